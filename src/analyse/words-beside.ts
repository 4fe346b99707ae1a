import type { Statement, WhoStatement } from '../rulebook/statement.ts'

/**
 * What a statement says beside the outcome of its question, as a text that is
 * the same for the same words; empty, if nothing. The sentence that describes
 * the act does not count.
 */
export function wordsBeside(statement: Statement): string {
  switch (statement.question) {
    case 'who':
      return wordsOfDuty(statement)
    case 'pays': {
      const { interim, recoverFrom, inKind, commitment } = statement
      const has = interim !== null || recoverFrom !== null || inKind || commitment !== null
      return has ? JSON.stringify([interim, recoverFrom, inKind, commitment]) : ''
    }
    case 'handover': {
      const { at, documents, receipt } = statement
      const has = at !== null || documents.length > 0 || receipt !== null
      return has ? JSON.stringify([at, documents, receipt]) : ''
    }
    case 'deferred':
      return ''
  }
}

function wordsOfDuty(statement: WhoStatement): string {
  const { limits, durations, extensions, fallbacks, after, issues, companions } = statement
  const beside = Object.values<readonly unknown[]>({ ...companions })
  const lists = [limits, durations, extensions, fallbacks, after, issues, ...beside]
  return lists.some(({ length }) => length > 0) ? JSON.stringify(lists) : ''
}
