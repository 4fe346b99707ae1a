import type { PayerAnswer, RungAnswer } from '../ask/statement-answer.ts'
import type { Labels } from '../rulebook/labels.ts'
import type { Money } from '../rulebook/statement.ts'
import { partWords } from './answer-lines.ts'
import { bodiesWords, type OpenPlace } from './body-words.ts'
import { listed } from './words.ts'

/** Who pays, in one sentence. */
export function payerWords(payer: PayerAnswer, labels: Labels, open?: OpenPlace): string {
  if ('split' in payer) {
    return listed(
      payer.split.map(({ who, share }) => `${bodiesWords(who, labels, open)} ${share}`),
      'and',
    )
  }
  if ('ladder' in payer) {
    return payer.ladder.map((rung) => rungWords(rung, labels, open)).join(', then ')
  }
  return bodiesWords(payer, labels, open)
}

export function rungWords(rung: RungAnswer, labels: Labels, open?: OpenPlace): string {
  const { payer, upTo, per } = rung
  const limit = upTo === null ? '' : ` up to ${moneyWords(upTo)} per ${per}`
  return `${payerWords(payer, labels, open)}${limit}${partWords(rung, labels)}`
}

export function moneyWords({ amount, currency }: Money): string {
  return `${amount} ${currency}`
}
