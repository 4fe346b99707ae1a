import { bind, type BoundWho, type PlaceFacts } from '../../ask/bind.ts'
import { alternativesOf, refines, type Bodies } from '../../ask/bodies.ts'
import type { Context } from '../../ask/context.ts'
import { distributionOf, refinesDistribution, type Distribution } from '../../ask/distribution.ts'
import { whosOf } from '../../ask/facts-of-statements.ts'
import { allHold } from '../../ask/kleene.ts'
import type { Compared } from '../../ask/pairs.ts'
import type { Dependencies } from '../../ask/split.ts'
import { placesIn } from '../../ask/who-kind.ts'
import type { Who } from '../../rulebook/body.ts'
import type { Truth } from '../../rulebook/condition.ts'
import type { PaysStatement } from '../../rulebook/statement.ts'

/** The bodies that a remark is about: first who acts, pays or receives, then others, in an order that means something. */
export interface Content {
  readonly main: Main
  readonly others: readonly Who[]
  /** Of the side that says it. */
  readonly context: Context
}

export type Main =
  | { readonly kind: 'none' }
  | { readonly kind: 'who'; readonly who: Who }
  /** `rungs`: whether each rung that has a condition counts, by its rule. */
  | {
      readonly kind: 'pays'
      readonly statement: PaysStatement
      readonly rungs: ReadonlyMap<string, boolean>
    }

/**
 * Where two contents name the same bodies, as far as the places of a case tell:
 * the same roles of the same countries, families taken for their members. Which
 * agency fills a role does not count: the directory may differ as well.
 */
export function sameContent(a: Content, b: Content, common: Context): Compared {
  const compare = (world: Context): Truth => areSame(a, b, world)
  const truth = compare(common)
  if (truth !== 'unknown') return truth === 'holds'
  return { compare, on: dependenciesOf([a, b], common) }
}

function areSame(a: Content, b: Content, world: Context): Truth {
  if (a.others.length !== b.others.length) return 'fails'
  return allHold([
    sameMain(a, b, world),
    ...a.others.map((who, at) => {
      const other = b.others[at]
      if (other === undefined) return 'fails'
      return areOne(named(who, a.context, world), named(other, b.context, world), world)
    }),
  ])
}

function sameMain(a: Content, b: Content, world: Context): Truth {
  const [one, other] = [a.main, b.main]
  if (one.kind === 'who' && other.kind === 'who') {
    return areOne(named(one.who, a.context, world), named(other.who, b.context, world), world)
  }
  if (one.kind === 'pays' && other.kind === 'pays') {
    const [s, t] = [paidBy(one, a.context, world), paidBy(other, b.context, world)]
    const bodies = byName(world)
    return allHold([refinesDistribution(s, t, bodies), refinesDistribution(t, s, bodies)])
  }
  return one.kind === other.kind ? 'holds' : 'fails'
}

function areOne(a: BoundWho, b: BoundWho, world: Context): Truth {
  const bodies = byName(world)
  return allHold([refines(a, b, bodies), refines(b, a, bodies)])
}

/** Bodies are told by role and country alone. */
function byName({ asOf }: Context): Bodies {
  return { directory: NO_DIRECTORY, date: asOf, membersOfRole: () => [] }
}

const NO_DIRECTORY: Bodies['directory'] = {
  fillersOf: () => [],
  namedFrom: () => undefined,
  entriesOf: () => [],
  countries: [],
}

/** With the places that are known filled in, and families by the members that the side gives them. */
function named(
  who: Who,
  { bodies }: Context,
  { places }: { readonly places: PlaceFacts },
): BoundWho {
  return unfolded(bind(who, places), bodies)
}

function unfolded(who: BoundWho, bodies: Bodies): BoundWho {
  return who.kind === 'named' ? { kind: 'named', anyOf: alternativesOf(who.anyOf, bodies) } : who
}

function paidBy(
  { statement, rungs }: Extract<Main, { readonly kind: 'pays' }>,
  context: Context,
  { facts, places }: Context,
): Distribution {
  const world = { ...withRungs(context, rungs), facts, places }
  return inFull(distributionOf(statement, world), context.bodies)
}

/** The same side, where it is known which rungs count. */
export function withRungs(context: Context, rungs: ReadonlyMap<string, boolean>): Context {
  return {
    ...context,
    truthOf: (rule) => {
      const counts = rungs.get(rule)
      return counts === undefined ? context.truthOf(rule) : counts ? 'holds' : 'fails'
    },
  }
}

function inFull(distribution: Distribution, bodies: Bodies): Distribution {
  switch (distribution.kind) {
    case 'bodies':
      return { kind: 'bodies', who: unfolded(distribution.who, bodies) }
    case 'split':
      return {
        kind: 'split',
        parts: distribution.parts.map((part) => ({ ...part, who: unfolded(part.who, bodies) })),
      }
    case 'ladder':
      return {
        kind: 'ladder',
        rungs: distribution.rungs.map((rung) => ({ ...rung, payer: inFull(rung.payer, bodies) })),
      }
  }
}

/** The places on which contents depend. */
export function dependenciesOf(contents: readonly Content[], common: Context): Dependencies {
  const { places, sets } = placesIn(contents.flatMap(whosIn))
  // Which countries of a set are told apart must be the same for all.
  const beside = sets.length === 0 ? [] : common.table().placeFacts
  const all = [...new Set([...places, ...beside])]
  const isKnown = (fact: string): boolean => common.facts.has(fact)
  return {
    places: [...all.filter(isKnown), ...all.filter((fact) => !isKnown(fact))],
    sets,
    rules: [],
  }
}

function whosIn({ main, others }: Content): readonly (Who | null)[] {
  switch (main.kind) {
    case 'none':
      return others
    case 'who':
      return [main.who, ...others]
    case 'pays':
      return [...whosOf(main.statement), ...others]
  }
}
