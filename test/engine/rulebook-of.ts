import type { Condition } from '../../src/rulebook/condition.ts'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import { numberSet, nameSet, type ValueSet } from '../../src/rulebook/value-set.ts'
import type { Variable } from '../../src/rulebook/variable.ts'
import { isReadOnce } from '../../src/rulebook/variables-in.ts'

/** The one step of the rulebooks made here. */
export const STEP = 'escort'

/** A rulebook of one step with one duty under each condition; rule ids are given. */
export function rulebookOf(
  variables: readonly Variable[],
  conditions: Readonly<Record<string, Condition>>,
): Rulebook {
  const rules = Object.entries(conditions).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    remit: 1,
    digest: 'sha256:',
    facts: [],
    variables,
    assume: [],
    steps: [
      {
        id: STEP,
        label: 'Escort',
        phase: 'return',
        tasks: [{ id: STEP, label: 'Escort', bodies: 'many' }],
        costs: [],
        care: false,
        handover: false,
        expects: [],
      },
    ],
    words: {
      phases: [],
      costs: [],
      documents: [],
      events: [],
      intervals: [],
      places: [],
      reasons: [],
    },
    roles: [],
    agencies: [],
    calendars: [],
    instruments: [],
    precedence: { canons: [], ranks: [] },
    clauses: [],
    rules: rules.map(([id, condition]) => ({
      id,
      clause: id,
      condition,
      exact: isReadOnce(condition),
    })),
    statements: rules.map(([id]) => ({
      question: 'deferred',
      clause: id,
      rule: id,
      step: STEP,
      of: 'who',
      subject: STEP,
      to: 'according to law',
    })),
    procedures: [],
    terms: [],
    citations: {},
  }
}

export function nameVariable(id: string, names: readonly string[]): Variable {
  return { id, fact: id, domain: nameSet(names), step: null }
}

/** Numbers from `from` up to but not including `to`. */
export function numberVariable(id: string, from: number, to: number, step: number): Variable {
  return { id, fact: id, domain: numberSet([{ from, to }]), step }
}

export function names(...values: string[]): ValueSet {
  return nameSet(values)
}

export function numbers(from: number, to: number): ValueSet {
  return numberSet([{ from, to }])
}
