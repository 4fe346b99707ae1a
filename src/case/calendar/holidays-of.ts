/** What is known of the public holidays of one year. */
export interface YearOfHolidays {
  /** Names by date, `YYYY-MM-DD`. */
  readonly days: ReadonlyMap<string, string>
  /** Whether these are all. */
  readonly known: boolean
}

export type HolidaysOf = (year: number) => YearOfHolidays

export const NO_HOLIDAYS_KNOWN: HolidaysOf = () => ({ days: new Map(), known: false })

/** Holidays by date; of several on one day, the names in the order given. */
export function byDate(
  holidays: Iterable<readonly [date: string, name: string]>,
): ReadonlyMap<string, string> {
  const names = new Map<string, readonly string[]>()
  for (const [date, name] of holidays) {
    const before = names.get(date) ?? []
    if (!before.includes(name)) names.set(date, [...before, name])
  }
  return new Map([...names].map(([date, list]) => [date, list.join(', ')] as const))
}
