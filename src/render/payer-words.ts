import type { PayerAnswer, RungAnswer } from '../ask/statement-answer.ts'
import type { Labels } from '../rulebook/labels.ts'
import type { Money } from '../rulebook/statement.ts'
import { partWords } from './answer-lines.ts'
import { bodiesWords } from './body-words.ts'
import { listed } from './words.ts'

/** Who pays, in one sentence. */
export function payerWords(payer: PayerAnswer, labels: Labels): string {
  if ('split' in payer) {
    return listed(
      payer.split.map(({ who, share }) => `${bodiesWords(who, labels)} ${share}`),
      'and',
    )
  }
  if ('ladder' in payer) {
    return payer.ladder.map((rung) => rungWords(rung, labels)).join(', then ')
  }
  return bodiesWords(payer, labels)
}

export function rungWords(rung: RungAnswer, labels: Labels): string {
  const { payer, upTo, per } = rung
  const limit = upTo === null ? '' : ` up to ${moneyWords(upTo)} per ${per}`
  return `${payerWords(payer, labels)}${limit}${partWords(rung, labels)}`
}

export function moneyWords({ amount, currency }: Money): string {
  return `${amount} ${currency}`
}
