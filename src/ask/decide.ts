import { FALSE } from '../diagram/diagram.ts'
import type { DeferredStatement, Statement } from '../rulebook/statement.ts'
import type { OutcomeAnswer, Replaced, SetAside, StandsIf, Verdict } from './answer.ts'
import type { Decision } from './canons.ts'
import type { Context } from './context.ts'
import { sortDeferred, type Deferred } from './deferred.ts'
import type { OpenFacts } from './open-facts.ts'
import type { Heard, Kind, Speaker } from './problem.ts'
import { provenanceOf, replacedOf } from './provenance.ts'
import type { Said } from './prepared.ts'
import { factsFor, factsOfVariables, standingOf, type Standing } from './standing.ts'
import type { DeferredAnswer } from './statement-answer.ts'
import type { Useful } from './useful-order.ts'
import { judge, outcomeAnswer, type Wording } from './verdict.ts'
import { decider, workOut, type Before, type Worked } from './work-out.ts'

/** One question about one case, ready to be worked out. */
export interface Posed<S extends Said<Statement>, L, A> {
  readonly kind: Kind<S, L>
  readonly heard: Heard<S, L>
  readonly before?: Before
  readonly wording: (worked: Worked<S, L>) => Wording<S, A>
}

/** One question worked out: what is common to all kinds, and what tells how each statement stands. */
export interface Decided<S, L, A> {
  readonly common: Verdict<A> & {
    readonly deferred: readonly DeferredAnswer[]
    readonly stands: readonly string[]
    readonly standsIf: readonly StandsIf[]
    readonly setAside: readonly SetAside[]
    readonly otherwise: readonly A[]
    readonly replaced: readonly Replaced[]
  }
  /** What it would bring to know more. */
  readonly useful: readonly Useful[]
  readonly speakers: readonly Standpoint<S, L>[]
  readonly tell: (items: readonly Standpoint<S, L>[]) => readonly A[]
  /** Which of two statements prevails. */
  readonly prevails: (a: Standpoint<S, L>, b: Standpoint<S, L>) => Decision | undefined
}

/** A question with its answer, and what it would bring to know more. */
export interface Told<Q> {
  readonly question: Q
  readonly useful: readonly Useful[]
}

/** A statement, and how it stands. */
export interface Standpoint<S, L> extends Speaker<S, L> {
  /** Said and not set aside. */
  readonly live: Standing
  /** What it waits for, where it is live in some cases only. */
  readonly liveIf: () => OpenFacts
  /** The answer, or a part of it. */
  readonly answers: Standing
  /** In disagreement with another one that is live. */
  readonly clashes: boolean
  /** The first of the statements that say the same. */
  readonly group: number
}

/**
 * Decides one question.
 *
 * @param pose - the question about a case; asked again about complete cases
 *   where there are too many to work out.
 */
export function decideQuestion<S extends Said<Statement>, L, A>(
  said: readonly S[],
  passedOn: readonly Said<DeferredStatement>[],
  pose: (context: Context) => Posed<S, L, A>,
  context: Context,
): Decided<S, L, A> {
  const { kind, heard, before, wording } = pose(context)
  const worked = workOut(heard, kind, context, before)
  const words = wording(worked)
  const deferred = sortDeferred(passedOn, context)
  const judged = judge({
    heard,
    deferred,
    worked,
    wording: words,
    context,
    again: (completed) => outcomeOf(pose(completed), completed),
  })
  const speakers = standpointsOf(worked, context)
  const provenance = provenanceOf(worked, context)
  const isAside = ({ id, live, tier }: Standpoint<S, L>): boolean =>
    tier !== null && live === 'never' && provenance.setAside.some(({ clause }) => clause === id)
  const tell = (items: readonly Standpoint<S, L>[]) => items.map((item) => words.answer(item.said))
  const decide = decider(kind, context)
  return {
    common: {
      ...judged.verdict,
      deferred: deferred.stands,
      ...provenance,
      standsIf: [...provenance.standsIf, ...mayBePassedOn(deferred, context)],
      otherwise: provenance.setAside.length === 0 ? [] : tell(speakers.filter(isAside)),
      replaced: replacedOf(said, context),
    },
    useful: judged.useful,
    speakers,
    tell,
    prevails: (a, b) => decide(a.said, b.said),
  }
}

function mayBePassedOn({ possible }: Deferred, context: Context): readonly StandsIf[] {
  return possible.map(({ clause, variables }) => ({
    clause,
    ...factsOfVariables(variables, context),
  }))
}

/** What a question comes to in a case of which everything is known. */
function outcomeOf<S extends Said<Statement>, L, A>(
  { kind, heard, before, wording }: Posed<S, L, A>,
  context: Context,
): OutcomeAnswer | undefined {
  const worked = workOut(heard, kind, context, before)
  const { solution } = worked
  const [only, ...others] = solution?.outcomes ?? []
  if (solution === undefined || only === undefined || others.length > 0) return undefined
  return outcomeAnswer(only, { worked, wording: wording(worked) }, solution)
}

function standpointsOf<S, L>(
  { speakers, solution }: Worked<S, L>,
  context: Context,
): readonly Standpoint<S, L>[] {
  if (solution === undefined) return []
  const { live, answers, clashes, frame, groups } = solution
  return speakers.map((speaker, i) => ({
    ...speaker,
    live: standing(live[i], frame),
    liveIf: () => factsFor(live[i] ?? FALSE, frame, context),
    answers: standing(answers[i], frame),
    clashes: clashes.some(({ pair }) => pair.a === i || pair.b === i),
    group: groups[i] ?? i,
  }))
}

function standing(
  d: Parameters<typeof standingOf>[0] | undefined,
  frame: Parameters<typeof standingOf>[1],
): Standing {
  return d === undefined ? 'never' : standingOf(d, frame)
}
