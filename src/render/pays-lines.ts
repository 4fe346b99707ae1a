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
    ...tell(besidesWord(question), question.general),
    ...tell('not charged', question.freeFor),
    ...tell('general rule', question.funding),
    ...question.deferred.flatMap(({ clause }) => citation(clause, telling)),
    ...mayApplyLines(question, telling),
  ]
}

/** "Not said" does not stand above "said" where somebody bears it in the end. */
function besidesWord({ status, general }: PaysQuestion): string {
  if (status !== 'silent') return 'said in general'
  return general.some(({ recoverFrom }) => recoverFrom !== null) ? 'but said' : 'said'
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
    ...(recoverFrom === null ? [] : [recoveryWords(bodiesWords(recoverFrom, labels), by !== null)]),
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

/** Where no text says who pays, whoever has to reimburse it bears it in the end. */
function recoveryWords(from: string, isPayerNamed: boolean): string {
  return isPayerNamed
    ? `to be recovered from ${from}`
    : `borne in the end by ${from}, from whom it is to be recovered`
}

function payerLines(payer: PayerAnswer, labels: Labels): readonly Line[] {
  if ('ladder' in payer) {
    return payer.ladder.map((rung, at) =>
      line(`${at === 0 ? 'first' : 'then'} ${rungWords(rung, labels)}`),
    )
  }
  return [line('nobody' in payer ? 'nobody: no cost arises' : payerWords(payer, labels))]
}
