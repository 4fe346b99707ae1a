import { refines } from '../../ask/bodies.ts'
import { bind } from '../../ask/bind.ts'
import type { CaseContext, Context } from '../../ask/context.ts'
import { conditionOf } from '../../ask/context.ts'
import { emptyFrame, type Frame } from '../../ask/frame.ts'
import { comparisonsOf, joined, type Compared } from '../../ask/pairs.ts'
import type { PreparedQuestion } from '../../ask/prepared.ts'
import { holdsWhere, type Compare } from '../../ask/split.ts'
import { placesIn } from '../../ask/who-kind.ts'
import { frameFor } from '../../ask/work-out.ts'
import { FALSE, TRUE, type Diagram } from '../../diagram/diagram.ts'
import { isExhausted } from '../../diagram/space.ts'
import { bodiesIn } from '../../rulebook/bodies-in.ts'
import type { Who } from '../../rulebook/body.ts'
import type { Condition, Truth } from '../../rulebook/condition.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import type { AskedQuestion } from '../asked-questions.ts'
import { inquire, type Inquiry } from '../inquiry.ts'
import { pose } from '../pose.ts'
import { jointContext } from './joint-context.ts'

/** Several questions, conditions and bodies in one frame of all cases. What gives a diagram is to be called within its budget. */
export interface Together {
  readonly context: Context
  readonly frame: Frame
  /** One of the questions, worked out; undefined, if the budget does not suffice. */
  readonly inquiryOf: (question: PreparedQuestion) => Inquiry | undefined
  readonly whereRule: (rule: string | null) => Diagram
  readonly whereCondition: (condition: Condition) => Diagram
  /** Where a comparison of two of the bodies holds. */
  readonly whereHolds: (compare: Compare, one: Who, other: Who) => Diagram
}

/** What to look at together. */
export interface TogetherInput {
  readonly base: CaseContext
  readonly truthOf: (rule: string) => Truth
  readonly asked: readonly AskedQuestion[]
  /** Keys of procedures whose rules are looked at. */
  readonly procedures: readonly string[]
  readonly rules: readonly string[]
  readonly conditions: readonly Condition[]
  /** Whoever is compared beside what the questions compare. */
  readonly whos: readonly Who[]
  /** Further facts that name the country of a body, each looked at by itself. */
  readonly places: readonly string[]
  readonly nodeBudget: number
}

/** Makes one frame for all; undefined, if the budget does not suffice for the frame itself. */
export function poseTogether(input: TogetherInput): Together | undefined {
  const { base, truthOf, asked, procedures, rules, nodeBudget } = input
  const steps = asked.map(({ step }) => step.entry.id)
  const keys = [...new Set([...steps, ...procedures])]
  const context = jointContext(base, truthOf, { keys, conditions: input.conditions })
  const conditions = [...rules.map((rule) => conditionOf(rule, base)), ...input.conditions]
  const frame = frameOfAll(input, conditions, context)
  if (isExhausted(frame.space)) return undefined

  const inquiries = new Map<PreparedQuestion, Inquiry | undefined>()
  const whereCondition = (condition: Condition): Diagram => {
    const truth = evaluate(condition, context.facts)
    return truth === 'holds' ? TRUE : truth === 'fails' ? FALSE : frame.condition(condition)
  }
  return {
    context,
    frame,
    inquiryOf: (question) => {
      const step = asked.find((one) => one.question === question)?.step
      if (step === undefined) return undefined
      if (!inquiries.has(question)) {
        inquiries.set(question, inquire(step, pose(question, context, nodeBudget, frame)))
      }
      return inquiries.get(question)
    },
    whereRule: (rule) => (rule === null ? TRUE : whereCondition(conditionOf(rule, base))),
    whereCondition,
    whereHolds: (compare, one, other) => {
      const truth = compare(context)
      if (truth !== 'unknown') return truth === 'holds' ? TRUE : FALSE
      const on = joined(placesIn([one]), placesIn([other]), context)
      return holdsWhere(compare, on, context, frame, context.table())
    },
  }
}

const EMPTY = emptyFrame()

function frameOfAll(
  { asked, whos, places, nodeBudget }: TogetherInput,
  conditions: readonly Condition[],
  context: Context,
): Frame {
  const posed = asked
    .flatMap(({ question }): readonly PreparedQuestion[] =>
      question.question === 'handover' ? [question, question.duties] : [question],
    )
    .map((question) => pose(question, context, nodeBudget, EMPTY))
  const besides = [
    ...conditions,
    ...posed.flatMap(({ passedOn, inForce }) => [
      ...passedOn.flatMap(({ when }) => when),
      ...(inForce === undefined ? [] : [inForce]),
    ]),
  ]
  return frameFor(
    posed.flatMap(({ voices }) => voices),
    [
      ...posed.flatMap(({ pairs }) => pairs.flatMap(comparisonsOf)),
      ...comparedAmong(whos, context),
      ...places.map(lookedAt),
    ],
    context,
    {
      budget: nodeBudget,
      besides: besides.filter((condition) => evaluate(condition, context.facts) === 'unknown'),
    },
  )
}

function lookedAt(fact: string): Compared {
  return { compare: () => 'unknown', on: { places: [fact], sets: [], rules: [] } }
}

/** What it depends on who of several is the same body, if it depends on anything at all. */
function comparedAmong(whos: readonly Who[], context: Context): readonly Compared[] {
  const bodies = new Map(
    whos
      .flatMap(bodiesIn)
      .map((body) => [
        JSON.stringify(body),
        bind({ kind: 'named', anyOf: [[body]] }, context.places),
      ]),
  )
  const all = [...bodies.values()]
  const isOpen = all.some((one) =>
    all.some((other) => refines(one, other, context.bodies) === 'unknown'),
  )
  if (!isOpen) return []
  return [{ compare: () => 'unknown', on: joined(placesIn(whos), placesIn([]), context) }]
}
