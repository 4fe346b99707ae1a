import { allOf, and, diff } from '../diagram/apply.ts'
import type { Cube } from '../diagram/cube.ts'
import { cubeDiagram } from '../diagram/cube.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { evaluate } from '../diagram/evaluate.ts'
import { exists } from '../diagram/restrict.ts'
import { childOf, variableOf } from '../diagram/space.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { Status } from '../ask/answer.ts'
import type { Witness } from './audit.ts'
import { concreteCase } from './concrete-case.ts'
import type { Draft } from './draft.ts'
import { factsOfVariable, isMark } from './facts-of-variable.ts'
import type { CasesOf } from './inquiry.ts'
import { regionAround } from './region-around.ts'
import { typicalClasses } from './typical-classes.ts'

/** The cases of a finding. */
type Cases = Pick<Draft, 'where' | 'undetermined' | 'place' | 'relevant'>

/** A case, and where it is among those of its finding. */
export interface WitnessShown {
  readonly witness: Witness
  /** Its classes, by variable of the frame. */
  readonly classes: readonly number[]
}

/**
 * One case of a finding that a case file can hold: the simplest region,
 * completed by what is typical of each fact.
 *
 * That a fact cannot be established leaves its value open. So a case is looked
 * for in which everything can be; else one that is of the finding whatever the
 * open value is; else any.
 *
 * @param cubes - regions of the finding, the simplest first.
 * @returns with the status `unknown`, if something cannot be established:
 *   whether the answer hangs on it, `ask` alone can say.
 */
export function witnessCase(
  draft: Cases,
  cubes: readonly Cube[],
  inquiry: CasesOf,
): WitnessShown | null {
  const { frame, context } = inquiry.posed
  const { space } = frame
  const found = withinBudget(space, () => pointOf(draft, cubes, inquiry))
  if (found === 'over-budget' || found === undefined) return null
  const { classes, undetermined } = found
  const { facts: all, events } = concreteCase(classes, undetermined, draft.place, inquiry)
  const facts = Object.fromEntries(
    Object.entries(all).filter(([fact]) => draft.relevant?.has(fact) ?? true),
  )
  const home = draft.where === null ? [] : regionAround(classes, cubes, draft.where, frame)
  const decisive = new Set(
    home.flatMap(({ variable }) => factsOfVariable(frame.variables[variable]?.id ?? '')),
  )
  const witness: Witness = {
    facts,
    events,
    asOf: context.asOf,
    decisive: Object.keys(facts).filter(
      (fact) => decisive.has(fact) || undetermined.has(fact) || draft.place?.fact === fact,
    ),
    status: undetermined.size === 0 ? statusAt(classes, inquiry) : 'unknown',
  }
  return { witness, classes }
}

interface Point {
  /** By variable of the frame. */
  readonly classes: readonly number[]
  readonly undetermined: ReadonlySet<string>
}

function pointOf(draft: Cases, cubes: readonly Cube[], inquiry: CasesOf): Point | undefined {
  const { frame } = inquiry.posed
  const { space, possible } = frame
  if (draft.where === null) return undefined
  const all = and(space, draft.where, possible)
  const marks = marksByFact(inquiry)
  if (draft.undetermined !== undefined) {
    const here = and(space, all, only(new Set([draft.undetermined])))
    const { classes } = pointIn(here === FALSE ? all : here, new Set())
    return { classes, undetermined: new Set([draft.undetermined, ...markedIn(classes)]) }
  }
  const told = and(space, all, only(new Set()))
  if (told !== FALSE) return pointIn(told, new Set())
  for (const fact of marks.keys()) {
    const undetermined = new Set([fact])
    const whatever = and(space, forAll(all, undetermined), only(undetermined))
    if (whatever !== FALSE) return pointIn(whatever, undetermined)
  }
  const everything = new Set(marks.keys())
  const whatever = and(space, forAll(all, everything), only(everything))
  if (whatever !== FALSE) return pointIn(whatever, everything)
  const classes = walk(all)
  return { classes, undetermined: markedIn(classes) }

  function pointIn(target: Diagram, undetermined: ReadonlySet<string>): Point {
    const near = cubes
      .map((cube) => and(space, target, cubeDiagram(space, cube)))
      .find((d) => d !== FALSE)
    return { classes: walk(near ?? target), undetermined }
  }

  /** That exactly these facts cannot be established. */
  function only(undetermined: ReadonlySet<string>): Diagram {
    return allOf(
      space,
      [...marks].flatMap(([fact, variables]) =>
        variables.map((mark) => isClass(mark, undetermined.has(fact) ? 'yes' : 'no')),
      ),
    )
  }

  function isClass(variable: number, name: string): Diagram {
    const { id = '' } = frame.variables[variable] ?? {}
    const { classOf } = inquiry.posed.context.table().classesOf(id)
    return frame.isOf(id, [classOf(name)])
  }

  /** Where it is so whatever the facts are, of what can be. */
  function forAll(d: Diagram, facts: ReadonlySet<string>): Diagram {
    const not = frame.variables.reduce(
      (left, { id }, variable) => {
        const isOpen = !isMark(id) && factsOfVariable(id).some((fact) => facts.has(fact))
        return isOpen ? exists(space, left, variable) : left
      },
      diff(space, possible, d),
    )
    return and(space, d, diff(space, TRUE, not))
  }

  function markedIn(classes: readonly number[]): ReadonlySet<string> {
    const yes = [...marks].filter(([, variables]) =>
      variables.some((mark) => {
        const values = frame.variables[mark]?.values[classes[mark] ?? 0]
        return values?.kind === 'names' && values.names[0] === 'yes'
      }),
    )
    return new Set(yes.map(([fact]) => fact))
  }

  /** Of each variable in turn the most typical class that is left. */
  function walk(target: Diagram): readonly number[] {
    let node = target
    return frame.variables.map((variable, at) => {
      const order = typicalClasses(variable, inquiry.posed.context)
      if (variableOf(space, node) !== at) return order[0] ?? 0
      const cls = order.find((one) => childOf(space, node, one) !== FALSE) ?? 0
      node = childOf(space, node, cls)
      return cls
    })
  }
}

/** The variables that say of a fact that it, or a member of it, cannot be established. */
function marksByFact({ posed: { frame } }: CasesOf): ReadonlyMap<string, readonly number[]> {
  const marks = new Map<string, number[]>()
  for (const [at, { id }] of frame.variables.entries()) {
    if (!isMark(id)) continue
    const [fact = ''] = factsOfVariable(id)
    marks.set(fact, [...(marks.get(fact) ?? []), at])
  }
  return marks
}

function statusAt(classes: readonly number[], { statuses, posed }: CasesOf): Status {
  const { space } = posed.frame
  const found = statuses.find(({ where }) => evaluate(space, where, classes))
  return found?.status ?? 'silent'
}
