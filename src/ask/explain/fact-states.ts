import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Condition } from '../../rulebook/condition.ts'
import type { ValueSet } from '../../rulebook/value-set.ts'
import type { Variables } from '../../rulebook/variables.ts'
import { memberOf, NO, undeterminedOf, YES } from '../../rulebook/variable.ts'
import { variablesIn } from '../../rulebook/variables-in.ts'
import { factOf, isUndetermined } from '../open-facts.ts'
import type { PreparedFact } from '../prepared.ts'
import { choicesOf } from './find-completion.ts'

/**
 * The ways a fact could be given instead of as it is, as far as conditions tell
 * them apart: cases that differ in this fact alone. Values come in their order;
 * last that the fact cannot be established.
 */
export function* factStates(
  fact: PreparedFact,
  conditions: readonly Condition[],
  facts: CaseFacts,
  variables: Variables,
): Generator<CaseFacts> {
  const tested = new Set(conditions.flatMap(variablesIn))
  if (fact.domain.type === 'set') yield* statesOfSet(fact, tested, facts)
  else yield* statesOfValue(fact, tested, conditions, facts, variables)
}

function* statesOfValue(
  { domain: { id, mayBeUndetermined } }: PreparedFact,
  tested: ReadonlySet<string>,
  conditions: readonly Condition[],
  facts: CaseFacts,
  variables: Variables,
): Generator<CaseFacts> {
  const others = withoutVariables(facts, [id, undeterminedOf(id)])
  const known: CaseFacts = mayBeUndetermined
    ? new Map<string, ValueSet>(others).set(undeterminedOf(id), NO)
    : others
  if (tested.has(id)) {
    for (const values of choicesOf(id, conditions, others, variables)) {
      yield new Map<string, ValueSet>(known).set(id, values)
    }
  } else {
    yield known
  }
  if (mayBeUndetermined && tested.has(undeterminedOf(id))) {
    yield new Map<string, ValueSet>(others).set(undeterminedOf(id), YES)
  }
}

/** The members that conditions test, each as it is, in the set, or not. */
function* statesOfSet(
  { domain: { id, names, mayBeUndetermined } }: PreparedFact,
  tested: ReadonlySet<string>,
  facts: CaseFacts,
): Generator<CaseFacts> {
  const members = names.map((name) => memberOf(id, name))
  const asked = members.filter((one) => tested.has(one) || tested.has(undeterminedOf(one)))
  const marks = members.map(undeterminedOf)
  const [first] = members
  // Whoever names a member does not say any more that nothing can be found out.
  const start =
    first !== undefined && isUndetermined(first, facts) ? withoutVariables(facts, marks) : facts

  yield* withMembers(start, asked, mayBeUndetermined)
  if (mayBeUndetermined && marks.some((mark) => tested.has(mark))) {
    const open = withoutVariables(facts, members)
    yield new Map([...open, ...marks.map((mark) => [mark, YES] as const)])
  }
}

function* withMembers(
  facts: CaseFacts,
  [member, ...others]: readonly string[],
  mayBeUndetermined: boolean,
): Generator<CaseFacts> {
  if (member === undefined) {
    yield facts
    return
  }
  yield* withMembers(facts, others, mayBeUndetermined)
  for (const values of [YES, NO]) {
    if (facts.get(member) === values) continue
    yield* withMembers(
      withMember(facts, member, values, mayBeUndetermined),
      others,
      mayBeUndetermined,
    )
  }
}

function withMember(
  facts: CaseFacts,
  member: string,
  values: ValueSet,
  mayBeUndetermined: boolean,
): CaseFacts {
  const next = new Map(facts).set(member, values)
  return mayBeUndetermined ? next.set(undeterminedOf(member), NO) : next
}

function withoutVariables(facts: CaseFacts, variables: readonly string[]): CaseFacts {
  const gone = new Set(variables)
  return new Map([...facts].filter(([variable]) => !gone.has(variable)))
}

/** What is known of a case without a fact. */
export function withoutFact(facts: CaseFacts, fact: string): CaseFacts {
  return new Map([...facts].filter(([variable]) => factOf(variable) !== fact))
}
