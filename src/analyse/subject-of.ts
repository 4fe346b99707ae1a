import type { PreparedQuestion } from '../ask/prepared.ts'

/** What a question of a step is about: a task; of who pays, a cost. */
export function subjectOf(question: PreparedQuestion): string {
  return question.question === 'pays' ? question.cost : question.task.id
}
