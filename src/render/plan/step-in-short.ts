import type { Answer, WhoQuestion } from '../../ask/answer.ts'
import type { StatementTimes } from '../../case/deadline.ts'
import { mayBeLater } from '../../case/may-be-later.ts'
import type { PlanStep, PlanTask } from '../../case/plan.ts'
import { openWords } from '../answer-lines.ts'
import { bodiesWords } from '../body-words.ts'
import { line } from '../layout.ts'
import { limitWords } from '../time-words.ts'
import { dueWords } from '../when-words.ts'
import { listed } from '../words.ts'
import type { PlanTelling } from './plan-telling.ts'

/** Of a step whose turn has not come: who is to do its main task, and by when. */
export function inShortLines({ answer, tasks: [main] }: PlanStep, told: PlanTelling) {
  const parts = main === undefined ? [] : taskInShort(main, answer, told)
  return parts.length === 0 ? [] : [line(parts)]
}

/** Who is to do a task, and by when; nothing if nobody was asked. */
export function taskInShort(
  { task, times }: PlanTask,
  answer: Answer | null,
  told: PlanTelling,
): readonly string[] {
  const question = answer?.questions.find(
    (one): one is WhoQuestion => one.question === 'who' && one.task === task,
  )
  if (question === undefined) return []
  const limits = question.statements.flatMap(({ clause, limits: of }) => {
    const worked = times.find((one) => one.clause === clause)
    return worked === undefined
      ? of.map((limit) => limitWords(limit, told.labels))
      : limitParts(worked, told)
  })
  return [actorWords(question, told), ...limits]
}

function actorWords(question: WhoQuestion, { labels }: PlanTelling): string {
  switch (question.status) {
    case 'assigned':
    case 'permitted': {
      const actors = question.statements.map(({ responsible }) => bodiesWords(responsible, labels))
      const force = question.status === 'permitted' ? ', who may' : ''
      return listed([...new Set(actors)], 'and') + force
    }
    case 'unknown':
      return `who is not known yet: ${openWords(question, labels)}`
    case 'excluded':
      return 'FORBIDDEN'
    case 'conflict':
      return 'who: the texts disagree'
    case 'silent':
      return 'who is not said'
    case 'not-in-force':
      return 'who is not said: no instrument that speaks to this is in force'
  }
}

function limitParts({ deadlines }: StatementTimes, { labels }: PlanTelling): readonly string[] {
  return deadlines.map((one) => {
    const { status, due, dueAtTheLatest, limit } = one
    if (status !== 'dated' || due === null) return limitWords({ ...limit, due: null }, labels)
    const isOpen = dueAtTheLatest === null && mayBeLater(one)
    return `${dueWords(due, dueAtTheLatest)}${isOpen ? ', perhaps later' : ''}`
  })
}
