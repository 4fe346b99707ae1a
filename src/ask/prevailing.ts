import { Bug } from '../bug.ts'
import { and } from '../diagram/apply.ts'
import { implies } from '../diagram/implies.ts'
import { isExhausted } from '../diagram/space.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { Condition } from '../rulebook/condition.ts'
import type { Rule, Rulebook } from '../rulebook/rulebook.ts'
import { BUDGET } from './budget.ts'
import { decide, type Claim, type Decision } from './canons.ts'
import { createFrame } from './frame.ts'
import type { Prepared } from './prepared.ts'
import type { TableOf, WorldTable } from './world-table.ts'

/**
 * The table of the canons: which of two statements prevails, worked out when
 * first asked for and remembered. It depends on no fact of a case; on its date
 * only by the parties that have joined.
 */
export function prevailing(
  { instruments, precedence, assume }: Rulebook,
  rules: ReadonlyMap<string, Rule>,
  tableOf: TableOf,
): Prepared['prevails'] {
  const joined = [
    ...new Set(instruments.flatMap(({ parties }) => parties.flatMap(({ from }) => from ?? []))),
  ].sort()
  const known = new Map<string, Decision | null>()
  const inclusions = new Map<string, boolean>()

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
    const holds = includes(tableOf(step), conditionOf(a), conditionOf(b))
    inclusions.set(key, holds)
    return holds
  }

  function includes(table: WorldTable, a: Condition, b: Condition): boolean {
    if (b.kind === 'always' || a.kind === 'never') return true
    const frame = createFrame({
      conditions: [a, b],
      compared: [],
      variables: [],
      sets: new Map(),
      facts: NO_FACTS,
      table,
      assume,
      budget: BUDGET,
    })
    const { space } = frame
    const inside = and(space, frame.care, frame.condition(a))
    const holds = implies(space, inside, frame.condition(b))
    return holds && !isExhausted(space)
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
    known.set(key, decision ?? null)
    return decision
  }
}

const NO_FACTS: CaseFacts = new Map()

function keyOf({ rule, costs }: Claim): string {
  return costs === null ? rule : `${rule} ${[...costs].join(',')}`
}

function areWithin(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  return a === null || b === null || [...a].every((cost) => b.has(cost))
}
