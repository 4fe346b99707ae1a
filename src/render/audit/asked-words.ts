import type { Asked, AuditFinding } from '../../analyse/audit.ts'
import type { AskedWords } from '../../diagnostic/catalogue/audit.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { Labels } from '../../rulebook/labels.ts'
import { listed } from '../words.ts'

/** The question of some findings, which they have in common but for the task or the cost. */
export function askedWords(findings: readonly AuditFinding[], labels: Labels): AskedWords {
  const [lead] = findings
  const step = lead?.step ?? ''
  const question = lead?.question ?? 'who'
  const names = subjectsOf(findings).map((subject) =>
    inSentence(subjectLabel(step, question, subject, labels)),
  )
  return { question, what: shortened(names, 'or'), during: inSentence(labels.step(step)) }
}

export function subjectLabel(
  step: string,
  question: Asked,
  subject: string,
  labels: Labels,
): string {
  return question === 'pays' ? labels.cost(subject) : labels.task(step, subject)
}

/** `decide (return or an alternative)`; one of the two, if they are the same. */
export function taskWords(step: string, task: string, labels: Labels): string {
  const [act, during] = [labels.task(step, task), labels.step(step)].map(inSentence)
  return act === during || during === undefined ? (act ?? '') : `${act ?? ''} (${during})`
}

/** Tasks, or costs. */
export function subjectsOf(findings: readonly AuditFinding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ subject }) => subject ?? []))]
}

/** As a clause writes it under `step`. */
export function stepWords(
  step: string,
  question: Asked | null,
  subjects: readonly string[],
): string {
  if (question === 'pays' || question === null) return step
  const tasks = subjects.map((task) => `${step}/${task}`)
  return tasks.length > 1 ? `[${tasks.join(', ')}]` : (tasks[0] ?? step)
}

/** So many names are read in one breath. */
const MOST_NAMES = 4

export function shortened(names: readonly string[], conjunction: 'and' | 'or'): string {
  if (names.length <= MOST_NAMES + 1) return listed(names, conjunction)
  return `${names.slice(0, MOST_NAMES).join(', ')} ${conjunction} ${names.length - MOST_NAMES} more`
}
