import type { PaysQuestion } from '../ask/answer.ts'
import type { PayerAnswer, PaysStatementAnswer } from '../ask/statement-answer.ts'
import type { Labels } from '../rulebook/labels.ts'
import {
  citation,
  conflictLine,
  dormantLines,
  joined,
  mayApplyLines,
  onlySometimes,
  opposed,
  possibleLines,
  silenceLines,
  under,
  unknownLine,
  type Telling,
} from './answer-lines.ts'
import { bodiesWords } from './body-words.ts'
import { branchLines } from './branch-words.ts'
import { line, type Line } from './layout.ts'
import { moneyWords, payerWords, rungWords } from './payer-words.ts'

/** Who bears one cost, in words. */
export function paysLines(question: PaysQuestion, telling: Telling): readonly Line[] {
  const tell = (word: string, of: readonly PaysStatementAnswer[]) =>
    of.flatMap((statement) => under(word, statementLines(statement, question, telling)))
  return [
    ...mainLines(question, telling),
    ...tell(question.status === 'silent' ? 'said' : 'said in general', question.general),
    ...tell('not charged', question.freeFor),
    ...tell('general rule', question.funding),
    ...question.deferred.flatMap(({ clause }) => citation(clause, telling)),
    ...mayApplyLines(question, telling),
  ]
}

function mainLines(question: PaysQuestion, telling: Telling): readonly Line[] {
  const groups = question.statements.map((statement) =>
    statementLines(statement, question, telling),
  )
  switch (question.status) {
    case 'assigned':
    case 'permitted':
    case 'excluded':
      return joined(groups, 'likewise')
    case 'conflict':
      return [conflictLine(question.conflicts), ...opposed(groups)]
    case 'unknown':
      return [
        unknownLine(question, telling.labels),
        ...branchLines(question, 'pays', telling),
        ...groups.flatMap((lines) => under('certain', lines)),
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

function statementLines(
  statement: PaysStatementAnswer,
  question: PaysQuestion,
  telling: Telling,
): readonly Line[] {
  const { labels } = telling
  const { by, freeFor, interim, recoverFrom, cap, inKind, commitment } = statement
  const parts = [
    ...(cap === null ? [] : [`up to ${moneyWords(cap)}`]),
    ...(inKind ? ['in kind'] : []),
    ...(interim === null ? [] : [`advanced by ${bodiesWords(interim, labels)}`]),
    ...(recoverFrom === null ? [] : [`to be recovered from ${bodiesWords(recoverFrom, labels)}`]),
    ...(freeFor === null ? [] : [`free for ${bodiesWords(freeFor, labels)}`]),
    ...(commitment === null ? [] : [`committed by ${commitment}`]),
  ]
  return [
    ...(by === null ? [] : payerLines(by, labels)),
    ...(parts.length === 0 ? [] : [line(parts)]),
    ...onlySometimes(statement.clause, question, labels),
    ...citation(statement.clause, telling),
  ]
}

function payerLines(payer: PayerAnswer, labels: Labels): readonly Line[] {
  if ('ladder' in payer) {
    return payer.ladder.map((rung, at) =>
      line(`${at === 0 ? 'first' : 'then'} ${rungWords(rung, labels)}`),
    )
  }
  return [line('nobody' in payer ? 'nobody: no cost arises' : payerWords(payer, labels))]
}
