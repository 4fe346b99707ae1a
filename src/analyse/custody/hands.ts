import type {
  Prepared,
  PreparedHandover,
  PreparedQuestion,
  PreparedStep,
  PreparedWho,
} from '../../ask/prepared.ts'
import { Bug } from '../../bug.ts'
import { allOf, and } from '../../diagram/apply.ts'
import { FALSE, type Diagram } from '../../diagram/diagram.ts'
import type { Condition } from '../../rulebook/condition.ts'
import type { PlacedStep, ProcedureEntry } from '../../rulebook/procedure.ts'
import type { AskedQuestion } from '../asked-questions.ts'
import type { Inquiry } from '../inquiry.ts'
import type { Together } from '../together/together.ts'
import { comparing, type Comparing } from './compare.ts'
import { handoversOf, type Handover } from './handovers.ts'
import { holdersOf, type Holders } from './holders.ts'
import { mayBeBefore, orderOf, type Before } from './order.ts'

/** A procedure for all cases at once, with who holds the person and who hands over to whom. */
export interface Hands {
  readonly together: Together
  readonly procedure: ProcedureEntry
  /** The cases that go along it. */
  readonly applies: Diagram
  readonly steps: readonly HandsStep[]
  readonly before: Before
  readonly mayBeBefore: (earlier: number, later: number) => boolean
  readonly compare: Comparing
}

export interface HandsStep {
  readonly placed: PlacedStep
  readonly prepared: PreparedStep
  /** Where it is part of the case. */
  readonly active: Diagram
  /** Somebody has to hold the person. */
  readonly isCare: boolean
  /** Of a step of care: who does its main task, and who holds the person by that. */
  readonly holder: { readonly inquiry: Inquiry; readonly holders: Holders } | undefined
  readonly handovers: readonly Handover[]
}

/**
 * The questions on which it depends in whose care the person is.
 *
 * @param held - steps of which it matters who holds the person,
 * @param passed - and those of which it matters who hands over.
 */
export function questionsOfHands(
  held: readonly PlacedStep[],
  passed: readonly PlacedStep[],
  prepared: Prepared,
): readonly AskedQuestion[] {
  const holders = held.flatMap((placed) => {
    const step = stepOf(placed, prepared)
    return mainOf(step).map((question) => ({ step, question }))
  })
  const handovers = passed.flatMap((placed) => {
    const step = stepOf(placed, prepared)
    const all = handoversIn(step).flatMap((one) => [one.duties, one])
    return all.map((question) => ({ step, question }))
  })
  const all = [...holders, ...handovers]
  return all.filter(({ question }, at) => all.findIndex((one) => one.question === question) === at)
}

/**
 * Works out a procedure for all cases. To be called within the budget of the
 * frame.
 *
 * @param applies - when the text of the procedure applies.
 * @param asked - what of it is looked at; of the rest nothing is known.
 */
export function handsOf(
  procedure: ProcedureEntry,
  applies: Condition,
  asked: readonly AskedQuestion[],
  together: Together,
): Hands | undefined {
  const isAsked = (question: PreparedQuestion): boolean =>
    asked.some((one) => one.question === question)
  const { frame, context, whereRule, inquiryOf } = together
  const { space, care } = frame
  const whole = allOf(space, [care, together.whereCondition(applies), whereRule(procedure.rule)])
  const steps: HandsStep[] = []
  for (const placed of procedure.steps) {
    const prepared = stepOf(placed, context.prepared)
    const isCare = prepared.entry.care
    const main = mainOf(prepared).find(isAsked)
    const inquiry = main && inquiryOf(main)
    if (main !== undefined && inquiry === undefined) return undefined
    const handovers: Handover[] = []
    for (const question of handoversIn(prepared).filter(isAsked)) {
      const [given, doers] = [inquiryOf(question), inquiryOf(question.duties)]
      if (given === undefined || doers === undefined) return undefined
      handovers.push(...handoversOf(given, holdersOf(doers)))
    }
    steps.push({
      placed,
      prepared,
      active: and(space, whole, whereRule(placed.rule)),
      isCare,
      holder: inquiry && { inquiry, holders: holdersOf(inquiry) },
      handovers,
    })
  }
  const may = mayBeBefore(procedure.steps, space)
  return {
    together,
    procedure,
    applies: whole,
    steps,
    before: orderOf(procedure.steps, whereRule, space),
    mayBeBefore: (earlier, later) => may(earlier, later) !== FALSE,
    compare: comparing(together),
  }
}

function stepOf({ step }: PlacedStep, { steps }: Prepared): PreparedStep {
  const found = steps.get(step)
  if (found === undefined) throw new Bug(`a procedure places an unknown step \`${step}\``)
  return found
}

/** Who does the main task of a step of care. */
function mainOf({ entry, questions }: PreparedStep): readonly PreparedWho[] {
  if (!entry.care) return []
  const [main] = entry.tasks
  return questions.filter(
    (one): one is PreparedWho => one.question === 'who' && one.task.id === main?.id,
  )
}

/** To whom the person is handed over, where any text says so. */
function handoversIn({ questions }: PreparedStep): readonly PreparedHandover[] {
  return questions.filter(
    (one): one is PreparedHandover => one.question === 'handover' && one.said.length > 0,
  )
}
