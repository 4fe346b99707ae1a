import { Bug } from '../bug.ts'
import { procedureKey, rulesOfProcedure } from '../rulebook/procedure.ts'
import type { Rule, Rulebook } from '../rulebook/rulebook.ts'
import type { Payer, Statement } from '../rulebook/statement.ts'

/**
 * By step, every rule that its statements use, each once, ordered by id; steps
 * without statements have none. By {@link procedureKey}, those of a procedure.
 */
export function rulesByStep(rulebook: Rulebook): ReadonlyMap<string, readonly Rule[]> {
  const byId = new Map(rulebook.rules.map((rule) => [rule.id, rule]))
  const idsByStep = new Map<string, Set<string>>(rulebook.steps.map(({ id }) => [id, new Set()]))
  for (const statement of rulebook.statements) {
    const ids = idsByStep.get(statement.step)
    if (ids === undefined) throw new Bug(`statement of an unknown step \`${statement.step}\``)
    for (const id of rulesOf(statement)) ids.add(id)
  }
  for (const procedure of rulebook.procedures) {
    idsByStep.set(procedureKey(procedure.instrument), new Set(rulesOfProcedure(procedure)))
  }

  const ruleOf = (id: string): Rule => {
    const rule = byId.get(id)
    if (rule === undefined) throw new Bug(`no rule \`${id}\` in the rulebook`)
    return rule
  }
  return new Map([...idsByStep].map(([step, ids]) => [step, [...ids].sort().map(ruleOf)]))
}

/** The statement's own rule, and those of its parts that have a condition of their own. */
export function rulesOf(statement: Statement): readonly string[] {
  return [statement.rule, ...rulesOfParts(statement)].filter((id) => id !== null)
}

function rulesOfParts(statement: Statement): readonly (string | null)[] {
  switch (statement.question) {
    case 'who':
      return [...statement.extensions, ...statement.fallbacks].map(({ rule }) => rule)
    case 'pays':
      return statement.payer === null ? [] : rulesOfPayer(statement.payer)
    case 'handover':
      return statement.documents.map(({ rule }) => rule)
    case 'deferred':
      return []
  }
}

function rulesOfPayer(payer: Payer): readonly (string | null)[] {
  switch (payer.kind) {
    case 'body':
    case 'split':
      return []
    case 'ladder':
      return payer.rungs.flatMap(({ rule, payer: below }) => [rule, ...rulesOfPayer(below)])
  }
}
