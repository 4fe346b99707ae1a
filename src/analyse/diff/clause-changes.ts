import { groupBy } from '../../ask/group-by.ts'
import type { Prepared } from '../../ask/prepared.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { Statement } from '../../rulebook/statement.ts'
import { withoutWords } from './inputs-of.ts'
import { CLAUSE_PARTS, type ClauseChange, type ClausePart } from './rulebook-diff.ts'

/** Clauses of which anything is new, ordered by id; what it comes to is not said. */
export function clauseChanges(
  before: Prepared,
  after: Prepared,
): readonly Pick<ClauseChange, 'clause' | 'change' | 'parts'>[] {
  const [was, is] = [contents(before.rulebook), contents(after.rulebook)]
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort()
  return ids.flatMap((clause): readonly Pick<ClauseChange, 'clause' | 'change' | 'parts'>[] => {
    const [one, other] = [was.get(clause), is.get(clause)]
    if (one === undefined) return [{ clause, change: 'added', parts: [] }]
    if (other === undefined) return [{ clause, change: 'removed', parts: [] }]
    const parts = CLAUSE_PARTS.filter((part) => one[part] !== other[part])
    return parts.length === 0 ? [] : [{ clause, change: 'changed', parts }]
  })
}

/** Each part of a clause as a text that is the same if the part is. */
type Content = Readonly<Record<ClausePart, string>>

function contents(rulebook: Rulebook): ReadonlyMap<string, Content> {
  const { clauses, statements, rules, citations } = rulebook
  const saidBy = groupBy(statements, ({ clause }) => clause)
  const ruledBy = groupBy(rules, ({ clause }) => clause)
  const lengthening = groupBy(
    statements.flatMap((one) => (one.question === 'who' ? one.extensions : [])),
    ({ clause }) => clause,
  )
  return new Map(
    clauses.map(({ id, connectives, selectedBy, basis }) => {
      const said = saidBy.get(id) ?? []
      const citation = Object.hasOwn(citations, id) ? citations[id] : undefined
      const content: Content = {
        statements: JSON.stringify([said.map(ownOf), lengthening.get(id) ?? []]),
        conditions: JSON.stringify(ruledBy.get(id)?.map((rule) => [rule.id, rule.condition]) ?? []),
        connectives: JSON.stringify([connectives, selectedBy]),
        words: JSON.stringify([
          [...new Set(said.flatMap((one) => (one.question === 'who' ? one.does : [])))],
          basis,
          citation?.heading,
          citation?.file,
        ]),
      }
      return [id, content] as const
    }),
  )
}

/** What a clause says itself: times that others lengthen are theirs. */
function ownOf(statement: Statement): Statement {
  return statement.question === 'who' ? withoutWords({ ...statement, extensions: [] }) : statement
}
