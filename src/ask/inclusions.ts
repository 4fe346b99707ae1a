import { and } from '../diagram/apply.ts'
import type { Diagram } from '../diagram/diagram.ts'
import { implies } from '../diagram/implies.ts'
import { isExhausted } from '../diagram/space.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { Condition } from '../rulebook/condition.ts'
import type { Assumption } from '../rulebook/rulebook.ts'
import { BUDGET } from './budget.ts'
import { createFrame, type Frame } from './frame.ts'
import type { WorldTable } from './world-table.ts'

/** Whether, as far as can be, wherever the first condition holds the second does. Not known within the budget: no. */
export type Inclusions = (a: Condition, b: Condition) => boolean

/**
 * Compares conditions in one frame for all of them, each written as a diagram
 * once; two alone where the frame of all is too large.
 */
export function inclusionsAmong(
  conditions: readonly Condition[],
  table: WorldTable,
  assume: readonly Assumption[],
): Inclusions {
  const shared = framed(conditions)
  return (a, b) => shared(a, b) ?? framed([a, b])(a, b) ?? false

  function framed(some: readonly Condition[]): (a: Condition, b: Condition) => boolean | undefined {
    const frame = createFrame({
      conditions: some,
      compared: [],
      variables: [],
      sets: new Map(),
      facts: NO_FACTS,
      table,
      assume,
      budget: BUDGET,
    })
    const known = new Map<Condition, Diagram>()
    return (a, b) => {
      const [inside, other] = [diagramOf(a, frame, known), diagramOf(b, frame, known)]
      const within = implies(frame.space, inside, other)
      return isExhausted(frame.space) ? undefined : within
    }
  }
}

/** Where a condition holds, of the completions that can occur. */
function diagramOf(of: Condition, frame: Frame, known: Map<Condition, Diagram>): Diagram {
  const found = known.get(of)
  if (found !== undefined) return found
  const { space, care, condition } = frame
  const made = and(space, care, condition(of))
  known.set(of, made)
  return made
}

const NO_FACTS: CaseFacts = new Map()
