import type { PlanStep, StepState } from '../../case/plan.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { Labels } from '../../rulebook/labels.ts'
import { givenParts } from '../answer-head.ts'
import { openWords } from '../answer-lines.ts'
import { line, type Line } from '../layout.ts'
import { noteLines } from '../answer.ts'
import { placeName, type PlanTelling } from './plan-telling.ts'

/** The date of a plan, with its time of day if it has one. */
export function asOfWords({ plan }: PlanTelling): string {
  return plan.at?.replace('T', ' ') ?? plan.asOf
}

/** What is known of the case, and how its steps stand, in short. */
export function headLines(told: PlanTelling): readonly Line[] {
  const { plan, labels } = told
  const { procedure, steps } = plan
  const intervals = plan.case.intervals.map(({ interval, from, to }) => {
    const name = inSentence(labels.interval(interval))
    return to === null ? `${name} since ${from}` : `${name} ${from} to ${to}`
  })
  const open = { needs: procedure.needs, cannotBeEstablished: [] }
  return [
    line([...givenParts(plan.case, labels), ...intervals]),
    line(`procedure ${procedure.instrument}`, 'faint'),
    ...(procedure.applies === 'holds'
      ? []
      : [
          line(
            `whether this procedure applies is not known yet: ${openWords(open, labels)}`,
            'open',
          ),
        ]),
    line(countsOf(steps, labels), 'strong'),
  ]
}

/** `4 done · 1 OVERDUE: Risk assessment · 3 upcoming`; a task that is left of a step that is done counts by itself. */
function countsOf(steps: readonly PlanStep[], labels: Labels): readonly string[] {
  const counts = COUNTED.flatMap(([state, word, isNamed]) => {
    const names = steps.flatMap(({ step, state: own, tasks }) => {
      if (own === state) return [labels.step(step)]
      if (own !== 'done' || !isNamed) return []
      const left = tasks.filter((task) => task.state === state)
      return left.map(({ task }) => placeName(`${step}/${task}`, labels))
    })
    const of = isNamed ? `: ${names.join(', ')}` : ''
    return names.length === 0 ? [] : [`${names.length} ${word}${of}`]
  })
  return counts.length === 0 ? ['no steps'] : counts
}

/** Steps that somebody has to think of now are named. */
const COUNTED: readonly (readonly [StepState, word: string, isNamed: boolean])[] = [
  ['done', 'done', false],
  ['overdue', 'OVERDUE', true],
  ['due', 'due', true],
  ['blocked', 'blocked', true],
  ['upcoming', 'upcoming', false],
]

/** What has to be known of the texts themselves, each thing once. */
export function planNotes({ plan }: PlanTelling): readonly Line[] {
  const of = plan.steps.flatMap(({ answer }) => (answer === null ? [] : [answer]))
  const all = [
    ...noteLines({ asOf: plan.asOf, drafts: plan.drafts, notInForce: [], notYetApplied: [] }),
    ...of.flatMap((answer) => noteLines({ ...answer, drafts: [] })),
  ]
  return [...new Map(all.map((one) => [one.parts.join(), one])).values()]
}
