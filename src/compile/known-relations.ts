import { allOf, and, anyOf, not, or } from '../diagram/apply.ts'
import type { Diagram } from '../diagram/diagram.ts'
import { literal } from '../diagram/literal.ts'
import { cofactor } from '../diagram/restrict.ts'
import { equalSets, type ValueSet } from '../rulebook/value-set.ts'
import type { Compared, ConditionSpace } from './condition-space.ts'
import { countOf } from './tight-blocks.ts'

/**
 * What a case tells of compared variables: those of one block are the same,
 * those of different blocks differ; of variables in no block nothing is known.
 */
export type Relations = readonly (readonly number[])[]

/** Everything that a case can tell of compared variables. One that is known alone tells nothing. */
export function relationsAmong({ variables }: Compared): readonly Relations[] {
  let all: readonly Relations[] = [[]]
  for (const variable of variables) {
    all = all.flatMap((blocks) => [
      blocks,
      [...blocks, [variable]],
      ...blocks.map((chosen) =>
        blocks.map((block) => (block === chosen ? [...block, variable] : block)),
      ),
    ])
  }
  return all.filter((blocks) => blocks.flat().length !== 1)
}

/**
 * What the diagram of a condition becomes where this is known of compared
 * variables, and whatever may be true of the others: their marks are gone from
 * it, and a block is told by its first variable. Where the variables cannot be
 * so, it is true.
 */
export function knowing(
  blocks: Relations,
  compared: Compared,
  condition: Diagram,
  room: ConditionSpace,
): Diagram {
  const { space } = room
  const blockOf = (variable: number) => blocks.find((block) => block.includes(variable))
  let known = or(space, condition, not(space, possible(compared, room)))
  for (const { left, right, mark } of compared.pairs) {
    const [one, other] = [blockOf(left), blockOf(right)]
    const same = cofactor(space, known, mark, 1)
    const differs = cofactor(space, known, mark, 0)
    const isKnown = one !== undefined && other !== undefined
    known = isKnown ? (one === other ? same : differs) : and(space, same, differs)
  }
  for (const [first = 0, ...others] of blocks) {
    for (const other of others) known = onDiagonal(known, first, other, room)
  }
  // If a variable were known beside others, so would be whether it is the same.
  const open = compared.variables.filter((variable) => blockOf(variable) === undefined)
  return blocks.length === 0
    ? known
    : open.reduce<Diagram>((d, variable) => forEvery(d, variable, room), known)
}

/** Where a diagram is true whatever the class of a variable. */
function forEvery(d: Diagram, variable: number, { space, tested }: ConditionSpace): Diagram {
  const classes = tested[variable]?.classes ?? []
  return allOf(
    space,
    classes.map((_, cls) => cofactor(space, d, variable, cls)),
  )
}

/** Where all compared variables can have values that are the same and differ as marked. */
function possible({ variables, pairs }: Compared, room: ConditionSpace): Diagram {
  const { space } = room
  const marks = pairs.map(({ mark }) => mark)
  const same = (mark: number): Diagram => literal(space, mark, [1])
  const differs = (mark: number): Diagram => literal(space, mark, [0])

  const inPairs = pairs.map(({ left, right, mark }) =>
    or(
      space,
      and(space, same(mark), inOneClass([left, right], Infinity, room)),
      and(space, differs(mark), not(space, inOneClass([left, right], 1, room))),
    ),
  )
  if (variables.length < 3) return allOf(space, inPairs)
  // Of three, no two pairs alone are the same; and where all differ, there are three values.
  const halfSame = marks.map((mark) =>
    allOf(space, [differs(mark), ...marks.filter((other) => other !== mark).map(same)]),
  )
  const crowded = allOf(space, [...marks.map(differs), inOneClass(variables, 2, room)])
  return allOf(space, [...inPairs, ...[...halfSame, crowded].map((one) => not(space, one))])
}

/** Where variables are of one class, and that has no more than so many values. */
function inOneClass(
  variables: readonly number[],
  most: number,
  { space, tested }: ConditionSpace,
): Diagram {
  const [first = [], ...others] = variables.map((variable) => tested[variable]?.classes ?? [])
  return anyOf(
    space,
    first
      .filter((values) => countOf(values) <= most)
      .filter((values) => others.every((classes) => classOf(values, classes) !== -1))
      .map((values) =>
        allOf(
          space,
          variables.map((variable) =>
            literal(space, variable, [classOf(values, tested[variable]?.classes ?? [])]),
          ),
        ),
      ),
  )
}

/** A diagram where two variables are of one class, told by the first one alone. */
function onDiagonal(
  d: Diagram,
  first: number,
  other: number,
  { space, tested }: ConditionSpace,
): Diagram {
  const classes = tested[other]?.classes ?? []
  const cases = (tested[first]?.classes ?? []).map((values, a) => {
    const here = literal(space, first, [a])
    const b = classOf(values, classes)
    // A class that the other one does not have: they cannot be the same there.
    if (b === -1) return here
    return and(space, here, cofactor(space, cofactor(space, d, first, a), other, b))
  })
  return anyOf(space, cases)
}

/** Compared variables are cut at the same places: two classes are the same, or have no value in common. */
function classOf(values: ValueSet, classes: readonly ValueSet[]): number {
  return classes.findIndex((one) => equalSets(one, values))
}
