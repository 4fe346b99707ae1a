import fc from 'fast-check'
import { and, diff, not, or } from '../../src/diagram/apply.ts'
import { TRUE, type Diagram } from '../../src/diagram/diagram.ts'
import { evaluate } from '../../src/diagram/evaluate.ts'
import { literal } from '../../src/diagram/literal.ts'
import { relation } from '../../src/diagram/relation.ts'
import { createSpace, type Space } from '../../src/diagram/space.ts'

/** How often a law is tried; `npm run test:long` tries it more often. */
export const numRuns = process.env['REMIT_LONG'] === undefined ? 150 : 3000

/** More than any of these functions needs. */
export const AMPLE = 100_000

/**
 * A function written down without diagrams. Numbers may exceed the space they
 * are used in: variables count modulo the number of variables.
 */
export type Expression =
  | { readonly kind: 'literal'; readonly variable: number; readonly mask: number }
  | { readonly kind: 'relation'; readonly a: number; readonly b: number; readonly mask: number }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or' | 'diff'; readonly of: readonly [Expression, Expression] }

export const sizes = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
  fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 4, maxLength: 4 }),
)

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('literal' as const),
      variable: fc.nat(3),
      // Neither none nor all of the classes, however many there are (but one).
      mask: fc.constantFrom(1, 2, 5, 6, 9, 10, 13, 14),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('relation' as const),
      a: fc.nat(3),
      b: fc.nat(3),
      mask: fc.nat(0xffff),
    }),
  },
)

/** Several expressions joined from left to right, each perhaps negated. */
function joined(
  one: fc.Arbitrary<Expression>,
  kinds: readonly ('and' | 'or' | 'diff')[],
  maxLength: number,
): fc.Arbitrary<Expression> {
  const kind = fc.constantFrom(...kinds)
  const parts = fc.array(fc.tuple(kind, fc.boolean(), one), {
    minLength: 1,
    maxLength,
    size: 'max',
  })
  return parts.map(
    (all) =>
      all
        .map(([kindOf, negated, e]): [typeof kindOf, Expression] => [
          kindOf,
          negated ? { kind: 'not', of: e } : e,
        ])
        .reduce(([, left], [kindOf, right]) => [kindOf, { kind: kindOf, of: [left, right] }])[1],
  )
}

export const expression = joined(
  joined(leaf, ['and', 'and', 'or'], 4),
  ['or', 'or', 'diff', 'and'],
  6,
)

export function isTrue(e: Expression, classes: readonly number[]): boolean {
  const classOf = (variable: number): number => classes[variable % classes.length] ?? 0
  switch (e.kind) {
    case 'literal':
      return bit(e.mask, classOf(e.variable))
    case 'relation':
      return bit(e.mask, 4 * classOf(e.a) + classOf(e.b))
    case 'not':
      return !isTrue(e.of, classes)
    case 'and':
      return isTrue(e.of[0], classes) && isTrue(e.of[1], classes)
    case 'or':
      return isTrue(e.of[0], classes) || isTrue(e.of[1], classes)
    case 'diff':
      return isTrue(e.of[0], classes) && !isTrue(e.of[1], classes)
  }
}

export function build(space: Space, e: Expression): Diagram {
  const variables = space.sizes.length
  switch (e.kind) {
    case 'literal': {
      const variable = e.variable % variables
      return literal(
        space,
        variable,
        range(space.sizes[variable] ?? 0).filter((cls) => bit(e.mask, cls)),
      )
    }
    case 'relation': {
      const a = e.a % variables
      const b = e.b % variables
      if (a !== b) return relation(space, a, b, (x, y) => bit(e.mask, 4 * x + y))
      return literal(
        space,
        a,
        range(space.sizes[a] ?? 0).filter((cls) => bit(e.mask, 5 * cls)),
      )
    }
    case 'not':
      return not(space, build(space, e.of))
    case 'and':
      return and(space, build(space, e.of[0]), build(space, e.of[1]))
    case 'or':
      return or(space, build(space, e.of[0]), build(space, e.of[1]))
    case 'diff':
      return diff(space, build(space, e.of[0]), build(space, e.of[1]))
  }
}

/** Every assignment of classes to variables, by variable. */
export function assignments(ofSizes: readonly number[]): readonly (readonly number[])[] {
  return ofSizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((start) => range(size).map((cls) => [...start, cls])),
    [[]],
  )
}

/** The truth of a diagram for every assignment. */
export function tableOf(space: Space, d: Diagram): readonly boolean[] {
  return assignments([...space.sizes]).map((classes) => evaluate(space, d, classes))
}

/**
 * Pairwise disjoint diagrams by cutting TRUE up along some expressions: one for
 * what each is the first to contain, and one for what none contains.
 */
export function partition(space: Space, cuts: readonly Expression[]): readonly Diagram[] {
  const parts: Diagram[] = []
  let left = TRUE
  for (const cut of cuts) {
    const d = build(space, cut)
    parts.push(and(space, left, d))
    left = diff(space, left, d)
  }
  return [...parts, left]
}

export function ampleSpace(ofSizes: readonly number[]): Space {
  return createSpace(ofSizes, AMPLE)
}

export function range(length: number): readonly number[] {
  return Array.from({ length }, (_, i) => i)
}

function bit(mask: number, place: number): boolean {
  return ((mask >> place) & 1) === 1
}
