import type { JsonRule } from '../../rulebook/json-rule.ts'
import type { Rule, Rulebook } from '../../rulebook/rulebook.ts'
import { variablesById } from '../../rulebook/variables.ts'
import { createIndex } from '../index/create-index.ts'
import { createJsonRules } from '../json-rules/create-json-rules.ts'
import { rulesByStep } from '../rules-by-step.ts'
import type { Sweep } from './boundary-cases.ts'
import { distinctCases } from './distinct-cases.ts'
import { pseudoRandom } from './pseudo-random.ts'
import { randomCases } from './random-cases.ts'
import type { Disagreement, Verdicts, VerifyReport } from './report.ts'
import { watchRule, type WatchedRule } from './watch-rule.ts'

export interface VerifyOptions {
  /** Pseudo-random cases of each step, beside those at boundaries; 100 if not given. */
  readonly randomCases?: number
  /** The most completions of a case that are tried for one rule; 256 if not given. */
  readonly completions?: number
  /** Called at the start of each step and after each of its cases. */
  readonly onProgress?: (progress: VerifyProgress) => void
}

/** How many steps, procedures among them, and cases of the step at hand, are finished. */
export interface VerifyProgress {
  readonly step: string
  readonly stepsDone: number
  readonly steps: number
  readonly casesDone: number
  readonly cases: number
}

const SEED = 20_050_713
/** Disagreements beyond these are only counted. */
const KEPT = 100

/**
 * Asks both engines and the reference evaluator for every rule in generated
 * cases, and compares the answers: at every boundary of every rule, and in
 * pseudo-random full and partial cases. Where a case has few completions, no
 * answer may contradict them, and that of an exact rule must be theirs.
 *
 * The cases are the same each time. A rulebook without rules does not pass.
 *
 * @param jsonRules - the rulebook's rules as compiled for json-rules-engine.
 * @throws {@link Bug} if an engine cannot run the rules at all.
 */
export async function verify(
  rulebook: Rulebook,
  jsonRules: readonly JsonRule[],
  { randomCases: count = 100, completions = 256, onProgress }: VerifyOptions = {},
): Promise<VerifyReport> {
  const index = createIndex(rulebook)
  const json = createJsonRules(jsonRules, rulebook)
  const variables = variablesById(rulebook.variables)
  const random = pseudoRandom(SEED)
  const steps = [...rulesByStep(rulebook)].filter(([, rules]) => rules.length > 0)
  const watched = new Map<string, WatchedRule>()
  const disagreements: Disagreement[] = []
  const counts = { cases: 0, comparisons: 0, completed: 0, disagreeing: 0 }

  for (const [stepsDone, [step, rules]] of steps.entries()) {
    for (const rule of rules.filter(({ id }) => !watched.has(id))) {
      watched.set(rule.id, watchRule(rule, variables, completions))
    }
    const ofStep = rules.flatMap(({ id }) => watched.get(id) ?? [])
    const conditions = rules.map(({ condition }) => condition)
    const cases = distinctCases([
      ...ofStep.flatMap(({ sweeps }) => sweeps.flatMap((sweep) => sweep.cases)),
      ...randomCases(conditions, variables, count, random),
    ])
    for (const [casesDone, facts] of cases.entries()) {
      onProgress?.({ step, stepsDone, steps: steps.length, casesDone, cases: cases.length })
      const byIndex = index.evaluate(step, facts)
      const byJson = await json.evaluate(step, facts)
      counts.cases += 1
      for (const { rule, expected } of ofStep) {
        const said = { index: byIndex.get(rule.id), jsonRules: byJson.get(rule.id) }
        const verdicts = { ...said, ...expected(facts) }
        counts.comparisons += 1
        if (verdicts.completions !== undefined) counts.completed += 1
        if (agree(rule, verdicts)) continue
        counts.disagreeing += 1
        if (disagreements.length < KEPT) {
          disagreements.push({ step, rule: rule.id, facts, ...verdicts })
        }
      }
    }
  }

  const all = [...watched.values()].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
  return {
    passed: counts.comparisons > 0 && counts.disagreeing === 0,
    ...counts,
    boundaries: all.reduce((sum, { sweeps }) => sum + valuesTried(sweeps), 0),
    rules: all.map(({ coverage }) => coverage()),
    unused: rulebook.rules.map(({ id }) => id).filter((id) => !watched.has(id)),
    disagreements,
  }
}

function valuesTried(sweeps: readonly Sweep[]): number {
  return sweeps.reduce((sum, { cases }) => sum + cases.length, 0)
}

/**
 * Whether the engines say what the reference says, and that does not contradict
 * the completions: nothing certain is otherwise, and an exact rule is never
 * unknown where all completions agree.
 */
function agree({ exact }: Rule, { index, jsonRules, reference, completions }: Verdicts): boolean {
  if (index !== reference || jsonRules !== reference) return false
  if (completions === undefined || completions === reference) return true
  return reference === 'unknown' && !exact
}
