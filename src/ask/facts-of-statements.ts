import { Bug } from '../bug.ts'
import { rulesOf } from '../engine/rules-by-step.ts'
import type { Who } from '../rulebook/body.ts'
import type { Rule } from '../rulebook/rulebook.ts'
import { payersOf } from '../rulebook/payers-of.ts'
import type { Statement } from '../rulebook/statement.ts'
import { variablesIn } from '../rulebook/variables-in.ts'
import { factOf } from './open-facts.ts'

/** The facts that play a part in statements: those their rules test, and those that name a body's country. */
export function factsOfStatements(
  statements: readonly Statement[],
  rules: ReadonlyMap<string, Rule>,
): ReadonlySet<string> {
  const tested = statements.flatMap(rulesOf).flatMap((id) => {
    const rule = rules.get(id)
    if (rule === undefined) throw new Bug(`statement with an unknown rule \`${id}\``)
    return variablesIn(rule.condition).map(factOf)
  })
  return new Set([...tested, ...statements.flatMap(whosOf).flatMap(placeFactsOf)])
}

/** Everybody whom a statement names. */
export function whosOf(statement: Statement): readonly (Who | null)[] {
  switch (statement.question) {
    case 'who':
      return [
        statement.who,
        ...Object.values<readonly Who[]>({ ...statement.companions }).flat(),
        ...statement.limits.map(({ extendableBy }) => extendableBy),
        ...statement.fallbacks.map(({ who }) => who),
      ]
    case 'pays': {
      const { payer, freeFor, interim, recoverFrom } = statement
      return [...(payer === null ? [] : payersOf(payer)), freeFor, interim, recoverFrom]
    }
    case 'handover':
      return [statement.to, statement.from]
    case 'deferred':
      return []
  }
}

function placeFactsOf(who: Who | null): readonly string[] {
  if (who?.kind !== 'named') return []
  return who.anyOf.flat().flatMap((body) => {
    if (body.kind === 'agency' || body.kind === 'anyone') return []
    return body.place === null || body.place.kind === 'country' ? [] : [body.place.fact]
  })
}
