import type { CaseFacts } from '../../rulebook/case-facts.ts'
import { equalSets } from '../../rulebook/value-set.ts'
import { memberOf, undeterminedOf } from '../../rulebook/variable.ts'
import type { FactAnswer } from '../answer.ts'
import { isUndetermined } from '../open-facts.ts'
import type { PreparedFact } from '../prepared.ts'
import type { FactChange, FactTest } from './explanation.ts'
import { membershipTest } from './fact-test.ts'
import type { Change } from './smallest-change.ts'

/** Says of each changed fact how it has to be. */
export function factChanges(
  { changed, facts }: Change,
  before: { readonly facts: CaseFacts; readonly given: ReadonlyMap<string, FactAnswer> },
): readonly FactChange[] {
  return changed.map((fact) => {
    const { id, type } = fact.domain
    return {
      fact: id,
      given: before.given.get(id) ?? null,
      tests:
        type === 'set' ? testsOfMembers(fact, facts, before.facts) : [testOfValue(fact, facts)],
    }
  })
}

function testOfValue(fact: PreparedFact, facts: CaseFacts): FactTest {
  const { id } = fact.domain
  if (isUndetermined(id, facts)) return { fact: id, is: 'undetermined', values: [] }
  const values = facts.get(id)
  return values === undefined
    ? { fact: id, is: 'determined', values: [] }
    : membershipTest(id, values, fact)
}

function testsOfMembers(
  fact: PreparedFact,
  facts: CaseFacts,
  before: CaseFacts,
): readonly FactTest[] {
  const { id, names } = fact.domain
  const members = names.map((name) => memberOf(id, name))
  if (
    members.every((member) => facts.has(undeterminedOf(member)) && isUndetermined(member, facts))
  ) {
    return [{ fact: id, is: 'undetermined', values: [] }]
  }
  return members.flatMap((member) => {
    const values = facts.get(member)
    const former = before.get(member)
    if (values === undefined || (former !== undefined && equalSets(former, values))) return []
    return [membershipTest(member, values, fact)]
  })
}
