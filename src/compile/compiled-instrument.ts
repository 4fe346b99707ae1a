import { Bug } from '../bug.ts'
import type { JsonRule } from '../rulebook/json-rule.ts'
import { rulesOfProcedure, type ProcedureEntry } from '../rulebook/procedure.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement } from '../rulebook/statement.ts'
import { variablesById } from '../rulebook/variables.ts'
import { jsonRules } from './json-rules.ts'
import { testedFacts, type TestedFact } from './tested-facts.ts'

/** The executable rules of one instrument, for `rules/compiled/<instrument>.json`. */
export interface CompiledInstrument {
  readonly remit: 1
  readonly instrument: string
  /** What an engine must be given to run the rules. */
  readonly facts: readonly TestedFact[]
  readonly rules: readonly JsonRule[]
  /** What follows where a rule holds; `does`, which is words of the text, is left out as null. */
  readonly statements: readonly Statement[]
  /** The order of its steps, whose checklists, words of the text too, are left out as empty; null if it places none. */
  readonly procedure: ProcedureEntry | null
}

/**
 * What an instrument's text rules, as a file to commit: it changes where the
 * meaning changes, and not where only the words or the lines do.
 */
export function compiledInstrument(rulebook: Rulebook, instrument: string): CompiledInstrument {
  if (!rulebook.instruments.some(({ id }) => id === instrument)) {
    throw new Bug(`no instrument \`${instrument}\` in the rulebook`)
  }
  const clauses = new Set(
    rulebook.clauses.filter((clause) => clause.instrument === instrument).map(({ id }) => id),
  )
  const procedure = rulebook.procedures.find((one) => one.instrument === instrument)
  const ofProcedure = new Set(procedure === undefined ? [] : rulesOfProcedure(procedure))
  const variables = variablesById(rulebook.variables)
  const rules = jsonRules(
    rulebook.rules.filter(({ id, clause }) => clauses.has(clause) || ofProcedure.has(id)),
    variables,
  )
  return {
    remit: 1,
    instrument,
    facts: testedFacts(rules, variables),
    rules,
    statements: rulebook.statements.filter(({ clause }) => clauses.has(clause)).map(withoutWords),
    procedure: procedure === undefined ? null : withoutChecklists(procedure),
  }
}

function withoutChecklists(procedure: ProcedureEntry): ProcedureEntry {
  return { ...procedure, steps: procedure.steps.map((step) => ({ ...step, checklist: [] })) }
}

function withoutWords(statement: Statement): Statement {
  return statement.question === 'who' ? { ...statement, does: null } : statement
}
