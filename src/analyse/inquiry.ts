import type { PreparedStep } from '../ask/prepared.ts'
import type { Standings } from '../ask/stand.ts'
import { allOf, anyOf, diff } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import { areDisjoint } from '../diagram/implies.ts'
import { isExhausted } from '../diagram/space.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { Status } from '../ask/answer.ts'
import type { Asked, QuestionName } from './audit.ts'
import type { Posed, Voice } from './pose.ts'
import { subjectOf } from './subject-of.ts'

/** One question worked out for all cases at once: what findings are found in. */
export interface Inquiry {
  readonly step: PreparedStep
  readonly name: QuestionName
  readonly posed: Posed
  readonly standings: Standings
  /** Where no text that speaks to the question is in force; part of where it is silent. */
  readonly notInForce: Diagram
  /** Where a clause passes the question on. */
  readonly passedOn: readonly { readonly clause: string; readonly where: Diagram }[]
  /** Where each status is given: pairwise disjoint, and together all cases. */
  readonly statuses: readonly { readonly status: Status; readonly where: Diagram }[]
}

/** The cases of a question, apart from what is said of them. */
export interface CasesOf extends Pick<Inquiry, 'statuses'> {
  readonly posed: Pick<Posed, 'frame' | 'context'>
}

/** Works out a question; undefined, if the budget of its frame does not suffice. */
export function inquire(step: PreparedStep, posed: Posed): Inquiry | undefined {
  const { space } = posed.frame
  if (isExhausted(space)) return undefined
  const found = withinBudget(space, () => workOut(step, posed))
  return found === 'over-budget' ? undefined : found
}

const ANSWERED = ['assigned', 'permitted', 'excluded'] as const

function workOut(step: PreparedStep, posed: Posed): Inquiry {
  const { frame, tiers } = posed
  const { space, condition } = frame
  const standings = posed.stand()
  const { conflict, chosen, silent } = standings
  const inForce = posed.inForce === undefined ? TRUE : condition(posed.inForce)
  const notInForce = diff(space, silent, inForce)
  const statuses: Inquiry['statuses'] = [
    { status: 'conflict', where: conflict },
    ...ANSWERED.map((status) => ({
      status,
      where: anyOf(
        space,
        chosen.filter((_, tier) => tiers[tier]?.status === status),
      ),
    })),
    { status: 'silent', where: diff(space, silent, notInForce) },
    { status: 'not-in-force', where: notInForce },
  ]
  return {
    step,
    name: nameOf(step, posed),
    posed,
    standings,
    notInForce,
    passedOn: posed.passedOn.map(({ clause, when }) => ({
      clause,
      where: allOf(space, when.map(condition)),
    })),
    statuses,
  }
}

/** The name of a question. */
export function nameOf({ entry }: PreparedStep, { question }: Posed): QuestionName {
  return { step: entry.id, question: question.question, subject: subjectOf(question) }
}

/** Whether the vocabulary says that a question ought to be answered. */
export function isExpected({ entry }: PreparedStep, question: Asked): boolean {
  return entry.expects.includes(question)
}

/** The voices that have something in common with a set of cases that can be, by what is asked of each. */
export function voicesIn(
  { posed: { voices, frame } }: Inquiry,
  where: readonly Diagram[],
  within: Diagram,
): readonly Voice[] {
  return voices.filter((_, i) => !areDisjoint(frame.space, where[i] ?? FALSE, within))
}
