import { Engine as RulesEngine, Fact, type RuleProperties } from 'json-rules-engine'
import { Bug } from '../../bug.ts'
import type { Truth } from '../../rulebook/condition.ts'
import type { JsonRule } from '../../rulebook/json-rule.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import { variablesById } from '../../rulebook/variables.ts'
import type { Engine, Truths } from '../engine.ts'
import { rulesByStep } from '../rules-by-step.ts'
import { checkJsonRule } from './check-json-rule.ts'
import { jsonFacts, type JsonFacts } from './json-facts.ts'

/** An engine that answers through json-rules-engine. */
export type JsonRules = Engine<Promise<Truths>>

/** What json-rules-engine is to run for one rule of the rulebook. */
interface Pair {
  readonly id: string
  readonly holds: JsonRule | undefined
  readonly fails: JsonRule | undefined
}

/**
 * The reference engine: runs rules of json-rules-engine, as exported.
 *
 * @param jsonRules - for each rule `id` of the rulebook `id#holds` and
 *   `id#fails`; the one that could never fire may be left out.
 * @throws {@link Bug} if a rule of the rulebook has none, or one is of a form
 *   that is not safe where facts are missing.
 */
export function createJsonRules(jsonRules: readonly JsonRule[], rulebook: Rulebook): JsonRules {
  const byName = new Map(jsonRules.map((rule) => [rule.name, rule]))
  if (byName.size < jsonRules.length) throw new Bug('two json rules of one name')
  jsonRules.forEach(checkJsonRule)
  const variables = variablesById(rulebook.variables)
  const pairsByStep = new Map(
    [...rulesByStep(rulebook)].map(([step, rules]) => [
      step,
      rules.map(({ id }) => pairOf(id, byName)),
    ]),
  )

  return {
    async evaluate(step, facts) {
      const pairs = pairsByStep.get(step)
      if (pairs === undefined) throw new Bug(`no step \`${step}\` in the rulebook`)
      const fired = await run(
        pairs.flatMap(({ holds, fails }) => [holds, fails].filter((rule) => rule !== undefined)),
        jsonFacts(facts, variables),
      )
      return new Map(pairs.map((pair) => [pair.id, truthOf(pair, fired)]))
    },
  }
}

function pairOf(id: string, byName: ReadonlyMap<string, JsonRule>): Pair {
  const pair = { id, holds: byName.get(`${id}#holds`), fails: byName.get(`${id}#fails`) }
  if (pair.holds === undefined && pair.fails === undefined)
    throw new Bug(`no json rule for \`${id}\``)
  return pair
}

/**
 * The names of the rules that fire.
 *
 * A new engine each time: it keeps its running state on itself, and of two
 * overlapping runs on one the second silently skips rules.
 */
async function run(rules: readonly JsonRule[], facts: JsonFacts): Promise<ReadonlySet<string>> {
  const engine = new RulesEngine([], { allowUndefinedFacts: true })
  for (const rule of rules) engine.addRule(rule as RuleProperties)
  // Constants need no cache, whose keys cost more than all else.
  for (const [id, value] of facts) engine.addFact(new Fact(id, value, { cache: false }))

  const { results, failureResults } = await engine.run()

  const lost = rules.length - results.length - failureResults.length
  if (lost !== 0) throw new Bug(`json-rules-engine lost ${lost} of ${rules.length} rules`)
  return new Set(results.map(({ name }) => name))
}

function truthOf({ id, holds, fails }: Pair, fired: ReadonlySet<string>): Truth {
  const certain = holds !== undefined && fired.has(holds.name)
  const impossible = fails !== undefined && fired.has(fails.name)
  if (certain && impossible) throw new Bug(`rule \`${id}\` both holds and fails`)
  return certain ? 'holds' : impossible ? 'fails' : 'unknown'
}
