import { Bug } from '../bug.ts'
import type { Comparison, Condition, Membership } from '../rulebook/condition.ts'
import type { JsonCondition, JsonTest } from '../rulebook/json-rule.ts'
import type { NameSet, NumberSet } from '../rulebook/value-set.ts'
import { domainOf, type Variables } from '../rulebook/variables.ts'
import { knownOf, maxOf, minOf, ALWAYS_FACT } from '../rulebook/json-fact-names.ts'

/**
 * A condition in the language of json-rules-engine, so that it is true only if
 * the condition holds whatever the facts are that are not given.
 */
export function jsonCondition(condition: Condition, variables: Variables): JsonCondition {
  switch (condition.kind) {
    case 'always':
      return { fact: ALWAYS_FACT, operator: 'equal', value: true }
    case 'never':
      throw new Bug('a condition that never holds has no form in json-rules-engine')
    case 'all':
      return { all: condition.of.map((part) => jsonCondition(part, variables)) }
    case 'any':
      return { any: condition.of.map((part) => jsonCondition(part, variables)) }
    case 'same':
    case 'differs':
      return compared(condition, variables)
    case 'in':
      return member(condition, variables)
  }
}

function member({ variable, values }: Membership, variables: Variables): JsonCondition {
  const domain = domainOf(variable, variables)
  return values.kind === 'names' && domain.kind === 'names'
    ? oneOfNames(variable, values, domain)
    : oneOfNumbers(variable, values as NumberSet)
}

/** More names than this, and a complement is easier to read and to write. */
const LONG = 20

/** `notIn` alone would be true of a missing fact. */
function oneOfNames(fact: string, { names }: NameSet, domain: NameSet): JsonCondition {
  const [only, ...more] = names
  if (only !== undefined && more.length === 0) return { fact, operator: 'equal', value: only }
  if (names.length <= LONG || names.length * 2 <= domain.names.length) {
    return { fact, operator: 'in', value: names }
  }
  const included = new Set(names)
  const others = domain.names.filter((name) => !included.has(name))
  return { all: [isKnown(fact), { fact, operator: 'notIn', value: others }] }
}

function oneOfNumbers(fact: string, { intervals }: NumberSet): JsonCondition {
  const within = intervals.map(({ from, to }) => ({
    all: [
      { fact: minOf(fact), operator: 'greaterThanInclusive' as const, value: from },
      { fact: maxOf(fact), operator: 'lessThan' as const, value: to },
    ],
  }))
  const [only, ...more] = within
  return only !== undefined && more.length === 0 ? only : { any: within }
}

/** Of two missing facts json-rules-engine says that they are equal, and of one that it differs. */
function compared({ kind, left, right }: Comparison, variables: Variables): JsonCondition {
  return {
    all: [
      guard(left, variables),
      guard(right, variables),
      { fact: left, operator: kind === 'same' ? 'equal' : 'notEqual', value: { fact: right } },
    ],
  }
}

function guard(fact: string, variables: Variables): JsonTest {
  const domain = domainOf(fact, variables)
  if (domain.kind === 'numbers') throw new Bug(`\`${fact}\` is compared, but holds numbers`)
  return domain.names.length > LONG ? isKnown(fact) : { fact, operator: 'in', value: domain.names }
}

function isKnown(fact: string): JsonTest {
  return { fact: knownOf(fact), operator: 'equal', value: true }
}
