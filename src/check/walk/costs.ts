import type { Library } from '../../document/library.ts'
import type { Mention } from '../mention.ts'
import { mentions } from '../mention.ts'
import { clausesOf } from './clauses.ts'
import { scenariosOf } from './scenarios.ts'

/** The word that stands for every cost of a step. */
export const ALL_COSTS = 'all'

/** Every cost that is named, in clauses, scenarios and the vocabulary itself. */
export function costsOf(library: Library): readonly Mention[] {
  const { vocabulary } = library
  return [
    ...vocabulary.costs.flatMap(({ members }) => mentions(members)),
    ...vocabulary.steps.flatMap(({ costs }) => mentions(costs)),
    ...clausesOf(library).flatMap(({ clause, heading }) =>
      clause.pays.flatMap(({ costs }) =>
        mentions(
          costs.filter(({ value }) => value !== ALL_COSTS),
          heading,
        ),
      ),
    ),
    ...scenariosOf(library).flatMap(({ scenario: { costs, expect }, heading }) => [
      ...mentions(
        costs.map(({ cost }) => cost),
        heading,
      ),
      ...mentions(
        expect.filter(({ question }) => question === 'pays').map(({ subject }) => subject),
        heading,
      ),
    ]),
  ]
}
