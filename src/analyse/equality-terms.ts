import { and, anyOf, not } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { isSingle } from '../ask/class-table.ts'
import type { Context } from '../ask/context.ts'
import { greatestCommonDivisor, leastCommonMultiple } from '../ask/divisor.ts'
import type { Frame } from '../ask/frame.ts'
import { comparedBy } from '../ask/same-variable.ts'
import { weightsOf } from '../ask/weights.ts'
import { intersect, nameSet, type ValueSet } from '../rulebook/value-set.ts'

/** Completions that each count so many times what their classes count. */
export interface EqualityTerm {
  readonly where: Diagram
  readonly times: bigint
}

/**
 * Parts completions by what is known to be the same of countries that nothing
 * tells apart, with how much each counts, all in one unit.
 *
 * Of facts of one class of several countries it only matters which of them are
 * the same: a partition of the facts. There are as many cases of it as ways to
 * choose different countries for its blocks.
 *
 * @returns none, if nothing is compared; undefined, if there are too many.
 */
export function equalityTerms(frame: Frame, context: Context): readonly EqualityTerm[] | undefined {
  const isSet = (fact: string): boolean => context.prepared.facts.get(fact)?.entry.type === 'set'
  const pairs = frame.variables.flatMap(({ id }) => {
    const pair = comparedBy(id)
    return pair === undefined ? [] : [pair]
  })
  const equalities = pairs.filter((pair) => !pair.some(isSet))
  if (equalities.length === 0) return []
  const memberships = new Set(
    pairs.filter((pair) => pair.some(isSet)).map((pair) => pair.join('=')),
  )
  const sets = [...new Set([...memberships].flatMap((key) => key.split('=').filter(isSet)))]
  const facts = [...new Set(equalities.flat())].sort()
  const patterns = patternsOf(facts, frame, context)
  if (patterns === undefined) return undefined

  const { space } = frame
  const byTimes = new Map<string, { readonly times: Ratio; where: Diagram }>()
  for (const { guard, classes } of patterns) {
    const blocks = classes.flatMap((one) => one.blocks)
    const decided = equalities.filter((pair) =>
      classes.some((one) => pair.every((fact) => one.blocks.flat().includes(fact))),
    )
    // An equality that is not decided by the pattern takes both its values.
    const free = equalities.length - decided.length
    const shared = sets.reduce((sum, set) => sum + sharedMembers(set, blocks, memberships), 0)
    const times = classes.reduce(
      (all, one) => multiply(all, choicesOf(one, context)),
      power(2n, shared - free),
    )
    if (times.over === 0n) continue
    const key = `${times.over}/${times.under}`
    const known = byTimes.get(key)
    if (known === undefined) byTimes.set(key, { times, where: guard })
    else known.where = anyOf(space, [known.where, guard])
  }
  const terms = [...byTimes.values()]
  const unit = terms.reduce((all, { times }) => leastCommonMultiple(all, times.under), 1n)
  return terms.map(({ times: { over, under }, where }) => ({ where, times: over * (unit / under) }))
}

interface Pattern {
  readonly guard: Diagram
  readonly classes: readonly SharedClass[]
}

/** Facts that are all of one class of several countries, in blocks of those that are the same. */
interface SharedClass {
  readonly names: readonly string[]
  readonly blocks: readonly (readonly string[])[]
}

/** Every pattern of which facts are of which class, and which of these are the same. */
function patternsOf(
  facts: readonly string[],
  frame: Frame,
  context: Context,
): readonly Pattern[] | undefined {
  const { space } = frame
  let patterns: readonly Pattern[] = [{ guard: TRUE, classes: [] }]
  for (const fact of facts) {
    const table = context.table().classesOf(fact)
    const singles = table.classes.flatMap((_, cls) => (isSingle(table, cls) ? [cls] : []))
    const single = frame.isOf(fact, singles)
    patterns = patterns.flatMap((pattern): readonly Pattern[] => [
      { ...pattern, guard: and(space, pattern.guard, single) },
      ...table.classes.flatMap((values, cls) =>
        values.kind === 'numbers' || isSingle(table, cls)
          ? []
          : placesIn(pattern, values.names, fact, frame.isOf(fact, [cls])),
      ),
    ])
    patterns = patterns.filter(({ guard }) => guard !== FALSE)
    if (patterns.length > MOST_PATTERNS) return undefined
  }
  return patterns

  /** In a block of its class, or alone in a new one. */
  function placesIn(
    { guard, classes }: Pattern,
    names: readonly string[],
    fact: string,
    isHere: Diagram,
  ): readonly Pattern[] {
    const own = classes.find((one) => one.names[0] === names[0]) ?? { names, blocks: [] }
    const others = classes.filter((one) => one !== own)
    const here = and(space, guard, isHere)
    const isNone = own.blocks.reduce((all, [one = '']) => {
      return and(space, all, not(space, frame.isOneName(one, fact)))
    }, here)
    return [
      { guard: isNone, classes: [...others, { names, blocks: [...own.blocks, [fact]] }] },
      ...own.blocks.map((block, at) => ({
        guard: block.reduce((all, one) => and(space, all, frame.isOneName(one, fact)), here),
        classes: [...others, { names, blocks: own.blocks.with(at, [...block, fact]) }],
      })),
    ]
  }
}

/** So many patterns are told apart at most: those of six facts in one class. */
const MOST_PATTERNS = 1000

/** Of facts that are the same country, the first tells for all whether it is in a set. */
function sharedMembers(
  set: string,
  blocks: readonly (readonly string[])[],
  memberships: ReadonlySet<string>,
): number {
  const tells = (fact: string): boolean =>
    memberships.has(`${fact}=${set}`) || memberships.has(`${set}=${fact}`)
  return blocks.reduce((sum, block) => sum + Math.max(0, block.filter(tells).length - 1), 0)
}

interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

/** How many ways to choose different countries for the blocks, for each way to choose any for the facts. */
function choicesOf({ names, blocks }: SharedClass, { facts, prepared }: Context): Ratio {
  const singles = names.map((name): ValueSet => nameSet([name]))
  const weights = new Map(
    blocks.flat().map((fact) => {
      const given = facts.get(fact)
      const values = given === undefined ? singles : singles.map((set) => intersect(set, given))
      return [fact, weightsOf({ variables: [{ id: fact, values }] }, prepared)[0] ?? []] as const
    }),
  )
  const vectors = blocks.map((block) =>
    names.map((_, at) => block.reduce((all, fact) => all * (weights.get(fact)?.[at] ?? 0n), 1n)),
  )
  const under = [...weights.values()].reduce((all, row) => all * sumOf(row), 1n)
  return reduced(distinct(vectors), under)
}

/** The sum over all choices of different places, one for each vector, of the product of their entries. */
function distinct(vectors: readonly (readonly bigint[])[]): bigint {
  const [last, ...others] = vectors
  if (last === undefined) return 1n
  // All choices for the last, less those that are the same as one of the others.
  return others.reduce(
    (sum, other, at) =>
      sum -
      distinct(
        others.with(
          at,
          other.map((entry, place) => entry * (last[place] ?? 0n)),
        ),
      ),
    sumOf(last) * distinct(others),
  )
}

function sumOf(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, number) => sum + number, 0n)
}

function multiply(a: Ratio, b: Ratio): Ratio {
  return reduced(a.over * b.over, a.under * b.under)
}

function power(base: bigint, exponent: number): Ratio {
  const size = base ** BigInt(Math.abs(exponent))
  return exponent < 0 ? { over: 1n, under: size } : { over: size, under: 1n }
}

function reduced(over: bigint, under: bigint): Ratio {
  const divisor = greatestCommonDivisor(over, under)
  return divisor === 0n ? { over: 0n, under: 1n } : { over: over / divisor, under: under / divisor }
}
