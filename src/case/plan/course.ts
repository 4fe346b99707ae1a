import { allHold, someHold } from '../../ask/kleene.ts'
import { Bug } from '../../bug.ts'
import type { Truths } from '../../engine/engine.ts'
import type { Truth } from '../../rulebook/condition.ts'
import type { PlacedStep, ProcedureEntry } from '../../rulebook/procedure.ts'

/** A procedure as one case takes it. */
export interface Course {
  /** Whether it is the procedure of the case. */
  readonly applies: Truth
  /** Each after all that come first. */
  readonly steps: readonly CourseStep[]
  /** Undefined: the procedure does not place the step. */
  readonly find: (step: string) => CourseStep | undefined
  /**
   * Whether one step comes before another: by a path of links that hold, over
   * all placed steps, for a step that is no part of the case passes the order on.
   */
  readonly isBefore: (a: CourseStep, b: CourseStep) => Truth
  /** Whether it may come before the other in some case. */
  readonly mayBeBefore: (a: CourseStep, b: CourseStep) => boolean
}

export interface CourseStep {
  readonly id: string
  readonly placed: PlacedStep
  /** Its place in the procedure. */
  readonly position: number
  /** Whether it is part of the case. */
  readonly active: Truth
  readonly links: readonly CourseLink[]
}

/** That another step comes first, where its rule holds. */
export interface CourseLink {
  readonly step: CourseStep
  readonly rule: string | null
  readonly truth: Truth
}

/**
 * Takes a case along a procedure.
 *
 * @param truths - what is known of the procedure's rules.
 */
export function courseOf({ rule: scope, steps: placed }: ProcedureEntry, truths: Truths): Course {
  const truthOf = (rule: string | null): Truth => {
    const truth = rule === null ? 'holds' : truths.get(rule)
    if (truth === undefined) throw new Bug(`nothing is known of the rule \`${String(rule)}\``)
    return truth
  }

  const steps: CourseStep[] = []
  const byId = new Map<string, CourseStep>()
  for (const [position, one] of placed.entries()) {
    const links = one.after.map(({ step, rule }): CourseLink => {
      const first = byId.get(step)
      if (first === undefined) throw new Bug(`\`${one.id}\` stands before what comes first`)
      return { step: first, rule, truth: truthOf(rule) }
    })
    const made = { id: one.step, placed: one, position, active: truthOf(one.rule), links }
    steps.push(made)
    byId.set(one.step, made)
  }

  const before = closure(steps, ({ truth }) => truth)
  const mayBeBefore = closure(steps, () => 'holds')
  return {
    applies: truthOf(scope),
    steps,
    find: (step) => byId.get(step),
    isBefore: (a, b) => before(a, b),
    mayBeBefore: (a, b) => mayBeBefore(a, b) === 'holds',
  }
}

/** Whether a path of links leads from one step to the other. */
function closure(
  steps: readonly CourseStep[],
  truthOf: (link: CourseLink) => Truth,
): (a: CourseStep, b: CourseStep) => Truth {
  // By the later step: for each earlier one, by position.
  const rows: Truth[][] = []
  for (const { links } of steps) {
    rows.push(
      steps.map((earlier) =>
        someHold(
          links.map((link) => {
            const onward = rows[link.step.position]?.[earlier.position] ?? 'fails'
            return allHold([truthOf(link), link.step === earlier ? 'holds' : onward])
          }),
        ),
      ),
    )
  }
  return (a, b) => rows[b.position]?.[a.position] ?? 'fails'
}

/** The rules of a step and of what comes before it. */
export function rulesOf({ placed, links }: CourseStep): readonly string[] {
  return [placed.rule, ...links.map(({ rule }) => rule)].flatMap((rule) => rule ?? [])
}
