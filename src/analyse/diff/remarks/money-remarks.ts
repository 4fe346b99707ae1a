import { answerPayerOrNull } from '../../../ask/answer-pays.ts'
import { answerWho } from '../../../ask/answer-bodies.ts'
import type { Context } from '../../../ask/context.ts'
import { paysKind } from '../../../ask/pays-kind.ts'
import type { PreparedMoney, PreparedPays } from '../../../ask/prepared.ts'
import type { Who } from '../../../rulebook/body.ts'
import type { PayerAnswer } from '../../../ask/statement-answer.ts'
import type { PaysStatement } from '../../../rulebook/statement.ts'
import type { Posed } from '../../pose.ts'
import { withRungs, type Content, type Main } from '../content.ts'
import { detail, type About, type Guard, type Remark } from './remark.ts'
import { ruleGuard, withOthers } from './who-remarks.ts'

type Spoken = 'answers' | 'besides' | 'stands' | 'clashes'

/** What a side says to who bears a cost, and beside it. */
export function moneyRemarks(
  question: PreparedPays,
  { voices, context }: Posed,
): readonly Remark[] {
  const said = new Map(question.particular.map((one) => [one.statement as unknown, one]))
  const own = voices.flatMap(({ said: { statement }, id, tier }, voice) => {
    const one = said.get(statement)
    if (one === undefined) return []
    return waysToPay(one, context).flatMap(({ main, guards }) => {
      const content: Content = { main, others: [], context }
      const about = (kind: Spoken): About => ({
        content,
        said: { kind, voice },
        clause: id,
      })
      return remarksOf(
        one,
        about,
        guards,
        tier === null ? null : (paysKind.tiers[tier]?.name ?? null),
      )
    })
  })
  return [...own, ...question.funding.flatMap((one) => fundingOf(one, context))]
}

/** Whether the ways in which some cost can be borne are too many to be compared. */
export function hasTooManyWays({ said }: PreparedPays): boolean {
  return said.some((one) => new Set(paysKind.partsOf(one)).size > MOST_CONDITIONS)
}

/** So many rungs of one ladder may have a condition; each doubles the ways. */
const MOST_CONDITIONS = 6

/** One way in which a statement distributes a cost, where the rungs of its ladder that count are known. */
interface Way {
  readonly main: Extract<Main, { readonly kind: 'pays' }>
  readonly guards: readonly Guard[]
}

function waysToPay(one: PreparedMoney, context: Context): readonly Way[] {
  const rules = [...new Set(paysKind.partsOf(one))]
  const all = rules.reduce<readonly (readonly (readonly [string, boolean])[])[]>(
    (soFar, rule) =>
      soFar.flatMap((way) => [
        [...way, [rule, true]],
        [...way, [rule, false]],
      ]),
    [[]],
  )
  return all.map((way) => ({
    main: { kind: 'pays', statement: one.statement, rungs: new Map(way) },
    guards: way.map(([rule, holds]) => ruleGuard(rule, holds, context)),
  }))
}

function remarksOf(
  { statement }: PreparedMoney,
  about: (kind: Spoken) => About,
  guards: readonly Guard[],
  tier: string | null,
): readonly Remark[] {
  const { payer } = statement
  const answers = about('answers')
  const { main } = answers.content
  const tellPayer = (world: Context): PayerAnswer =>
    main.kind === 'pays' ? payerIn(main, world) : { unnamed: true }
  const sayPayer = (world: Context) => ({ says: 'payer', payer: tellPayer(world) }) as const
  return [
    ...(tier === null
      ? []
      : [{ ...answers, aspect: 'answer', key: tier, guards, tell: tellPayer } as const]),
    ...(payer === null ? [] : [detail(about('besides'), 'besides', 'payer', sayPayer, guards)]),
    detail(about('clashes'), 'conflict', 'payer', sayPayer, guards),
    ...besidePayer(statement, about('stands'), guards),
  ]
}

/** What a statement says of a cost beside who pays it. */
function besidePayer(
  { freeFor, interim, recoverFrom, inKind, commitment }: PaysStatement,
  about: About,
  guards: readonly Guard[],
): readonly Remark[] {
  const body = (
    says: 'interim' | 'recover-from' | 'free-for',
    who: Who | null,
  ): readonly Remark[] => {
    if (who === null) return []
    const tell = (world: Context) => ({ says, bodies: answerWho(who, world) })
    return [detail(withOthers(about, [who]), 'money', says, tell, guards)]
  }
  return [
    ...body('interim', interim),
    ...body('recover-from', recoverFrom),
    ...body('free-for', freeFor),
    ...(inKind ? [detail(about, 'money', 'in-kind', () => ({ says: 'in-kind' }), guards)] : []),
    ...(commitment === null
      ? []
      : [
          detail(
            about,
            'money',
            ['commitment', commitment],
            () => ({ says: 'commitment', id: commitment }),
            guards,
          ),
        ]),
  ]
}

/** Who pays in one of the ways; with a cap, which is a ladder of one rung. */
function payerIn({ statement: { payer, cap }, rungs }: Way['main'], world: Context): PayerAnswer {
  const told = answerPayerOrNull(payer, withRungs(world, rungs)) ?? { unnamed: true }
  if (cap === null) return told
  const rung = { payer: told, upTo: cap, per: 'case', status: 'assigned' } as const
  return { ladder: [{ ...rung, needs: [], cannotBeEstablished: [] }] }
}

/** A text's rule about money in general: it answers for no cost, and is told with each. */
function fundingOf(one: PreparedMoney, context: Context): readonly Remark[] {
  const { statement, clause } = one
  const presence = context.presences.ofClause(clause)
  if (presence.isLeftOut) return []
  const inForce: Guard = { kind: 'condition', of: presence.when, holds: true }
  const holds = ruleGuard(statement.rule, true, context)
  return waysToPay(one, context).flatMap(({ main, guards: way }) => {
    const guards = [inForce, holds, ...way]
    const about: About = {
      content: { main, others: [], context },
      said: { kind: 'always' },
      clause: statement.clause,
    }
    const tell = (world: Context) =>
      ({
        says: 'funding',
        payer: payerIn(main, world),
      }) as const
    return [
      detail(about, 'money', 'funding', tell, guards),
      ...besidePayer(statement, about, guards).map((one) => ({
        ...one,
        key: `funding ${one.key}`,
      })),
    ]
  })
}
