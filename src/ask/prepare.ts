import { Bug } from '../bug.ts'
import { createIndex } from '../engine/index/create-index.ts'
import { createJsonRules } from '../engine/json-rules/create-json-rules.ts'
import type { JsonRule } from '../rulebook/json-rule.ts'
import { createLabels } from '../rulebook/labels.ts'
import { factDomain, type FactDomain } from '../rulebook/notation/fact-domain.ts'
import type { Clause, FactEntry, InstrumentEntry, Rulebook } from '../rulebook/rulebook.ts'
import { createDirectory } from './directory.ts'
import { prevailing } from './prevailing.ts'
import { prepareSteps } from './prepare-steps.ts'
import type { Prepared } from './prepared.ts'
import type { PreparedClause } from './prepared-clause.ts'
import { removersOf } from './removers.ts'
import { tableInputs, tables } from './tables.ts'

/**
 * Prepares a rulebook for being asked about many cases.
 *
 * @param jsonRules - the same rulebook as rules of json-rules-engine; without
 *   them only the index can be asked.
 * @throws {@link Bug} if the rulebook is not whole: a statement names a step,
 *   rule, clause or instrument that is not in it.
 */
export function prepare(rulebook: Rulebook, jsonRules?: readonly JsonRule[]): Prepared {
  const instruments = new Map(rulebook.instruments.map((entry) => [entry.id, entry]))
  const clauses = new Map(
    rulebook.clauses.map((clause) => [clause.id, prepareClause(clause, instruments, rulebook)]),
  )
  const rules = new Map(rulebook.rules.map((rule) => [rule.id, rule]))
  const members = new Map(rulebook.roles.map((role) => [role.id, role.members]))

  const directory = createDirectory(rulebook)
  const tableInputOf = tableInputs(rulebook, directory)
  const tableOf = tables(tableInputOf)
  return {
    rulebook,
    index: createIndex(rulebook),
    jsonRules: jsonRules === undefined ? undefined : createJsonRules(jsonRules, rulebook),
    steps: prepareSteps(rulebook, rules, clauses),
    rules,
    instruments,
    clauses,
    facts: new Map(
      rulebook.facts.map((entry, rank) => [entry.id, { entry, domain: domainOf(entry), rank }]),
    ),
    directory,
    labels: createLabels(rulebook),
    membersOfRole: (role) => members.get(role) ?? [],
    removersOf: removersOf(rulebook, instruments),
    tableOf,
    tableInputOf,
    prevails: prevailing(rulebook, rules, tableOf),
  }
}

function domainOf({ values, countries, ...entry }: FactEntry): FactDomain {
  return factDomain({ ...entry, values: values.map(({ id }) => id), ofCountries: countries })
}

function prepareClause(
  clause: Clause,
  instruments: ReadonlyMap<string, InstrumentEntry>,
  { citations }: Rulebook,
): PreparedClause {
  const instrument = instruments.get(clause.instrument)
  const citation = Object.hasOwn(citations, clause.id) ? citations[clause.id] : undefined
  if (instrument === undefined || citation === undefined) {
    throw new Bug(`clause \`${clause.id}\` has no instrument or no citation`)
  }
  return { clause, instrument, citation }
}
