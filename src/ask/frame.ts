import { allOf, and, anyOf, diff, not, or } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { literal as literalOf } from '../diagram/literal.ts'
import { exists } from '../diagram/restrict.ts'
import { createSpace, type Space } from '../diagram/space.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { Comparison, Condition } from '../rulebook/condition.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import type { Assumption } from '../rulebook/rulebook.ts'
import type { ValueSet } from '../rulebook/value-set.ts'
import { classesIn, classIn, isSingle } from './class-table.ts'
import { assumptionsAbout, comparisonsIn, equalitiesAmong, inOrder } from './frame-variables.ts'
import { openVariables } from './open-facts.ts'
import { sameVariable } from './same-variable.ts'
import { isToldByName } from './set-members.ts'
import type { WorldTable } from './world-table.ts'

/** The completions of a case, as far as one question depends on them: a space of diagrams. */
export interface Frame {
  readonly space: Space
  /** In the order of the diagrams. */
  readonly variables: readonly FrameVariable[]
  /** The completions that can occur, as far as the question depends on them. */
  readonly care: Diagram
  /** The same, with the variables on which only that depends. */
  readonly possible: Diagram
  readonly condition: (condition: Condition) => Diagram
  /** That a variable, in the frame or known, is of one of some classes of its table. */
  readonly isOf: (variable: string, classes: readonly number[]) => Diagram
  /** That two variables that are of one class of several names have the same one. */
  readonly isOneName: (a: string, b: string) => Diagram
}

export interface FrameVariable {
  readonly id: string
  /** What the case still allows, by the number of the class in the diagrams. */
  readonly values: readonly ValueSet[]
}

export interface FrameInput {
  /** Conditions of which the case does not tell whether they hold. */
  readonly conditions: readonly Condition[]
  /** Pairs of facts that name countries of bodies which are compared. */
  readonly compared: readonly (readonly [string, string])[]
  /** Sets of countries, each with the facts whose countries may be among them. */
  readonly sets: ReadonlyMap<string, readonly string[]>
  /** Further variables on which something depends. */
  readonly variables: readonly string[]
  readonly facts: CaseFacts
  readonly table: WorldTable
  readonly assume: readonly Assumption[]
  readonly budget: number
}

/** A frame of no variable, for cases in which nothing is left open. */
export function emptyFrame(): Frame {
  const space = createSpace([], 1)
  const constant = (): Diagram => TRUE
  return {
    space,
    variables: [],
    care: TRUE,
    possible: TRUE,
    condition: ({ kind }) => (kind === 'never' ? FALSE : TRUE),
    isOf: constant,
    isOneName: constant,
  }
}

/** Makes the frame of a question. Everything after is for `withinBudget`. */
export function createFrame(input: FrameInput): Frame {
  const { facts, table, budget } = input
  const open = (condition: Condition): readonly string[] => openVariables(condition, facts)
  const asked = new Set([...input.conditions.flatMap(open), ...input.variables])
  const assumed = assumptionsAbout(asked, input.assume, facts)
  const comparisons = [
    ...input.compared,
    ...[...input.conditions, ...assumed.map(({ never }) => never)].flatMap(comparisonsIn),
  ]
  const all = new Set([...asked, ...assumed.flatMap(({ never }) => open(never))])
  const equalities = equalitiesAmong(comparisons, all, table)
  for (const { id } of equalities) all.add(id)

  const allowed = new Map<string, readonly number[]>()
  const allowedFor = (variable: string): readonly number[] => {
    const found = allowed.get(variable)
    if (found !== undefined) return found
    const classes = table.classesOf(variable)
    const possible = facts.get(variable)
    const some = possible === undefined ? [...classes.classes.keys()] : classesIn(possible, classes)
    allowed.set(variable, some)
    return some
  }
  const ids = inOrder(
    [...all].filter((variable) => allowedFor(variable).length > 1),
    [...input.conditions, ...assumed.map(({ never }) => never)].map(open),
  )
  const position = new Map(ids.map((id, at) => [id, at]))
  const space = createSpace(
    ids.map((id) => allowedFor(id).length),
    budget,
  )

  function isOf(variable: string, classes: readonly number[]): Diagram {
    const some = allowedFor(variable)
    const inside = some.flatMap((cls, at) => (classes.includes(cls) ? [at] : []))
    if (inside.length === 0) return FALSE
    if (inside.length === some.length) return TRUE
    const at = position.get(variable)
    return at === undefined ? FALSE : literalOf(space, at, inside)
  }

  function isOneName(a: string, b: string): Diagram {
    if (a === b) return TRUE
    const known = [facts.get(a), facts.get(b)]
    if (known.every((values) => isOneValue(values))) {
      return evaluate(comparison(a, b), facts) === 'holds' ? TRUE : FALSE
    }
    return isOf(sameVariable(a, b), [1])
  }

  function same({ left, right }: Comparison): Diagram {
    const [a, b] = [table.classesOf(left), table.classesOf(right)]
    const [inA, inB] = [allowedFor(left), new Set(allowedFor(right))]
    return anyOf(
      space,
      inA.flatMap((cls) => {
        const other = classIn(b, a.classes[cls])
        if (!inB.has(other)) return []
        const both = and(space, isOf(left, [cls]), isOf(right, [other]))
        return [isSingle(a, cls) ? both : and(space, both, isOneName(left, right))]
      }),
    )
  }

  function condition(of: Condition): Diagram {
    switch (of.kind) {
      case 'always':
        return TRUE
      case 'never':
        return FALSE
      case 'in':
        return isOf(of.variable, classesIn(of.values, table.classesOf(of.variable)))
      case 'same':
      case 'differs': {
        const truth = evaluate(of, facts)
        if (truth !== 'unknown') return truth === 'holds' ? TRUE : FALSE
        return of.kind === 'same' ? same(of) : not(space, same(of))
      }
      case 'all':
        return allOf(space, of.of.map(condition))
      case 'any':
        return anyOf(space, of.of.map(condition))
    }
  }

  let care = TRUE
  for (const { never } of assumed) care = diff(space, care, condition(never))
  const consistent = and(space, transitive(), sharedMembers())
  const possible = and(space, care, consistent)
  for (const [at, id] of ids.entries()) {
    const isAsked = asked.has(id) || equalities.some((one) => one.id === id)
    if (!isAsked && care !== TRUE) care = exists(space, care, at)
  }
  care = and(space, care, consistent)

  /** Classes of several names of which two variables may both be. */
  function sharedClasses(a: string): readonly ValueSet[] {
    const classes = table.classesOf(a)
    return allowedFor(a).flatMap((cls) =>
      isSingle(classes, cls) ? [] : (classes.classes[cls] ?? []),
    )
  }

  function areAllOf(names: readonly string[], values: ValueSet): Diagram {
    return allOf(
      space,
      names.map((one) => isOf(one, [classIn(table.classesOf(one), values)])),
    )
  }

  /** Of three names, those equal to one are equal to each other. */
  function transitive(): Diagram {
    let all = TRUE
    const names = [...new Set(equalities.flatMap(({ pair }) => pair))]
    for (const a of names) {
      for (const b of names) {
        for (const c of names) {
          if (a === b || b === c || !(a < c)) continue
          for (const values of sharedClasses(a)) {
            const broken = [isOneName(a, b), isOneName(b, c), not(space, isOneName(a, c))]
            all = diff(space, all, and(space, areAllOf([a, b, c], values), allOf(space, broken)))
          }
        }
      }
    }
    return all
  }

  /** One country is in a set, or is not, whichever fact names it. */
  function sharedMembers(): Diagram {
    let all = TRUE
    for (const [set, places] of input.sets) {
      for (const [at, a] of places.entries()) {
        for (const b of places.slice(at + 1)) {
          const [inA, inB] = [a, b].map((one) => isOf(sameVariable(one, set), [1]))
          const differ = diff(
            space,
            or(space, inA ?? FALSE, inB ?? FALSE),
            and(space, inA ?? FALSE, inB ?? FALSE),
          )
          for (const same of areOneUntold(a, b, set)) {
            all = diff(space, all, and(space, same, differ))
          }
        }
      }
    }
    return all
  }

  /** That two facts name the same country, class by class, of those whose membership in a set is told by the facts. */
  function areOneUntold(a: string, b: string, set: string): readonly Diagram[] {
    const classes = table.classesOf(a)
    return allowedFor(a).flatMap((cls) => {
      const values = classes.classes[cls]
      const name = values?.kind === 'names' ? (values.names[0] ?? '') : ''
      if (values === undefined) return []
      if (!isSingle(classes, cls)) {
        return [and(space, areAllOf([a, b], values), isOneName(a, b))]
      }
      return isToldByName(name, set, facts, table) ? [] : [areAllOf([a, b], values)]
    })
  }

  const variables = ids.map((id): FrameVariable => {
    const { classes } = table.classesOf(id)
    return { id, values: allowedFor(id).flatMap((cls) => classes[cls] ?? []) }
  })
  // A case that cannot be is refused before; here it must not make everything settled.
  const some = care === FALSE ? { care: TRUE, possible: TRUE } : { care, possible }
  return { space, variables, ...some, condition, isOf, isOneName }
}

function comparison(a: string, b: string): Comparison {
  return a < b ? { kind: 'same', left: a, right: b } : { kind: 'same', left: b, right: a }
}

function isOneValue(values: ValueSet | undefined): boolean {
  return values?.kind === 'names' && values.names.length === 1
}
