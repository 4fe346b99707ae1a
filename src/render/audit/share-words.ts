import type { Share } from '../../analyse/audit.ts'

/** `12`, `<1`, `100`: per cent, none and all only if it is so. */
export function percent({ numerator, denominator, perMille }: Share): string {
  if (perMille === 0 || perMille === 1000) return String(perMille / 10)
  const [part, whole] = [BigInt(numerator), BigInt(denominator)]
  if (part * 100n < whole) return '<1'
  if ((whole - part) * 100n < whole) return '>99'
  return String(Math.min(99, Math.max(1, Math.round(perMille / 10))))
}

/** `all case kinds`, `about 12 % of case kinds`, `less than 1 % of case kinds`. */
export function shareWords(share: Share): string {
  const told = percent(share)
  if (told === '100') return 'all case kinds'
  const words = told.replace('<', 'less than ').replace('>', 'more than ')
  return `${words} % of case kinds`
}
