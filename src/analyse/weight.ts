import type { Asked, Detail, Share } from './audit.ts'

/** How bad a finding of each code is, before it is asked how many cases it is about. */
const BASE: Readonly<Record<Detail['code'], number>> = {
  'audit/double-bind': 18_000,
  'audit/conflict': 17_000,
  'audit/broken-custody': 16_000,
  'audit/silent': 14_000,
  'audit/no-actor': 13_000,
  'audit/help-tied-to-testimony': 12_500,
  'audit/precedence-cycle': 12_000,
  'audit/cannot-be-established': 11_000,
  'audit/unreachable': 10_000,
  'audit/unreachable-step': 9_500,
  'audit/never-prevails': 9_000,
  'audit/definitions-differ': 8_500,
  'audit/late-by-design': 8_000,
  'audit/unbound-role': 7_000,
  'audit/no-number': 6_000,
  'audit/no-follow-up': 5_000,
  'audit/no-review': 4_000,
  'audit/redundant': 3_000,
  'audit/two-holders': 2_500,
  'audit/overlap': 2_000,
}

/** Nobody acting is worse than nobody paying, and that is worse than not saying by when. */
const OF_SILENCE: Readonly<Record<Asked, number>> = {
  who: 2_000,
  handover: 1_000,
  pays: 0,
  limit: -9_500,
}

/** By kind first, then by the part of all cases. */
export function weightOf({ code }: Detail, question: Asked | null, share: Share | null): number {
  const more = code === 'audit/silent' && question !== null ? OF_SILENCE[question] : 0
  return BASE[code] + more + (share?.perMille ?? 0)
}
