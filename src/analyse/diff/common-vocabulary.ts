import { prepare } from '../../ask/prepare.ts'
import type { Prepared, PreparedFact } from '../../ask/prepared.ts'
import { worldTable, type TableInput, type WorldTable } from '../../ask/world-table.ts'
import type { FactDomain } from '../../rulebook/notation/fact-domain.ts'
import type { FactEntry } from '../../rulebook/rulebook.ts'
import { intersect, nameSet } from '../../rulebook/value-set.ts'
import { undeterminedOf, type Variable } from '../../rulebook/variable.ts'
import type { Variables } from '../../rulebook/variables.ts'
import { factChanges } from './fact-changes.ts'
import { ownName, renameFacts } from './rename-facts.ts'
import type { FactChange } from './rulebook-diff.ts'

/** Two rulebooks, and the facts in which a case is told that is a case of both. */
export interface CommonVocabulary {
  /** Facts that mean another thing in the second one have a name of their own. */
  readonly before: Prepared
  readonly after: Prepared
  readonly changes: readonly FactChange[]
  /** The facts of both, each with the values that both have. */
  readonly facts: ReadonlyMap<string, PreparedFact>
  /** Which values either side tells apart in a step. */
  readonly tableOf: (step: string) => WorldTable
}

export function commonVocabulary(before: Prepared, after: Prepared): CommonVocabulary {
  const changes = factChanges(before.facts, after.facts)
  const two = new Set(
    changes.flatMap(({ fact, compared }) => (compared === 'two-facts' ? fact : [])),
  )
  const was = two.size === 0 ? before : prepare(renameFacts(before.rulebook, two))
  const facts = commonFacts(was.facts, after.facts)
  const variables = commonVariables(was, after)
  const known = new Map<string, WorldTable>()
  const tableOf = (step: string): WorldTable => {
    const found = known.get(step)
    if (found !== undefined) return found
    const sides = [was, after].filter(({ steps }) => steps.has(step))
    const inputs = sides.map(({ tableInputOf }) => tableInputOf(step))
    const made = worldTable(joined(inputs, variables))
    known.set(step, made)
    return made
  }
  return { before: was, after, changes, facts, tableOf }
}

function joined(inputs: readonly TableInput[], variables: Variables): TableInput {
  const all = (of: (input: TableInput) => readonly string[]): readonly string[] =>
    [...new Set(inputs.flatMap(of))].sort()
  return {
    conditions: inputs.flatMap(({ conditions }) => conditions),
    variables,
    placeFacts: all(({ placeFacts }) => placeFacts),
    countries: all(({ countries }) => countries),
    setFacts: all(({ setFacts }) => setFacts),
  }
}

type Facts = Prepared['facts']

function commonFacts(before: Facts, after: Facts): Facts {
  const facts = new Map(after)
  for (const [id, was] of before) {
    const is = after.get(id)
    if (is !== undefined) facts.set(id, commonFact(was, is))
    else {
      const label = ownName(id) === id ? was.entry.label : `${was.entry.label} (before)`
      facts.set(id, { ...was, entry: { ...was.entry, label }, rank: after.size + was.rank })
    }
  }
  return facts
}

/** With the words of the second; of a set all members of either, else the values of both. */
function commonFact(was: PreparedFact, is: PreparedFact): PreparedFact {
  const { entry, domain, rank } = is
  const mayBeUndetermined = was.entry.mayBeUndetermined && entry.mayBeUndetermined
  const isSet = entry.type === 'set'
  const [one, other] = [was.domain.names, domain.names]
  const names = isSet
    ? nameSet([...one, ...other]).names
    : one.filter((name) => other.includes(name))
  const range = commonRange(was.domain, domain)
  const words = [...entry.values, ...was.entry.values]
  const values = words.filter(
    ({ id }, at) => names.includes(id) && words.findIndex((word) => word.id === id) === at,
  )
  const common: FactEntry = { ...entry, mayBeUndetermined, range, values }
  return { entry: common, domain: { ...domain, mayBeUndetermined, names, range }, rank }
}

function commonRange(was: FactDomain, is: FactDomain): FactDomain['range'] {
  if (was.range === null || is.range === null) return is.range
  const from = Math.max(was.range.from, is.range.from)
  return { from, to: Math.min(was.range.to, is.range.to), step: is.range.step }
}

/**
 * The variables of both. Of one that both have, the values that both have; that
 * a fact cannot be established is no case of a side that does not allow it.
 */
function commonVariables(before: Prepared, after: Prepared): Variables {
  const inBefore = new Map(before.rulebook.variables.map((one) => [one.id, one]))
  const inAfter = new Map(after.rulebook.variables.map((one) => [one.id, one]))
  const found = new Map<string, Variable>()
  for (const one of [...inBefore.values(), ...inAfter.values()]) {
    const [was, is] = [inBefore.get(one.id), inAfter.get(one.id)]
    if (was !== undefined && is !== undefined) {
      found.set(one.id, { ...is, domain: intersect(was.domain, is.domain) })
    } else {
      const isMark = one.id.endsWith(undeterminedOf(''))
      const other = (was === undefined ? inBefore : inAfter).has(
        one.id.slice(0, -undeterminedOf('').length),
      )
      found.set(one.id, isMark && other ? { ...one, domain: nameSet(['no']) } : one)
    }
  }
  return found
}
