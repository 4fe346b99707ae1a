import type { Answer, WhoQuestion } from '../../../../src/ask/answer.ts'
import type { Deadline, StatementTimes, TimeNote } from '../../../../src/case/deadline.ts'

export function timesOf(
  answer: Answer,
  task: string,
  deadline: Partial<Deadline>,
  more: Partial<StatementTimes> = {},
): StatementTimes {
  const question = answer.questions.find(
    (asked): asked is WhoQuestion => asked.question === 'who' && asked.task === task,
  )
  const statement = question?.statements[0]
  const limit = statement?.limits[0]
  if (statement === undefined || limit === undefined) throw new Error(`no limit of ${task}`)
  return {
    clause: statement.clause,
    deadlines: [{ ...UNDATED, clause: statement.clause, limit, ...deadline }],
    durations: [],
    fallback: null,
    ...more,
  }
}

const UNDATED: Omit<Deadline, 'clause' | 'limit'> = {
  extendedBy: null,
  country: 'TH',
  zone: 'Asia/Bangkok',
  status: 'not-started',
  start: null,
  due: null,
  dueAtTheLatest: null,
  aimDue: null,
  provisional: false,
  notes: [],
}

export const HOLIDAYS: TimeNote = { kind: 'holidays-not-known', country: 'TH', years: [2026] }
