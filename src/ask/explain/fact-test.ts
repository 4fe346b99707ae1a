import { Bug } from '../../bug.ts'
import type { Leaf } from '../../rulebook/condition.ts'
import type { Interval, ValueSet } from '../../rulebook/value-set.ts'
import { equalSets, isSubset, without } from '../../rulebook/value-set.ts'
import { YES } from '../../rulebook/variable.ts'
import { factOf } from '../open-facts.ts'
import type { Prepared, PreparedFact } from '../prepared.ts'
import { valueBefore } from '../value-before.ts'
import type { FactTest } from './explanation.ts'

/** What a leaf of a condition asks, as a question about a fact. */
export function factTest(leaf: Leaf, { facts }: Pick<Prepared, 'facts'>): FactTest {
  switch (leaf.kind) {
    case 'same':
      return { fact: leaf.left, is: 'same-as', values: [leaf.right] }
    case 'differs':
      return { fact: leaf.left, is: 'differs-from', values: [leaf.right] }
    case 'in': {
      const fact = facts.get(factOf(leaf.variable))
      if (fact === undefined) throw new Bug(`no fact of the variable \`${leaf.variable}\``)
      return membershipTest(leaf.variable, leaf.values, fact)
    }
  }
}

/** That a variable has one of some values. */
export function membershipTest(
  variable: string,
  values: ValueSet,
  { domain, entry }: PreparedFact,
): FactTest {
  const { id: fact, type } = domain
  const part = variable.slice(fact.length + 1)
  const isYes = equalSets(values, YES)
  if (type === 'set' && !part.endsWith(MARK)) {
    return { fact, is: isYes ? 'with' : 'without', values: [part] }
  }
  if (part.endsWith(MARK)) {
    const member = part === MARK ? [] : [part.slice(0, -MARK.length - 1)]
    return { fact, is: isYes ? 'undetermined' : 'determined', values: member }
  }
  if (values.kind === 'numbers') {
    return {
      fact,
      is: 'one-of',
      values: values.intervals.map((one) => rangeText(one, entry.range)),
    }
  }
  const whole: ValueSet = { kind: 'names', names: domain.names }
  const others = isSubset(values, whole) ? without(whole, values) : values
  const isShorter = others.kind === 'names' && others.names.length < values.names.length
  return isShorter && others.names.length > 0
    ? { fact, is: 'none-of', values: inOrder(others.names, entry) }
    : { fact, is: 'one-of', values: inOrder(values.names, entry) }
}

const MARK = 'undetermined'

/** Names in the order of the vocabulary, then country codes. */
function inOrder(names: readonly string[], { values }: PreparedFact['entry']): readonly string[] {
  const declared = values.map(({ id }) => id).filter((id) => names.includes(id))
  return [...declared, ...names.filter((name) => !declared.includes(name))]
}

function rangeText({ from, to }: Interval, range: PreparedFact['entry']['range']): string {
  if (range === null) throw new Bug('numbers of a fact without a range')
  const last = valueBefore(range, to)
  if (from === last) return String(from)
  return `${from <= range.from ? '' : String(from)}..${last >= range.to ? '' : String(last)}`
}
