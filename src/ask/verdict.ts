import { areDisjoint } from '../diagram/implies.ts'
import type { Duty, Statement } from '../rulebook/statement.ts'
import type { Branch, OutcomeAnswer, Unknown, Verdict } from './answer.ts'
import { firstLevelOf, regionsOf, type Region } from './branches.ts'
import type { Deferred } from './deferred.ts'
import type { Context } from './context.ts'
import { conflictsOf } from './provenance.ts'
import type { Heard } from './problem.ts'
import type { Said } from './prepared.ts'
import { sampledOutcomes } from './sampled.ts'
import { factsFor, factsOfParts, factsOfVariables, standingOf } from './standing.ts'
import type { Outcome, Solution } from './solve.ts'
import type { OpenFacts } from './open-facts.ts'
import type { PayerAnswer } from './statement-answer.ts'
import { usefulOrder, type Useful } from './useful-order.ts'
import { whenOf } from './when-words.ts'
import type { Worked } from './work-out.ts'

/** How one kind of question words what its statements say. */
export interface Wording<S, A> {
  readonly answer: (said: S) => A
  /** What an outcome names of a statement. */
  readonly bodies: (said: S) => PayerAnswer | null
  readonly dutyOf: (said: S) => Duty | null
  /** Whether a statement that names nobody says at least that somebody does. */
  readonly saysSomebody: (said: S) => boolean
}

interface Input<S extends Said<Statement>, L, A> {
  readonly heard: Heard<S, L>
  readonly deferred: Deferred
  readonly worked: Worked<S, L>
  readonly wording: Wording<S, A>
  readonly context: Context
  /** What the question comes to in a case of which everything is known. */
  readonly again: (context: Context) => OutcomeAnswer | undefined
}

/** What a question comes to, and what it would bring to know more. */
export interface Judged<A> {
  readonly verdict: Verdict<A>
  readonly useful: readonly Useful[]
}

/** The status of a question, and what belongs to that status alone. */
export function judge<S extends Said<Statement>, L, A>(input: Input<S, L, A>): Judged<A> {
  const { solution } = input.worked
  const isOpen = solution !== undefined && solution.outcomes.length > 1
  const useful = isOpen ? usefulOrder(solution, input.context) : NOTHING
  return { verdict: verdict(input, useful), useful }
}

const NOTHING: readonly Useful[] = []

function verdict<S extends Said<Statement>, L, A>(
  input: Input<S, L, A>,
  useful: readonly Useful[],
): Verdict<A> {
  const { heard, deferred, worked, context } = input
  const dormant = () => dormantIn(heard.dormant, deferred, context)
  const someInForce = heard.someInForce || deferred.someInForce
  if (!someInForce && (heard.someNotInForce || deferred.someNotInForce)) {
    return { status: 'not-in-force', dormant: dormant() }
  }
  const { solution } = worked
  if (solution === undefined) return beyondBudget(input)
  const [only, ...others] = solution.outcomes
  if (only === undefined || others.length > 0) return unknown(input, solution, useful)
  switch (only.status) {
    case 'conflict':
      return { status: 'conflict', conflicts: conflictsOf(solution, worked.speakers) }
    case 'silent': {
      const inForce = context.inForce()
      return {
        status: 'silent',
        because: becauseOf(input, solution),
        instruments: inForce,
        partsNotRead: inForce.filter(
          (id) => (context.prepared.instruments.get(id)?.missingParts.length ?? 0) > 0,
        ),
        dormant: dormant(),
      }
    }
    case 'assigned':
    case 'permitted':
    case 'excluded':
      return { status: only.status }
  }
}

function becauseOf<S extends Said<Statement>, L, A>(
  { worked, deferred, wording }: Input<S, L, A>,
  { live, frame }: Solution,
): 'no-clause' | 'unnamed' | 'deferred' {
  const unnamed = worked.speakers.some(
    ({ tier, said }, i) =>
      tier === null && wording.saysSomebody(said) && isLive(live[i], frame) === 'always',
  )
  return unnamed ? 'unnamed' : deferred.stands.length > 0 ? 'deferred' : 'no-clause'
}

function isLive(d: Solution['live'][number] | undefined, frame: Solution['frame']) {
  return d === undefined ? 'never' : standingOf(d, frame)
}

/** Texts of another date that would speak; those taken away are told elsewhere. */
function dormantIn(
  said: readonly Said<Statement>[],
  deferred: Deferred,
  context: Context,
): readonly string[] {
  const ids = [...said, ...deferred.dormant]
    .filter(({ clause }) => context.presences.ofClause(clause).removedBy.length === 0)
    .map(({ statement }) => statement.clause)
  return ids.length < 2 ? ids : [...new Set(ids)]
}

function unknown<S extends Said<Statement>, L, A>(
  input: Input<S, L, A>,
  solution: Solution,
  useful: readonly Useful[],
): Unknown<A> {
  const { worked, context, wording, deferred } = input
  const { frame, outcomes, live } = solution
  const places = new Map(frame.variables.map(({ id }, at) => [id, at]))
  const order = useful.flatMap(({ variable }) => places.get(variable) ?? [])
  const branch = ({ when, outcomes: of }: Region): Branch => ({
    when: whenOf(when, frame, context.prepared),
    status: of.length === 1 ? (outcomes[of[0] ?? 0]?.status ?? 'unknown') : 'unknown',
    outcomes: of,
  })
  return {
    status: 'unknown',
    ...factsOfParts(
      outcomes.map(({ where }) => where),
      frame,
      context,
    ),
    possible: worked.speakers.flatMap(({ said }, i) => {
      const d = live[i]
      if (d === undefined || standingOf(d, frame) !== 'sometimes') return []
      return [{ ...wording.answer(said), ...factsFor(d, frame, context) }]
    }),
    ...passedOn(deferred, context),
    outcomes: outcomes.map((outcome) => outcomeAnswer(outcome, input, solution)),
    branches: regionsOf(solution, order).map(branch),
    firstly: firstLevelOf(solution, order).map(branch),
    exact: true,
  }
}

function passedOn({ possible }: Deferred, context: Context) {
  return {
    possiblyDeferred: possible.map(({ clause, to, variables }) => ({
      clause,
      to,
      ...factsOfVariables(variables, context),
    })),
  }
}

/** What one outcome says, and by which clauses. */
export function outcomeAnswer<S extends Said<Statement>, L, A>(
  { status, tier, groups, where }: Outcome,
  { worked, wording }: Pick<Input<S, L, A>, 'worked' | 'wording'>,
  { frame, answers, clashes }: Solution,
): OutcomeAnswer {
  const { speakers } = worked
  const firsts = groups.flatMap((at) => speakers[at] ?? [])
  const isIn = (d: Solution['answers'][number] | undefined): boolean =>
    d !== undefined && !areDisjoint(frame.space, d, where)
  const clauses =
    status === 'conflict'
      ? clashes.flatMap(({ pair, where: there }) =>
          isIn(there) ? [pair.a, pair.b].flatMap((at) => speakers[at]?.id ?? []) : [],
        )
      : speakers.flatMap((speaker, i) =>
          speaker.tier === tier && isIn(answers[i]) ? [speaker.id] : [],
        )
  const [first] = firsts
  return {
    status,
    duty: first === undefined ? null : wording.dutyOf(first.said),
    bodies: firsts.flatMap(({ said }) => wording.bodies(said) ?? []),
    clauses: [...new Set(clauses)].sort(),
  }
}

/** Nothing is settled without proof: what was seen in a sample is told as such. */
function beyondBudget<S extends Said<Statement>, L, A>(input: Input<S, L, A>): Unknown<A> {
  const { worked, context, wording, deferred, again } = input
  const variables = worked.frame.variables.map(({ id }) => id)
  const open: OpenFacts = factsOfVariables(variables, context)
  return {
    status: 'unknown',
    ...open,
    possible: worked.speakers.map(({ said }) => ({ ...wording.answer(said), ...open })),
    ...passedOn(deferred, context),
    outcomes: sampledOutcomes(worked.frame, context, again),
    branches: [],
    firstly: [],
    exact: false,
  }
}
