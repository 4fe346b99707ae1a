/** The time zone of a country's capital. */
export interface CapitalZone {
  /** IANA name. */
  readonly zone: string
  /** Whether another part of the country has another time of day. */
  readonly differs: boolean
}

const one = (zone: string): CapitalZone => ({ zone, differs: false })
const several = (zone: string): CapitalZone => ({ zone, differs: true })

/**
 * Countries that have, or have had, several zones.
 *
 * Source: `zone.tab` of the IANA time zone database, 2025b, with the times that
 * it gives for 2025. Of China the official time counts, which is that of Beijing.
 */
export const CAPITAL_ZONES: ReadonlyMap<string, CapitalZone> = new Map([
  ['AR', one('America/Argentina/Buenos_Aires')],
  ['AU', several('Australia/Sydney')],
  ['BR', several('America/Sao_Paulo')],
  ['CA', several('America/Toronto')],
  ['CD', several('Africa/Kinshasa')],
  ['CL', several('America/Santiago')],
  ['CN', one('Asia/Shanghai')],
  ['EC', several('America/Guayaquil')],
  ['ES', several('Europe/Madrid')],
  ['GL', several('America/Nuuk')],
  ['ID', several('Asia/Jakarta')],
  ['KZ', one('Asia/Almaty')],
  ['MX', several('America/Mexico_City')],
  ['MY', one('Asia/Kuala_Lumpur')],
  ['NZ', several('Pacific/Auckland')],
  ['PF', several('Pacific/Tahiti')],
  ['PT', several('Europe/Lisbon')],
  ['RU', several('Europe/Moscow')],
  ['UA', one('Europe/Kyiv')],
  ['US', several('America/New_York')],
  ['UZ', one('Asia/Tashkent')],
  ['VN', one('Asia/Ho_Chi_Minh')],
])
