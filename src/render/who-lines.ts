import type { WhoQuestion } from '../ask/answer.ts'
import type { ExtendedAnswer, FallbackAnswer, WhoStatementAnswer } from '../ask/statement-answer.ts'
import type { StatementTimes } from '../case/deadline.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import type { Labels } from '../rulebook/labels.ts'
import {
  citation,
  conflictLine,
  dormantLines,
  joined,
  mayApplyLines,
  onlySometimes,
  opposed,
  partWords,
  possibleLines,
  silenceLines,
  under,
  unknownLine,
  type Telling,
} from './answer-lines.ts'
import { branchLines } from './branch-words.ts'
import { bodiesWords, bodyWords, candidatesOf } from './body-words.ts'
import { indented, line, type Line } from './layout.ts'
import { CANON_IN_SHORT } from './canon-words.ts'
import { datedFallbackLines, timeLines } from './deadline-lines.ts'
import { durationWords, limitWords, spanWords } from './time-words.ts'
import { listed } from './words.ts'

/** Who does one task, in words. */
export function whoLines(question: WhoQuestion, telling: Telling): readonly Line[] {
  return [...mainLines(question, telling), ...besides(question, telling)]
}

function mainLines(question: WhoQuestion, telling: Telling): readonly Line[] {
  const { statements, bars } = question
  const tell = (of: readonly WhoStatementAnswer[]) =>
    of.map((statement) => statementLines(statement, question, telling))
  switch (question.status) {
    case 'assigned':
    case 'permitted': {
      const groups = tell(statements)
      if (!question.overlap) return joined(groups, 'likewise')
      return groups.flatMap((lines, at) => under(at === 0 ? callFirst(question) : 'also', lines))
    }
    case 'excluded':
      return [line('forbidden', 'alarm'), ...indented(tell(bars).flat(), 2)]
    case 'conflict':
      return [conflictLine(question.conflicts), ...opposed(tell([...statements, ...bars]))]
    case 'unknown':
      return [
        unknownLine(question, telling.labels),
        ...branchLines(question, 'who', telling),
        ...tell(statements).flatMap((lines) => under('certain', lines)),
        ...possibleLines(
          question,
          (statement) => statementLines(statement, question, telling),
          telling,
        ),
      ]
    case 'silent':
      return silenceLines(question, question.deferred)
    case 'not-in-force':
      return dormantLines(question.dormant)
  }
}

/** By which canon the first comes first, if any says so. */
function callFirst({ callFirst: reason }: WhoQuestion): string {
  return reason === null ? 'call first' : `call first (${CANON_IN_SHORT[reason.canon]})`
}

/** What is said besides the answer. */
function besides(question: WhoQuestion, telling: Telling): readonly Line[] {
  const tell = (word: string, of: readonly WhoStatementAnswer[]) =>
    of.flatMap((statement) => under(word, statementLines(statement, question, telling)))
  const barsAreTold = question.status === 'excluded' || question.status === 'conflict'
  return [
    ...tell(question.status === 'silent' ? 'said' : 'said in general', question.general),
    ...tell('also recommended', question.alsoRecommended),
    ...tell('also permitted', question.alsoPermitted),
    ...(barsAreTold ? [] : tell('forbidden', question.bars)),
    ...question.deferred.flatMap(({ clause }) => citation(clause, telling)),
    ...mayApplyLines(question, telling),
  ]
}

function statementLines(
  statement: WhoStatementAnswer,
  question: WhoQuestion,
  telling: Telling,
): readonly Line[] {
  const { labels } = telling
  const candidates = candidatesOf(statement.responsible)
  // A ban has no time of its own; a duty of the same clause may have one (`only-when`).
  const times = statement.duty === 'must-not' ? undefined : telling.times?.get(statement.clause)
  return [
    line(actorWords(statement, labels)),
    ...(candidates.length === 0 ? [] : [line(`that is ${listed(candidates, 'or')}`)]),
    line(actWords(statement)),
    ...circumstances(statement, times !== undefined, labels),
    ...(times === undefined ? [] : timeLines(times, labels)),
    // Longer times have been counted, or noted, where times were worked out.
    ...(times === undefined ? statement.extended : []).map((one) => extendedLine(one, labels)),
    ...fallbackLines(statement, times, labels),
    ...onlySometimes(statement.clause, question, labels),
    ...citation(statement.clause, telling),
  ]
}

function actorWords(
  { responsible, duty, exclusively }: WhoStatementAnswer,
  labels: Labels,
): string {
  if ('unnamed' in responsible && duty === 'must-not') return 'Everybody'
  const words = bodiesWords(responsible, labels)
  return exclusively ? `${words}, and nobody else` : words
}

/** An act is a phrase after the duty; a whole paragraph of the text stands apart from it. */
function actWords({ duty, does }: WhoStatementAnswer): string {
  const verb = duty === 'must-not' ? 'must not' : duty
  if (does === null) return `${verb} act`
  const isPhrase = /^\p{Ll}/u.test(does)
  return isPhrase ? `${verb} ${does}` : `${verb}: ${does}`
}

/** Who else takes part, and by when; where times were worked out, they stand apart. */
function circumstances(
  statement: WhoStatementAnswer,
  isTimed: boolean,
  labels: Labels,
): readonly Line[] {
  const { limits, durations } = isTimed ? NO_TIMES : statement
  const roles = (word: string, of: WhoStatementAnswer['with']) =>
    of.length === 0
      ? []
      : [
          `${word} ${listed(
            of.map((body) => bodyWords(body, labels)),
            'and',
          )}`,
        ]
  const parts = [
    ...roles('with', statement.with),
    ...roles('consulting', statement.consult),
    ...roles('informing', statement.inform),
    ...roles('accountable:', statement.accountable),
    ...roles('on request of', statement.onRequestOf),
    ...roles('authorised by', statement.authorisedBy),
    ...limits.map((limit) => limitWords(limit, labels)),
    ...durations.map((duration) => durationWords(duration, labels)),
    ...statement.issues.map((id) => `issuing ${inSentence(labels.document(id))}`),
  ]
  return parts.length === 0 ? [] : [line(parts)]
}

const NO_TIMES: Pick<WhoStatementAnswer, 'limits' | 'durations'> = { limits: [], durations: [] }

/** A longer time, and whose words give it. */
function extendedLine(longer: ExtendedAnswer, labels: Labels): Line {
  const times = [
    ...longer.limits.map((limit) => limitWords(limit, labels)),
    ...longer.durations.map((duration) => durationWords(duration, labels)),
  ]
  return line(`longer: ${times.join(', ')} by ${longer.by}${partWords(longer, labels)}`)
}

function fallbackLines(
  { fallback }: WhoStatementAnswer,
  times: StatementTimes | undefined,
  labels: Labels,
): readonly Line[] {
  const dated = times?.fallback ? datedFallbackLines(times.fallback, labels) : []
  if (dated.length > 0) return dated
  return fallback === null ? [] : [fallbackLine(fallback, labels)]
}

function fallbackLine(fallback: FallbackAnswer, labels: Labels): Line {
  const { after, days, words, responsible } = fallback
  const wait = after === null ? words : `after ${spanWords(after, days)}`
  const who = bodiesWords(responsible, labels)
  return line(`if not: ${wait === null ? '' : `${wait} `}${who}${partWords(fallback, labels)}`)
}
