import type { Question } from './answer.ts'

/** What an answered question is about, by id: a task; of who pays, a cost. */
export function subjectOfAnswer(question: Question): string {
  return question.question === 'pays' ? question.cost : question.task
}
