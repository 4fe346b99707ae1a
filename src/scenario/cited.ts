import type { Question } from '../ask/answer.ts'
import type { Prepared } from '../ask/prepared.ts'
import { statementsOf } from '../ask/statements-of.ts'
import { Bug } from '../bug.ts'
import type { Instrument } from '../document/instrument.ts'
import { readReference } from '../rulebook/notation/read-reference.ts'

/**
 * The clauses that a question cites: those that answer it, and those said beside
 * the answer. A clause that is set aside, or not in force, is not cited.
 */
export function citedBy(question: Question): readonly string[] {
  const passedOn = question.status === 'unknown' ? question.possiblyDeferred : []
  const said = [...statementsOf(question), ...question.deferred, ...passedOn]
  return [...new Set(said.map(({ clause }) => clause))].sort()
}

/**
 * Whether a clause is the one that a reference means, a row of it, or one of the
 * instrument that the reference means.
 *
 * @param from - the instrument in which the reference stands, if it stands in one.
 */
export function refersTo(
  reference: string,
  from: Instrument | undefined,
  { clauses }: Prepared,
): (clause: string) => boolean {
  const read = readReference(reference)
  switch (read.kind) {
    case 'fault':
      throw new Bug(`\`${reference}\` is no reference, in a checked library`)
    case 'clause':
      return isClause(`${read.instrument}#${read.clause}`)
    case 'bare': {
      const own = isClause(`${from?.id.value ?? ''}#${read.id}`)
      return [...clauses.keys()].some(own) ? own : (clause) => clause.startsWith(`${read.id}#`)
    }
  }
}

function isClause(id: string): (clause: string) => boolean {
  return (clause) => clause === id || clause.startsWith(`${id}.`)
}
