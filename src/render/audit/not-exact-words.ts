import type { Audit } from '../../analyse/audit.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { Labels } from '../../rulebook/labels.ts'
import { subjectLabel } from './asked-words.ts'

/** The questions that have too many cases to be worked out for each; of these there may be more findings. */
export function notExactWords({ notExact }: Audit, labels: Labels): readonly string[] {
  if (notExact.length === 0) return []
  const names = notExact.map(({ step, question, subject }) => {
    const label = inSentence(subjectLabel(step, question, subject, labels))
    return `${labels.step(step)}: ${question}, ${label}`
  })
  return [
    'Too many cases to work these out for each; there may be more findings about them:',
    ...names,
  ]
}
