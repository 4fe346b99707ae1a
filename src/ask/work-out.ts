import { FALSE, TRUE } from '../diagram/diagram.ts'
import { isExhausted } from '../diagram/space.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { Condition } from '../rulebook/condition.ts'
import type { Statement } from '../rulebook/statement.ts'
import { memberOf } from '../rulebook/variable.ts'
import { BUDGET } from './budget.ts'
import { conditionOf, type Context } from './context.ts'
import { createFrame, emptyFrame, type Frame } from './frame.ts'
import { comparisonsOf, pairsOf, type Compared, type Pair } from './pairs.ts'
import type { Heard, Kind, Speaker } from './problem.ts'
import type { Said } from './prepared.ts'
import { sameVariable } from './same-variable.ts'
import { othersOf } from './set-members.ts'
import { solve, type Solution } from './solve.ts'
import { stand, type Problem, type Standings } from './stand.ts'

/** A question that was worked out; or nothing, where the budget did not suffice. */
export interface Worked<S, L> {
  readonly speakers: readonly Speaker<S, L>[]
  readonly pairs: readonly Pair[]
  readonly frame: Frame
  readonly solution: Solution | undefined
}

/** Statements on which others depend: the duties beside which they stand. */
export interface Before {
  readonly speakers: readonly Speaker<unknown, unknown>[]
  /** @param without - a clause that is taken as if it said nothing. */
  readonly solve: (frame: Frame, without: string | null) => Standings
  readonly pairs: readonly Pair[]
  /** For each statement the duty it belongs to; null: it belongs to none. */
  readonly dutyOf: readonly (number | null)[]
}

/** One question with everything that deciding it needs, and a frame to do it in. */
export interface Setting<S extends Said<Statement>, L> {
  readonly problem: Omit<Problem<S, L>, 'dutyOf'>
  readonly before: Before | undefined
}

/**
 * Compares the statements of a question, and makes its frame.
 *
 * @param besides - conditions about which something else is to be asked in the
 *   same frame.
 */
export function setUp<S extends Said<Statement>, L>(
  { speakers }: Heard<S, L>,
  kind: Kind<S, L>,
  context: Context,
  before: Before | undefined,
  { budget, besides, frame: given }: FrameOptions = { budget: BUDGET, besides: [] },
): Setting<S, L> {
  const pairs = pairsOf(speakers, kind, decider(kind, context), context)
  const frame =
    given ??
    frameFor(
      [...speakers, ...(before?.speakers ?? [])],
      [...pairs, ...(before?.pairs ?? [])].flatMap(comparisonsOf),
      context,
      { budget, besides },
    )
  return { problem: { speakers, pairs, kind, frame, table: context.table, context }, before }
}

export interface FrameOptions {
  /** How many nodes of diagrams it may make. */
  readonly budget: number
  readonly besides: readonly Condition[]
  /** The frame of several questions, which is used instead of one of its own. */
  readonly frame?: Frame
}

/**
 * With what the duties come to. To be called within the budget of the frame.
 *
 * @param without - a clause that is taken as if it said nothing.
 */
export function problemOf<S extends Said<Statement>, L>(
  { problem, before }: Setting<S, L>,
  without: string | null = null,
): Problem<S, L> {
  const duties = before?.solve(problem.frame, without)
  return {
    ...problem,
    dutyOf: (i) => {
      const duty = before?.dutyOf[i] ?? null
      return duty === null ? TRUE : (duties?.live[duty] ?? FALSE)
    },
  }
}

/** Works out one question. */
export function workOut<S extends Said<Statement>, L>(
  heard: Heard<S, L>,
  kind: Kind<S, L>,
  context: Context,
  before?: Before,
): Worked<S, L> {
  const setting = setUp(heard, kind, context, before)
  const { speakers, pairs, frame } = setting.problem
  if (isExhausted(frame.space)) return { speakers, pairs, frame, solution: undefined }
  const solution = withinBudget(frame.space, () => solve(problemOf(setting)))
  return { speakers, pairs, frame, solution: solution === 'over-budget' ? undefined : solution }
}

/** The same of statements of which only others want to know whether they stand. */
export function beforeOthers<S extends Said<Statement>, L>(
  { speakers }: Heard<S, L>,
  kind: Kind<S, L>,
  context: Context,
  dutyOf: Before['dutyOf'],
): Before {
  const pairs = pairsOf(speakers, kind, decider(kind, context), context)
  const { table } = context
  return {
    speakers,
    pairs,
    dutyOf,
    solve: (frame) => stand({ speakers, pairs, kind, frame, table, context, dutyOf: () => TRUE }),
  }
}

/** Which of two statements prevails. */
export function decider<S extends Said<Statement>, L>(kind: Kind<S, L>, context: Context) {
  const { prepared, asOf } = context
  const claim = (said: S) => ({
    clause: said.clause,
    rule: said.statement.rule,
    costs: kind.costsOf(said),
  })
  return (a: S, b: S) => prepared.prevails(a.statement.step, claim(a), claim(b), asOf)
}

const EMPTY = emptyFrame()

/** A frame in which some statements can be heard and some comparisons made. */
export function frameFor(
  speakers: readonly Pick<Speaker<unknown, unknown>, 'open' | 'answersIf'>[],
  compared: readonly Compared[],
  context: Context,
  { budget, besides }: Omit<FrameOptions, 'frame'>,
): Frame {
  const conditions: Condition[] = [...besides]
  for (const { open, answersIf } of speakers) {
    if (open.length > 0) conditions.push(...open)
    if (answersIf.length > 0) conditions.push(...answersIf)
  }
  const places: (readonly [string, string])[] = []
  const variables = new Set<string>()
  const sets = new Map<string, readonly string[]>()
  for (const one of compared) {
    addDependencies(one, context, { conditions, compared: places, variables, sets })
  }
  if (conditions.length === 0 && places.length === 0 && variables.size === 0) return EMPTY
  const { prepared, facts } = context
  return createFrame({
    conditions,
    compared: places,
    variables: [...variables],
    sets,
    facts,
    table: context.table(),
    assume: prepared.rulebook.assume,
    budget,
  })
}

/** What a frame must hold so that comparisons can be made in it. */
export interface Needs {
  readonly conditions: Condition[]
  readonly compared: (readonly [string, string])[]
  readonly variables: Set<string>
  readonly sets: Map<string, readonly string[]>
}

export function addDependencies(one: Compared, context: Context, into: Needs): void {
  if (typeof one === 'boolean') return
  const { places, sets, rules } = one.on
  for (const rule of rules) into.conditions.push(conditionOf(rule, context))
  for (const [at, fact] of places.entries()) {
    if (!context.facts.has(fact)) into.variables.add(fact)
    for (const other of places.slice(0, at)) into.compared.push([other, fact])
  }
  for (const fact of sets) {
    const { told, variable, rest } = othersOf(fact, context, context.table())
    for (const member of told) into.variables.add(memberOf(fact, member))
    if (rest !== 'unknown') continue
    into.variables.add(variable)
    for (const place of places) into.variables.add(sameVariable(place, fact))
    into.sets.set(fact, places)
  }
}
