import { answerWho } from '../../../ask/answer-bodies.ts'
import type { Context } from '../../../ask/context.ts'
import { handoverKind } from '../../../ask/handover-kind.ts'
import type { PreparedHandover } from '../../../ask/prepared.ts'
import type { HandoverStatement } from '../../../rulebook/statement.ts'
import type { Posed } from '../../pose.ts'
import type { Content } from '../content.ts'
import { detail, type About, type Remark } from './remark.ts'
import { ruleGuard, withOthers } from './who-remarks.ts'

/** What a side says to whom a person is handed over, and beside it. */
export function handoverRemarks(
  question: PreparedHandover,
  { voices, context }: Posed,
): readonly Remark[] {
  const said = new Map(question.said.map((one) => [one.statement as unknown, one]))
  return voices.flatMap(({ said: { statement: of }, id, tier }, voice): readonly Remark[] => {
    const one = said.get(of)
    if (one === undefined) return []
    const { statement, duty } = one
    const { to, from, at, receipt, documents } = statement
    // What is said of a handover belongs to its place: there may be others to the same body.
    const place = isOneOfSeveral(statement, question) ? at : null
    const content: Content = { main: { kind: 'who', who: to }, others: [], context }
    const answers: About = { content, said: { kind: 'answers', voice }, clause: id }
    const stands: About = { ...answers, said: { kind: 'stands', voice } }
    const tellReceiver = (world: Context) =>
      ({ says: 'receiver', bodies: answerWho(to, world) }) as const
    const giver = from ?? duty?.who ?? null
    const force = duty?.duty ?? null
    return [
      ...(tier === null
        ? []
        : [
            {
              ...answers,
              aspect: 'answer',
              key: handoverKind.tiers[tier]?.name ?? '',
              guards: [],
              tell: (world: Context) => answerWho(to, world),
            } as const,
          ]),
      detail({ ...answers, said: { kind: 'besides', voice } }, 'besides', 'receiver', tellReceiver),
      detail(
        { ...answers, said: { kind: 'clashes', voice } },
        'conflict',
        'receiver',
        tellReceiver,
      ),
      ...(giver === null
        ? []
        : [
            detail(withOthers(stands, [giver]), 'handover', ['giver', at], (world) => ({
              says: 'giver',
              bodies: answerWho(giver, world),
              place,
            })),
            ...(force === null
              ? []
              : [
                  detail(withOthers(stands, [giver]), 'handover', ['duty', force], (world) => ({
                    says: 'duty',
                    duty: force,
                    bodies: answerWho(giver, world),
                  })),
                ]),
          ]),
      ...(at === null ? [] : [detail(stands, 'handover', ['at', at], () => ({ says: 'at', id: at }))]), // prettier-ignore
      ...(receipt === null
        ? []
        : [
            detail(stands, 'handover', ['receipt', receipt, at], () => ({
              says: 'receipt',
              id: receipt,
              place,
            })),
          ]),
      ...documents.map(({ document, rule }) =>
        detail(
          stands,
          'handover',
          ['document', document, at],
          () => ({ says: 'document', id: document, place }),
          rule === null ? [] : [ruleGuard(rule, true, context)],
        ),
      ),
    ]
  })
}

function isOneOfSeveral({ to }: HandoverStatement, { said }: PreparedHandover): boolean {
  const receiver = JSON.stringify(to)
  return said.filter(({ statement }) => JSON.stringify(statement.to) === receiver).length > 1
}
