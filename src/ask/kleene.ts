import type { Truth } from '../rulebook/condition.ts'

/** Whether all parts are true, as far as that is known. */
export function allHold(truths: readonly Truth[]): Truth {
  if (truths.includes('fails')) return 'fails'
  return truths.includes('unknown') ? 'unknown' : 'holds'
}

/** Whether some part is true, as far as that is known. */
export function someHold(truths: readonly Truth[]): Truth {
  if (truths.includes('holds')) return 'holds'
  return truths.includes('unknown') ? 'unknown' : 'fails'
}

export function not(truth: Truth): Truth {
  return truth === 'holds' ? 'fails' : truth === 'fails' ? 'holds' : 'unknown'
}
