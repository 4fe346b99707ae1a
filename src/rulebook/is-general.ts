import type { Statement } from './statement.ts'

/** Whether a statement is a rule about money in general: it speaks to every step, and of none. */
export function isGeneral(statement: Statement): boolean {
  return statement.question === 'pays' && statement.general
}
