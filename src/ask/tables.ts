import { Bug } from '../bug.ts'
import { rulesByStep } from '../engine/rules-by-step.ts'
import type { Body, Who } from '../rulebook/body.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement } from '../rulebook/statement.ts'
import { variablesById } from '../rulebook/variables.ts'
import { dateTests } from './date-tests.ts'
import type { Directory } from './directory.ts'
import { whosOf } from './facts-of-statements.ts'
import { worldTable, type TableInputOf, type TableOf, type WorldTable } from './world-table.ts'

/** The classes of values that each step tells apart, worked out when first asked for. */
export function tables(inputOf: TableInputOf): TableOf {
  const known = new Map<string, WorldTable>()
  return (step, more = []) => {
    const key = [step, ...more].join(' ')
    const found = known.get(key)
    if (found !== undefined) return found
    const made = worldTable(inputOf(step, more))
    if (known.size > MOST_TABLES) known.clear()
    known.set(key, made)
    return made
  }
}

export function tableInputs(rulebook: Rulebook, directory: Directory): TableInputOf {
  const rules = rulesByStep(rulebook)
  const variables = variablesById(rulebook.variables)
  const assumed = rulebook.assume.map(({ never }) => never)
  const dated = dateTests(rulebook)
  const said = statementsByStep(rulebook)
  return (step, more = []) => {
    const own = rules.get(step)
    if (own === undefined) throw new Bug(`no step \`${step}\` in the rulebook`)
    const bodies = bodiesIn(said.get(step) ?? [])
    return {
      conditions: [...own.map(({ condition }) => condition), ...assumed, ...dated],
      variables,
      placeFacts: [...new Set(bodies.flatMap(factOfPlace))].sort(),
      countries: [
        ...new Set([...bodies.flatMap(countryOf), ...directory.countries, ...more]),
      ].sort(),
      setFacts: [...new Set(bodies.flatMap(factOfSet))].sort(),
    }
  }
}

function statementsByStep({ statements }: Rulebook): ReadonlyMap<string, readonly Statement[]> {
  const byStep = new Map<string, Statement[]>()
  for (const statement of statements) {
    const known = byStep.get(statement.step)
    if (known === undefined) byStep.set(statement.step, [statement])
    else known.push(statement)
  }
  return byStep
}

function bodiesIn(statements: readonly Statement[]): readonly Body[] {
  return statements
    .flatMap(whosOf)
    .flatMap((who: Who | null) => (who?.kind === 'named' ? who.anyOf.flat() : []))
}

/** Cases may name any countries, and there is no need to remember them all. */
const MOST_TABLES = 256

function factOfSet(body: Body): readonly string[] {
  if (body.kind === 'agency' || body.kind === 'anyone') return []
  return body.place?.kind === 'each' ? [body.place.fact] : []
}

function factOfPlace(body: Body): readonly string[] {
  if (body.kind === 'agency' || body.kind === 'anyone') return []
  return body.place?.kind === 'fact' ? [body.place.fact] : []
}

function countryOf(body: Body): readonly string[] {
  if (body.kind === 'agency' || body.kind === 'anyone') return []
  return body.place?.kind === 'country' ? [body.place.code] : []
}
