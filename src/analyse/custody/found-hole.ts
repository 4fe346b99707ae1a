import { answerWho } from '../../ask/answer-bodies.ts'
import type { Context } from '../../ask/context.ts'
import type { BodiesAnswer } from '../../ask/statement-answer.ts'
import { isCountryCode } from '../../country/countries.ts'
import { areDisjoint } from '../../diagram/implies.ts'
import type { Space } from '../../diagram/space.ts'
import type { PlacedStep } from '../../rulebook/procedure.ts'
import { nameSet } from '../../rulebook/value-set.ts'
import type { Involved, Witness } from '../audit.ts'
import { describeWhole } from '../describe-whole.ts'
import { NOT_DESCRIBED, type FoundWhole } from '../found-whole.ts'
import { voicesIn } from '../inquiry.ts'
import type { Measure } from '../measure.ts'
import { compareShares, partOfShare } from '../share.ts'
import { hasManifold } from './compare.ts'
import type { CustodyDetail, HandsOfHole, TwoHolders } from './detail.ts'
import type { Hands } from './hands.ts'
import type { HolderPart } from './holders.ts'
import type { HandsApart, Hole, HoleKind } from './holes.ts'
import { factsOfHole } from './involved.ts'
import type { Unreached } from './unreachable-steps.ts'
import type { View } from './views.ts'

/** A hole, measured and described. */
export function foundOf(hole: Hole, hands: Hands, measure: Measure): FoundWhole {
  const { at, other, kind, where } = hole
  const { procedure, together } = hands
  const { prepared, holder } = hands.steps[at] ?? {}
  const sorted = inOrder(hole.hands, measure)
  const stepAt = (place: number | null): string => procedure.steps[place ?? -1]?.step ?? ''
  const share = measure(where)
  const whole = measure(hands.applies)
  const described =
    holder === undefined
      ? NOT_DESCRIBED
      : describeWhole(
          { where, shownIn: sorted[0]?.where ?? where, relevant: factsOfHole(hole, hands) },
          holder.inquiry,
        )
  const detail = detailOf(
    {
      kind,
      other: other === null ? null : stepAt(other),
      path: hole.path.map(stepAt),
    },
    {
      procedure: procedure.instrument,
      hands: sorted.map(({ giver, receiver }, place) => {
        // The first are the hands of the witness, in the countries of the witness.
        const context =
          place === 0 ? placedBy(described.witness, together.context) : together.context
        const bodiesOf = ({ who }: HolderPart): BodiesAnswer => eachOnce(answerWho(who, context))
        return { giver: bodiesOf(giver), receiver: receiver && bodiesOf(receiver) }
      }),
      ofProcedure: share && whole && partOfShare(share, whole),
    },
  )
  return {
    detail,
    name: {
      step: prepared?.entry.id ?? null,
      question: 'who',
      subject: prepared?.entry.tasks[0]?.id ?? null,
    },
    clauses: clausesOf(hole, sorted, hands),
    share,
    exact: !sorted.some((one) => isManifold(one, hands)),
    described,
  }
}

/** A context in which bodies are those of one case. */
function placedBy(witness: Witness | null, context: Context): Context {
  const told = Object.entries(witness?.facts ?? {}).flatMap(([fact, value]) =>
    typeof value === 'string' && isCountryCode(value) ? [[fact, nameSet([value])] as const] : [],
  )
  const facts = new Map([...context.facts, ...told])
  return { ...context, places: { ...context.places, facts } }
}

/** Bodies that are one in the country of the case are told once. */
function eachOnce(bodies: BodiesAnswer): BodiesAnswer {
  if (!('anyOf' in bodies)) return bodies
  return {
    anyOf: bodies.anyOf.map(({ allOf }) => ({
      allOf: [...new Map(allOf.map((body) => [JSON.stringify(body), body])).values()],
    })),
  }
}

/** Those of most cases first. */
function inOrder(hands: readonly HandsApart[], measure: Measure): readonly HandsApart[] {
  const weighed = hands.map((one) => ({ one, share: measure(one.where) }))
  return weighed
    .sort((a, b) => (a.share && b.share ? compareShares(a.share, b.share) : 0))
    .map(({ one }) => one)
}

interface HoleAt {
  readonly kind: HoleKind
  readonly other: string | null
  readonly path: readonly string[]
}

function detailOf({ kind, other, path }: HoleAt, { hands, ...common }: Common): CustodyDetail {
  const [most, ...others] = hands
  const giver = most?.giver ?? null
  const receiver = most?.receiver ?? null
  if (kind === 'two-holders') {
    const holders = [giver ?? SOMEBODY, receiver ?? SOMEBODY] as const
    return { code: 'audit/two-holders', beside: other ?? '', holders, others, ...common }
  }
  const between = { from: other, giver, receiver, others, path }
  return { code: 'audit/broken-custody', because: kind, ...between, ...common }
}

interface Common extends Pick<TwoHolders, 'procedure' | 'ofProcedure'> {
  /** Those of most cases first. */
  readonly hands: readonly HandsOfHole[]
}

/** Where it could not be worked out who. */
const SOMEBODY: BodiesAnswer = { unnamed: true }

/** The clauses that speak there, where the words to add belong; where there are none, where the steps are placed. */
function clausesOf(hole: Hole, sorted: readonly HandsApart[], hands: Hands): readonly Involved[] {
  const spoken = [
    ...sorted.flatMap((one) => saidAt(one, hands.together.frame.space)),
    ...hole.handovers,
    ...(hole.kind === 'no-holder' ? heardAt(hole, hands) : []),
  ]
  if (spoken.length === 0) {
    return placedAt([hole.other, hole.at].map((place) => hands.procedure.steps[place ?? -1]))
  }
  return [...new Set(spoken)].map((clause) => ({ clause, role: 'says' }))
}

/** Of what says who has the person, that which says it in these cases. */
function saidAt({ giver, receiver, where }: HandsApart, space: Space): readonly string[] {
  const says = [...giver.says, ...(receiver?.says ?? [])]
  return says.flatMap((one) => (areDisjoint(space, one.where, where) ? [] : [one.clause]))
}

/** Clauses about who holds the person in a step in which nobody has to. */
function heardAt({ at, where }: Hole, { steps }: Hands): readonly string[] {
  const inquiry = steps[at]?.holder?.inquiry
  return inquiry === undefined
    ? []
    : voicesIn(inquiry, inquiry.standings.said, where).map(({ id }) => id)
}

function placedAt(steps: readonly (PlacedStep | undefined)[]): readonly Involved[] {
  return steps.flatMap((placed) =>
    placed === undefined ? [] : [{ clause: placed.id, role: 'says' }],
  )
}

/** Of a family of roles in each of several countries, how many alternatives there are depends on the case. */
function isManifold({ giver }: HandsApart, { together }: Hands): boolean {
  return hasManifold(giver.who, together.context.prepared.membersOfRole)
}

/** A step that no case comes to. */
export function foundUnreached({ at, because }: Unreached, hands: Hands): FoundWhole {
  const { instrument, steps } = hands.procedure
  return {
    detail: { code: 'audit/unreachable-step', procedure: instrument, because },
    name: { step: steps[at]?.step ?? null, question: null, subject: null },
    clauses: placedAt([steps[at]]),
    share: null,
    exact: true,
    described: { ...NOT_DESCRIBED, allRegions: true },
  }
}

/** Holes that are not ruled out. */
export function foundPerhaps({ candidates, view }: View): readonly FoundWhole[] {
  return candidates.map(({ kind, step, other }) => ({
    detail: detailOf(
      { kind, other: other?.step ?? null, path: view.steps.map((one) => one.step) },
      { procedure: view.instrument, hands: [], ofProcedure: null },
    ),
    name: { step: step.step, question: 'who', subject: null },
    clauses: placedAt([other ?? undefined, step]),
    share: null,
    exact: false,
    described: NOT_DESCRIBED,
  }))
}
