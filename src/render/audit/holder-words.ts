import type { BodiesAnswer } from '../../ask/statement-answer.ts'
import type { Labels } from '../../rulebook/labels.ts'
import { bodiesWords } from '../body-words.ts'

/** Who has a person, of many cases: where their country differs, the fact that tells it stands for it. */
export function holderWords(bodies: BodiesAnswer, labels: Labels): string {
  return bodiesWords(bodies, labels, (fact) => fact)
}
