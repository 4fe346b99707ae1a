import type { CaseContext, Context } from '../ask/context.ts'
import { fillsOn } from '../ask/directory.ts'
import { partiesOn } from '../ask/parties.ts'
import type { PreparedQuestion } from '../ask/prepared.ts'
import type { PreparedClause } from '../ask/prepared-clause.ts'
import { subjectOf } from './subject-of.ts'

/**
 * Everything about a day on which it depends what a question comes to, as a
 * text: the same text, the same findings. Which texts are in force, who is
 * bound by them, and whom the directory names.
 */
export function stateOf(
  question: PreparedQuestion,
  { prepared, presences, asOf, step }: Context,
  bodies: string,
): string {
  const duties = question.question === 'handover' ? question.duties.said : []
  const said = [...question.said, ...question.deferred, ...duties]
  const texts = said.map(({ clause }) => {
    const { names, allStates } = partiesOn(clause.instrument, asOf)
    return [presenceOf(clause), [...names].sort(), allStates]
  })
  // What only lengthens a time has a text of its own, and speaks to no question.
  const longer = said.flatMap(({ statement }) =>
    statement.question === 'who'
      ? statement.extensions.map((one) => {
          const clause = prepared.clauses.get(one.clause)
          return clause && presenceOf(clause)
        })
      : [],
  )
  return JSON.stringify([step, question.question, subjectOf(question), texts, longer, bodies])

  function presenceOf(clause: PreparedClause) {
    const { isLeftOut, when } = presences.ofClause(clause)
    return [isLeftOut, when]
  }
}

/** The bodies that the directory names on a day, and the countries in which it ought to. */
export function bodiesOn({ prepared, asOf }: CaseContext, countries: readonly string[]): string {
  const entries = [...prepared.rulebook.agencies.entries()]
  return JSON.stringify([
    entries.flatMap(([at, entry]) => (fillsOn(entry, asOf) ? [at] : [])),
    countries,
  ])
}
