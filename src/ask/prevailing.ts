import { Bug } from '../bug.ts'
import type { Condition } from '../rulebook/condition.ts'
import type { Rule, Rulebook } from '../rulebook/rulebook.ts'
import type { Statement } from '../rulebook/statement.ts'
import { decide, type Claim, type Decision } from './canons.ts'
import { inclusionsAmong, type Inclusions } from './inclusions.ts'
import { plainlyWithin } from './plainly-within.ts'
import type { Prepared } from './prepared.ts'
import type { TableOf } from './world-table.ts'

/**
 * The table of the canons: which of two statements prevails, worked out when
 * first asked for and remembered. It depends on no fact of a case; on its date
 * only by the parties that have joined.
 */
export function prevailing(
  { instruments, precedence, assume, statements }: Rulebook,
  rules: ReadonlyMap<string, Rule>,
  tableOf: TableOf,
): Prepared['prevails'] {
  const joined = [
    ...new Set(instruments.flatMap(({ parties }) => parties.flatMap(({ from }) => from ?? []))),
  ].sort()
  const known = new Map<string, Decision | null>()
  const inclusions = new Map<string, boolean>()
  const scales = new Map<string, Inclusions>()
  const rulesOf = conditionsByStep(statements, conditionOf)

  function conditionOf(rule: string): Condition {
    const found = rules.get(rule)
    if (found === undefined) throw new Bug(`no rule \`${rule}\` in the rulebook`)
    return found.condition
  }

  /** Whether wherever the first rule holds, the second does. Not known within the budget: no. */
  function isWithin(step: string, a: string, b: string): boolean {
    if (a === b) return true
    const key = `${step} ${a} ${b}`
    const found = inclusions.get(key)
    if (found !== undefined) return found
    const holds = includes(step, a, b)
    remember(inclusions, key, holds)
    return holds
  }

  function includes(step: string, a: string, b: string): boolean {
    const [one, other] = [conditionOf(a), conditionOf(b)]
    const plainly = plainlyWithin(one, other)
    // Only a yes is a yes whatever can never be together.
    if (plainly === true || (plainly === false && assume.length === 0)) return plainly
    const found = scales.get(step) ?? inclusionsAmong(rulesOf(step), tableOf(step), assume)
    scales.set(step, found)
    return found(one, other)
  }

  function isNarrower(step: string, a: Claim, b: Claim): boolean {
    if (!areWithin(a.costs, b.costs) || !isWithin(step, a.rule, b.rule)) return false
    return !areWithin(b.costs, a.costs) || !isWithin(step, b.rule, a.rule)
  }

  return (step, a, b, date) => {
    const era = joined.filter((from) => from <= date).length
    const key = `${step} ${keyOf(a)} ${keyOf(b)} ${era}`
    const found = known.get(key)
    if (found !== undefined) return found ?? undefined
    const decision = decide(a, b, {
      ...precedence,
      date,
      isNarrower: (one, other) => isNarrower(step, one, other),
    })
    remember(known, key, decision ?? null)
    return decision
  }
}

/** An audit of a large library asks about more pairs than need be remembered. */
const MOST_KNOWN = 100_000

function remember<T>(known: Map<string, T>, key: string, value: T): void {
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, value)
}

/** The conditions under which the statements of a step are said; only those are compared. */
function conditionsByStep(
  statements: readonly Statement[],
  conditionOf: (rule: string) => Condition,
): (step: string) => readonly Condition[] {
  const byStep = new Map<string, Set<string>>()
  return (step) => {
    if (byStep.size === 0) {
      for (const one of statements) {
        const rules = byStep.get(one.step)
        if (rules === undefined) byStep.set(one.step, new Set([one.rule]))
        else rules.add(one.rule)
      }
    }
    return [...(byStep.get(step) ?? [])].sort().map(conditionOf)
  }
}

function keyOf({ rule, costs }: Claim): string {
  return costs === null ? rule : `${rule} ${[...costs].join(',')}`
}

function areWithin(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  return a === null || b === null || [...a].every((cost) => b.has(cost))
}
