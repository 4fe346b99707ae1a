import type { WrittenClause } from '../document/clause.ts'
import type { Step } from '../document/vocabulary.ts'
import type { Rule } from '../rulebook/rulebook.ts'
import type { Statement } from '../rulebook/statement.ts'
import type { InstrumentSite } from './instrument-site.ts'

/** A clause within its instrument: what its parts are compiled in. */
export interface ClauseSite extends InstrumentSite {
  readonly written: WrittenClause
  /** `instrument#clause`. */
  readonly id: string
  /** The whole condition of the clause. */
  readonly rule: Rule
  readonly targets: readonly Target[]
}

/** A step of which the clause speaks, and which of its tasks. */
export interface Target {
  readonly step: Step
  readonly task: string
}

/** What some part of a clause says, and the rules that it needs beside the clause's own. */
export interface Part {
  readonly statements: readonly Statement[]
  readonly rules: readonly Rule[]
}

export const NOTHING: Part = { statements: [], rules: [] }

/** The steps of which the clause speaks, each once: what is said of costs is said of a whole step. */
export function stepsOf({ targets }: ClauseSite): readonly Step[] {
  return [...new Set(targets.map(({ step }) => step))]
}

/** Names for parts of a clause; one that occurs again gets a number: `transport`, `transport.2`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>()
  return names.map((name) => {
    const count = (times.get(name) ?? 0) + 1
    times.set(name, count)
    return count === 1 ? name : `${name}.${count}`
  })
}
