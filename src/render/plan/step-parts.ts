import type { Answer, HandoverQuestion, WhoQuestion } from '../../ask/answer.ts'
import type { PlanStep } from '../../case/plan.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { Labels } from '../../rulebook/labels.ts'
import { handoverLines } from '../handover-lines.ts'
import { line, type Line } from '../layout.ts'
import { questionLines, underNames } from '../question-lines.ts'
import { whenWords } from '../when-words.ts'
import { whoLines } from '../who-lines.ts'
import { handoverStatus } from './handover-status.ts'
import { answerTelling, clauseLines, type PlanTelling } from './plan-telling.ts'
import { whoActsNow } from './who-acts-now.ts'

/** What is said of a step, a part for each thing that somebody has to know. */
export interface StepPart {
  readonly label: 'who' | 'pays' | 'hands' | 'papers' | 'check'
  readonly lines: readonly Line[]
}

/** Who acts and by when, who pays, who receives, with which papers; parts without words are left out. */
export function stepParts(step: PlanStep, told: PlanTelling): readonly StepPart[] {
  const { answer } = step
  const said: readonly StepPart[] =
    answer === null
      ? []
      : [
          { label: 'who', lines: whoPart(step, answer, told) },
          { label: 'pays', lines: questionLines('pays', answerTelling(answer, told)) },
          { label: 'hands', lines: handsPart(step, answer, told) },
        ]
  const placed: readonly StepPart[] = [
    { label: 'papers', lines: paperLines(step, told.labels) },
    { label: 'check', lines: step.checklist.map((item) => line(`[ ] ${item}`)) },
  ]
  return [...said.filter(hasLines), ...cited(placed.filter(hasLines), step, told)]
}

function hasLines({ lines }: StepPart): boolean {
  return lines.length > 0
}

/** What stands in the procedure itself, with the place of the step in it. */
function cited(
  parts: readonly StepPart[],
  { placed }: PlanStep,
  told: PlanTelling,
): readonly StepPart[] {
  return parts.map((part, at) =>
    at < parts.length - 1
      ? part
      : { ...part, lines: [...part.lines, ...clauseLines([placed], told)] },
  )
}

function whoPart({ tasks }: PlanStep, answer: Answer, told: PlanTelling): readonly Line[] {
  const questions = answer.questions.filter((one): one is WhoQuestion => one.question === 'who')
  const { labels } = told
  return underNames(
    questions.map((question) => {
      const task = tasks.find((one) => one.task === question.task)
      const name = inSentence(labels.task(answer.step, question.task))
      if (task?.state === 'done') {
        const at = task.doneAt === null ? '' : ` ${whenWords(task.doneAt)}`
        return { name, lines: [line(`done${at}`)] }
      }
      const lines = whoLines(question, answerTelling(answer, told, task))
      return { name, lines: [...whoActsNow(question, task, told), ...lines] }
    }),
  )
}

function handsPart({ tasks }: PlanStep, answer: Answer, told: PlanTelling): readonly Line[] {
  const questions = answer.questions.filter(
    (one): one is HandoverQuestion => one.question === 'handover',
  )
  return underNames(
    questions.map((question) => {
      const handover = tasks.find(({ task }) => task === question.task)?.handover ?? null
      return {
        name: inSentence(told.labels.task(answer.step, question.task)),
        lines: [
          ...(handover === null ? [] : handoverStatus(handover, told.labels)),
          ...handoverLines(question, answerTelling(answer, told)),
        ],
      }
    }),
  )
}

function paperLines({ forms, issues }: PlanStep, labels: Labels): readonly Line[] {
  const name = (id: string): string => {
    const label = labels.document(id)
    // A form that is no document of the vocabulary stands in the author's own words.
    return label === id ? id : inSentence(label)
  }
  return [
    ...(forms.length === 0 ? [] : [line(`forms: ${forms.map(name).join(', ')}`)]),
    ...(issues.length === 0 ? [] : [line(`makes: ${issues.map(name).join(', ')}`)]),
  ]
}
