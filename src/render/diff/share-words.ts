import type { Share } from '../../analyse/audit.ts'

/** `12.5 % of case kinds`, `all case kinds`. */
export function shareWords(share: Share): string {
  return share.perMille === 1000 ? 'all case kinds' : `${percentWords(share)} of case kinds`
}

/** `12.5 %`, `0.024 %`; none and all only if it is so. */
export function percentWords({ numerator, denominator, perMille }: Share): string {
  if (perMille === 0 || perMille === 1000) return `${perMille / 10} %`
  const [part, whole] = [BigInt(numerator), BigInt(denominator)]
  if (part * 100_000n < whole) return 'less than 0.001 %'
  if (part * 1000n < whole) {
    const thousandths = Number((200_000n * part + whole) / (2n * whole))
    return `${thousandths / 1000} %`
  }
  if ((whole - part) * 1000n < whole) return 'more than 99.9 %'
  return `${perMille / 10} %`
}
