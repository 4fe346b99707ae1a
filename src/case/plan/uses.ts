import type { Use } from '../../ask/uses-of-facts.ts'
import type { CourseStep } from './course.ts'
import { openFactsOfRules } from './facts.ts'
import { isDone, type Situation } from './situation.ts'

/**
 * What facts would decide of the way through the procedure: whether it is that
 * of the case, which steps are part of it, and what comes first.
 *
 * A rule counts for each of its open facts by as much as there are few of them;
 * the scope counts for every step, and is not told again of each.
 */
export function branchUses(scope: string | null, situation: Situation): readonly Use[] {
  const { context, course } = situation
  const { labels } = context.prepared
  const openIn = (rule: string | null): readonly string[] =>
    rule === null ? [] : openFactsOfRules([rule], context)
  const ofScope = new Set(openIn(scope))
  const uses = (facts: readonly string[], words: string, step: string, weight = 1) =>
    facts.map((fact): Use => ({
      fact,
      decides: 'branch',
      words,
      step,
      narrowing: weight / facts.length,
      settles: facts.length === 1 ? weight : 0,
    }))
  const ofStep = (step: CourseStep): readonly Use[] => {
    if (step.active === 'fails' || isDone(situation, step)) return []
    const label = labels.step(step.id)
    const besideScope = (rule: string | null): readonly string[] =>
      openIn(rule).filter((fact) => !ofScope.has(fact))
    return [
      ...uses(besideScope(step.placed.rule), 'whether it is part of the case', label),
      ...step.links.flatMap(({ rule }) => uses(besideScope(rule), 'what comes first', label)),
    ]
  }
  return [
    ...uses([...ofScope], 'whether this is the procedure of the case', '', course.steps.length),
    ...course.steps.flatMap(ofStep),
  ]
}
