import type { PaysQuestion } from '../ask/answer.ts'
import type { PayerAnswer, PaysStatementAnswer, RungAnswer } from '../ask/statement-answer.ts'
import type { Labels } from '../rulebook/labels.ts'
import type { Money } from '../rulebook/statement.ts'
import {
  citation,
  conflictLine,
  dormantLines,
  joined,
  opposed,
  partWords,
  possibleLines,
  silenceLines,
  under,
  unknownLine,
  type Telling,
} from './answer-lines.ts'
import { bodiesWords } from './body-words.ts'
import { line, type Line } from './layout.ts'
import { listed } from './words.ts'

/** Who bears one cost, in words. */
export function paysLines(question: PaysQuestion, telling: Telling): readonly Line[] {
  const tell = (word: string, of: readonly PaysStatementAnswer[]) =>
    of.flatMap((statement) => under(word, statementLines(statement, telling)))
  return [
    ...mainLines(question, telling),
    ...tell(question.status === 'silent' ? 'said' : 'said in general', question.general),
    ...tell('not charged', question.freeFor),
    ...tell('general rule', question.funding),
    ...question.deferred.flatMap(({ clause }) => citation(clause, telling)),
  ]
}

function mainLines(question: PaysQuestion, telling: Telling): readonly Line[] {
  const groups = question.statements.map((statement) => statementLines(statement, telling))
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
        ...groups.flatMap((lines) => under('certain', lines)),
        ...possibleLines(question, (statement) => statementLines(statement, telling), telling),
      ]
    case 'silent':
      return silenceLines(question, question.deferred)
    case 'not-in-force':
      return dormantLines(question.dormant)
  }
}

function statementLines(statement: PaysStatementAnswer, telling: Telling): readonly Line[] {
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

function payerWords(payer: PayerAnswer, labels: Labels): string {
  if ('split' in payer) {
    return listed(
      payer.split.map(({ who, share }) => `${bodiesWords(who, labels)} ${share}`),
      'and',
    )
  }
  if ('ladder' in payer) {
    return payer.ladder.map((rung) => rungWords(rung, labels)).join(', then ')
  }
  return bodiesWords(payer, labels)
}

function rungWords(rung: RungAnswer, labels: Labels): string {
  const { payer, upTo, per } = rung
  const limit = upTo === null ? '' : ` up to ${moneyWords(upTo)} per ${per}`
  return `${payerWords(payer, labels)}${limit}${partWords(rung, labels)}`
}

function moneyWords({ amount, currency }: Money): string {
  return `${amount} ${currency}`
}
