import type { Answer, Question, WhoQuestion } from '../../ask/answer.ts'
import type { LimitAnswer, WhoStatementAnswer } from '../../ask/statement-answer.ts'
import { mayBeLater } from '../may-be-later.ts'
import type { Clock } from './clock.ts'
import { compareDeadlines } from './compare-when.ts'
import { countriesOf } from './countries-of.ts'
import { deadlineOf } from './deadline-of.ts'
import { withStartOf } from './deadlines-of.ts'
import { startKey } from './start-of-limit.ts'

/**
 * Fills in when each limit of an answer is due, where its events are dated: of
 * the countries whose bodies must keep it, where it is due first. A limit that
 * another clause lengthens keeps a due time of its own.
 */
export function withDue<A extends Answer>(answer: A, clock: Clock): A {
  if (clock.events.length === 0) return answer
  return { ...answer, questions: answer.questions.map((question) => questionDue(question, clock)) }
}

function questionDue(question: Question, clock: Clock): Question {
  if (question.question !== 'who') return question
  const fill = <S extends WhoStatementAnswer>(statements: readonly S[]): readonly S[] =>
    statements.map((statement) => statementDue(statement, clock))
  const filled: WhoQuestion = {
    ...question,
    statements: fill(question.statements),
    general: fill(question.general),
    alsoRecommended: fill(question.alsoRecommended),
    alsoPermitted: fill(question.alsoPermitted),
    bars: fill(question.bars),
    otherwise: fill(question.otherwise),
  }
  return filled.status === 'unknown' ? { ...filled, possible: fill(filled.possible) } : filled
}

function statementDue<S extends WhoStatementAnswer>(statement: S, clock: Clock): S {
  const countries = countriesOf(statement.responsible)
  const own = onlyStart(statement.limits)
  const dueOf = (limit: LimitAnswer) => firstDue(limit, countries, clock)
  return {
    ...statement,
    limits: statement.limits.map((limit) => ({ ...limit, ...dueOf(limit) })),
    extended: statement.extended.map((longer) => ({
      ...longer,
      limits: longer.limits.map((limit) => ({
        ...limit,
        ...dueOf(own === undefined ? limit : withStartOf(own, limit)),
      })),
    })),
  }
}

/** A limit from whose start all of them run; undefined if there is none, or if they differ. */
function onlyStart(limits: readonly LimitAnswer[]): LimitAnswer | undefined {
  const [first, ...others] = limits
  if (first === undefined) return undefined
  return others.every((other) => startKey(other) === startKey(first)) ? first : undefined
}

function firstDue(
  limit: LimitAnswer,
  countries: readonly (string | null)[],
  clock: Clock,
): Pick<LimitAnswer, 'due' | 'dueMayBeLater'> {
  const [first] = countries
    .map((country) => deadlineOf({ clause: '', limit, extendedBy: null }, country, clock))
    .toSorted(compareDeadlines)
  if (first?.due == null) return { due: null }
  return { due: first.due, ...(mayBeLater(first) ? { dueMayBeLater: true } : {}) }
}
