import type { CourseLink, CourseStep } from './course.ts'

/** What comes directly before a step in one case. */
export interface Before {
  /** Steps that are part of the case and certainly come directly before, in the order of the procedure. */
  readonly direct: readonly CourseStep[]
  /** Those of them that are not done. */
  readonly notDone: readonly CourseStep[]
  /** Steps that come directly before, or may. */
  readonly nearest: readonly CourseStep[]
  /** Rules that are not known to hold or fail, and on which it rests whether all that comes first is done. */
  readonly open: readonly string[]
}

/** How a step is reached from a later one: for certain, or where some rules turn out so. */
interface Reach {
  readonly isSure: boolean
  readonly rules: ReadonlySet<string>
}

/**
 * Finds the nearest steps of the case before a step. One that is no part of it
 * passes the order on; so does one that may be none, even if it is done: what
 * stands before it may then come directly before.
 */
export function beforeOf(
  step: CourseStep,
  steps: readonly CourseStep[],
  isDone: (step: CourseStep) => boolean,
): Before {
  const reached = new Map<CourseStep, Reach>()
  const follow = (links: readonly CourseLink[], from: Reach): void => {
    for (const { step: first, rule, truth } of links) {
      if (truth === 'fails') continue
      const by = truth === 'holds' ? from : mayBe(from, rule)
      reached.set(first, merged(reached.get(first), by))
    }
  }

  const direct: CourseStep[] = []
  const nearest: CourseStep[] = []
  const open = new Set<string>()
  follow(step.links, { isSure: true, rules: new Set() })
  for (const first of steps.slice(0, step.position).reverse()) {
    const reach = reached.get(first)
    if (reach === undefined) continue
    switch (first.active) {
      case 'fails':
        follow(first.links, reach)
        break
      case 'holds':
        nearest.unshift(first)
        if (reach.isSure) direct.unshift(first)
        else if (!isDone(first)) addAll(open, reach.rules)
        break
      case 'unknown': {
        nearest.unshift(first)
        const orNot = mayBe(reach, first.placed.rule)
        if (isDone(first)) follow(first.links, orNot)
        else addAll(open, orNot.rules)
      }
    }
  }
  return { direct, notDone: direct.filter((first) => !isDone(first)), nearest, open: [...open] }
}

function mayBe({ rules }: Reach, rule: string | null): Reach {
  return { isSure: false, rules: new Set(rule === null ? rules : [...rules, rule]) }
}

function merged(one: Reach | undefined, other: Reach): Reach {
  if (one === undefined) return other
  if (one.isSure || other.isSure) return one.isSure ? one : other
  return { isSure: false, rules: new Set([...one.rules, ...other.rules]) }
}

function addAll(to: Set<string>, rules: Iterable<string>): void {
  for (const rule of rules) to.add(rule)
}
