import { allOf, and, anyOf, not, or } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { isExhausted, type Memos } from '../diagram/space.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { Truth } from '../rulebook/condition.ts'
import { sameVariable } from './same-variable.ts'
import { nameSet, type ValueSet } from '../rulebook/value-set.ts'
import { memberOf, NO, YES } from '../rulebook/variable.ts'
import { conditionOf, type Context } from './context.ts'
import { isSingle } from './class-table.ts'
import type { Frame } from './frame.ts'
import { othersOf } from './set-members.ts'
import { withFact } from './told-facts.ts'
import type { WorldTable } from './world-table.ts'

/** What a comparison of two statements depends on besides their words. */
export interface Dependencies {
  /** Facts that name a body's country. */
  readonly places: readonly string[]
  /** Sets of countries in each of which there is a body. */
  readonly sets: readonly string[]
  /** Rules of parts whose condition the case leaves open. */
  readonly rules: readonly string[]
}

/** A comparison, and how to make it in a case of which more is known. */
export type Compare = (world: Context) => Truth

interface Splitting {
  readonly frame: Frame
  readonly table: WorldTable
  readonly compare: Compare
}

/** One more thing that a case may tell, and where it is so. */
interface Option {
  readonly guard: Diagram
  readonly world: Context
}

/**
 * The completions in which a comparison holds: it is made again for every
 * country, set and part that may turn out, one after the other, until it is
 * decided.
 */
export function holdsWhere(
  compare: Compare,
  { places, sets, rules }: Dependencies,
  context: Context,
  frame: Frame,
  table: WorldTable,
): Diagram {
  const splitting = { frame, table, compare }
  const steps: Step[] = [
    ...rules.map(
      (rule): Step =>
        (world) =>
          ruleOptions(rule, world, frame),
    ),
    ...places.map(
      (fact, at): Step =>
        (world) =>
          at === 0
            ? optionsOf(fact, world, splitting)
            : placeOptions(fact, places.slice(0, at), world, splitting),
    ),
    ...sets.flatMap((fact) => setSteps(fact, places, context, splitting)),
  ]
  return decide(context, steps, rules.length, splitting)
}

type Step = (world: Context) => readonly Option[]

function decide(world: Context, steps: readonly Step[], rulesLeft: number, of: Splitting): Diagram {
  // What an open part comes to is only known when all parts are.
  const truth = rulesLeft > 0 ? 'unknown' : of.compare(world)
  const [next, ...rest] = steps
  if (truth !== 'unknown' || next === undefined) return truth === 'holds' ? TRUE : FALSE
  const { space } = of.frame
  let holds = FALSE
  for (const { guard, world: told } of next(world)) {
    if (guard === FALSE) continue
    holds = or(space, holds, and(space, guard, decide(told, rest, rulesLeft - 1, of)))
  }
  return holds
}

function ruleOptions(rule: string, world: Context, frame: Frame): readonly Option[] {
  const holds = frame.condition(conditionOf(rule, world))
  const told = (truth: Truth): Context => ({
    ...world,
    truthOf: (other) => (other === rule ? truth : world.truthOf(other)),
  })
  return [
    { guard: holds, world: told('holds') },
    { guard: not(frame.space, holds), world: told('fails') },
  ]
}

/**
 * What a frame was asked of one place before any other: many comparisons begin
 * with the same. By its memos, which are made anew where nodes are taken back.
 */
const firstOptions = new WeakMap<Memos, WeakMap<Context, Map<string, readonly Option[]>>>()

function optionsOf(fact: string, world: Context, splitting: Splitting): readonly Option[] {
  const { space } = splitting.frame
  const byWorld =
    firstOptions.get(space.memos) ?? new WeakMap<Context, Map<string, readonly Option[]>>()
  firstOptions.set(space.memos, byWorld)
  const byFact = byWorld.get(world) ?? new Map<string, readonly Option[]>()
  byWorld.set(world, byFact)
  const known = byFact.get(fact)
  if (known !== undefined) return known
  const options = placeOptions(fact, [], world, splitting)
  // Beyond the budget a diagram means nothing.
  if (!isExhausted(space)) byFact.set(fact, options)
  return options
}

/** Of countries that nothing tells apart only matters whether they are those of other facts. */
function placeOptions(
  fact: string,
  others: readonly string[],
  world: Context,
  { frame, table }: Splitting,
): readonly Option[] {
  if (isKnown(fact, world.facts)) return [{ guard: TRUE, world }]
  const { space } = frame
  const classes = table.classesOf(fact)
  return classes.classes.flatMap((values, cls): readonly Option[] => {
    const here = frame.isOf(fact, [cls])
    if (here === FALSE || values.kind !== 'names') return []
    if (isSingle(classes, cls)) return [{ guard: here, world: tell(world, fact, values) }]
    const inClass = others.filter((other) => classes.classOf(nameOf(other, world.facts)) === cls)
    const asOther = inClass.map((other, at): Option => {
      const names = [other, ...inClass.slice(0, at)].map((one) => frame.isOneName(fact, one))
      const [same = FALSE, ...before] = names
      const guard = allOf(space, [here, same, not(space, anyOf(space, before))])
      return { guard, world: tell(world, fact, nameSet([nameOf(other, world.facts)])) }
    })
    const taken = new Set(inClass.map((other) => nameOf(other, world.facts)))
    const free = values.names.find((name) => !taken.has(name))
    if (free === undefined) return asOther
    const equal = anyOf(
      space,
      inClass.map((other) => frame.isOneName(fact, other)),
    )
    const guard = and(space, here, not(space, equal))
    return [...asOther, { guard, world: tell(world, fact, nameSet([free])) }]
  })
}

function setSteps(
  fact: string,
  places: readonly string[],
  context: Context,
  { frame, table }: Splitting,
): readonly Step[] {
  const { told, others, variable } = othersOf(fact, context, table)
  const tellMember = (world: Context, member: string, is: string): readonly Option[] =>
    [YES, NO].map((value) => ({
      guard: frame.isOf(is, [table.classesOf(is).classOf(value === YES ? 'yes' : 'no')]),
      world: tell(world, memberOf(fact, member), value),
    }))
  const steps = told.map(
    (member): Step =>
      (world) =>
        tellMember(world, member, memberOf(fact, member)),
  )
  if (others.length === 0) return steps
  const unnamed = new Set(others)
  const isOpen = (member: string, world: Context): boolean =>
    unnamed.has(member) && !world.facts.has(memberOf(fact, member))
  return [
    ...steps,
    // Countries that other facts name are told apart from the rest, whichever they are.
    ...places.map((place): Step => (world) => {
      const member = nameOf(place, world.facts)
      if (!isOpen(member, world)) return [{ guard: TRUE, world }]
      return tellMember(world, member, sameVariable(place, fact))
    }),
    (world) => {
      // One more country stands for all that are left.
      const [some, ...more] = others.filter((member) => isOpen(member, world))
      const facts = new Map(world.facts)
      for (const member of more) facts.set(memberOf(fact, member), NO)
      if (some === undefined) return [{ guard: TRUE, world }]
      return tellMember(withFacts(world, facts), some, variable)
    },
  ]
}

function isKnown(fact: string, facts: CaseFacts): boolean {
  return nameOf(fact, facts) !== ''
}

function nameOf(fact: string, facts: CaseFacts): string {
  const values = facts.get(fact)
  return values?.kind === 'names' && values.names.length === 1 ? (values.names[0] ?? '') : ''
}

function tell(world: Context, variable: string, value: ValueSet): Context {
  return withFacts(world, withFact(world.facts, variable, value))
}

function withFacts(world: Context, facts: CaseFacts): Context {
  return { ...world, facts, places: { ...world.places, facts } }
}
