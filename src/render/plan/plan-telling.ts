import type { Answer } from '../../ask/answer.ts'
import type { Plan, PlanTask } from '../../case/plan.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { Labels } from '../../rulebook/labels.ts'
import { citationInFull, type Telling } from '../answer-lines.ts'
import type { Book } from '../answer.ts'
import { line, type Line } from '../layout.ts'

/** What telling one plan in words needs. */
export interface PlanTelling extends Book {
  readonly plan: Plan
  /** The clauses and placed steps named so far, which are cited in full at the end. */
  readonly named: Set<string>
}

export function tellingOf(plan: Plan, book: Book): PlanTelling {
  return { ...book, plan, named: new Set() }
}

/** What telling the answer to one step needs; with the times of one of its tasks, if one is given. */
export function answerTelling(answer: Answer, told: PlanTelling, task?: PlanTask): Telling {
  const { rulebook, labels, variables, named } = told
  const times = new Map(task?.times.map((one) => [one.clause, one]))
  return { answer, rulebook, labels, variables, cited: new Set(), citedApart: named, times }
}

/** Names clauses, to be cited in full at the end. */
export function clauseLines(ids: readonly string[], { named }: PlanTelling): readonly Line[] {
  for (const id of ids) named.add(id)
  return ids.length === 0 ? [] : [line(ids, 'faint')]
}

/** Where to read every clause that was named, each once. */
export function citationsInFull({ plan, named }: PlanTelling): readonly (readonly Line[])[] {
  return [...named].flatMap((id) => {
    const clause = plan.clauses[id]
    return clause === undefined ? [] : [citationInFull(id, clause)]
  })
}

/** A step, or `step/task`, as people call it. */
export function placeName(step: string, labels: Labels): string {
  const [id = '', task] = step.split('/')
  return task === undefined
    ? labels.step(id)
    : `${labels.step(id)} › ${inSentence(labels.task(id, task))}`
}
