import { answerWho } from '../../../ask/answer-bodies.ts'
import { answerDuration, answerLimit, isoSpan } from '../../../ask/answer-time.ts'
import { areOfOneKind } from '../../../ask/answer-who.ts'
import { pointsAt } from '../../../ask/connectives.ts'
import { conditionOf, type Context } from '../../../ask/context.ts'
import type { Who } from '../../../rulebook/body.ts'
import type { Condition } from '../../../rulebook/condition.ts'
import type {
  Companions,
  Extension,
  Limit,
  Statement,
  WhoStatement,
} from '../../../rulebook/statement.ts'
import type { Posed, Voice } from '../../pose.ts'
import { sameContent, type Content } from '../content.ts'
import type { BodyDetail } from '../detail.ts'
import { detail, type About, type Guard, type Remark } from './remark.ts'

/** What a side says to who does a task, and beside it. */
export function whoRemarks({ voices, context }: Posed): readonly Remark[] {
  return voices.flatMap((voice, at): readonly Remark[] => {
    const { statement } = voice.said
    if (!isWho(statement)) return []
    const { duty, who } = statement
    const clause = voice.id
    const content: Content = { main: { kind: 'who', who }, others: [], context }
    const answers: About = { content, said: { kind: 'answers', voice: at }, clause }
    const besides: About = { ...answers, said: { kind: 'besides', voice: at } }
    const clashes: About = { ...answers, said: { kind: 'clashes', voice: at } }
    const stands: About = { ...answers, said: { kind: 'stands', voice: at } }
    const tellDuty = (world: Context) => ({ says: 'duty', duty, bodies: answerWho(who, world) }) as const // prettier-ignore
    return [
      { ...answers, aspect: 'answer', key: duty, guards: [], tell: (world) => answerWho(who, world) }, // prettier-ignore
      detail(besides, 'besides', duty, tellDuty),
      detail(clashes, 'conflict', duty, tellDuty),
      ...[
        ...timesOf(statement, stands, extensionsOf(voice, voices, context)),
        ...fallbacksOf(statement, stands),
        ...companionsOf(statement, stands),
      ].map((one) => ({ ...one, key: `${duty} ${one.key}` })),
      ...callFirst(voice, voices, answers),
    ]
  })
}

function isWho(statement: Statement): statement is WhoStatement {
  return statement.question === 'who'
}

/** That a clause lengthens the time of another one, and what must hold for it. */
interface Lengthening {
  readonly by: Pick<Extension, 'clause' | 'limits' | 'durations'>
  readonly guard: Guard
}

function timesOf(
  { limits, durations, after, issues }: WhoStatement,
  about: About,
  extensions: readonly Lengthening[],
): readonly Remark[] {
  const replaced = (limit: Limit): readonly Guard[] =>
    extensions
      .filter(({ by }) => by.limits.some((one) => areOfOneKind(one, limit)))
      .map(({ guard }) => ({ ...guard, holds: false }))
  return [
    ...limits.map((limit) => {
      const { extendableBy, ...words } = limit
      const whole = extendableBy === null ? about : withOthers(about, [extendableBy])
      const tell = (world: Context) =>
        ({ says: 'limit', limit: answerLimit(limit, world) }) as const
      return detail(whole, 'time', ['limit', words], tell, replaced(limit))
    }),
    ...durations.map((duration) =>
      detail(about, 'time', ['duration', duration], () => ({
        says: 'duration',
        duration: answerDuration(duration),
      })),
    ),
    ...extensions.map(({ by, guard }) => {
      const tell = (world: Context) =>
        ({
          says: 'extended',
          limits: by.limits.map((limit) => answerLimit(limit, world)),
          durations: by.durations.map(answerDuration),
        }) as const
      const others = by.limits.flatMap(({ extendableBy }) => extendableBy ?? [])
      const words = by.limits.map((limit) => ({
        ...limit,
        extendableBy: limit.extendableBy !== null,
      }))
      const whole = { ...withOthers(about, others), clause: by.clause }
      return detail(whole, 'time', ['extended', words, by.durations], tell, [guard])
    }),
    ...after.map((id) => detail(about, 'time', ['after', id], () => ({ says: 'after', id }))),
    ...issues.map((id) =>
      detail(about, 'documents', ['issues', id], () => ({ says: 'issues', id })),
    ),
  ]
}

/** As `extensionsIn` of `ask`: by clauses that stand, and by those without a duty of their own. */
function extensionsOf(
  target: Voice,
  voices: readonly Voice[],
  context: Context,
): readonly Lengthening[] {
  const byDuties = voices.flatMap(
    ({ said: { statement }, clause }, voice): readonly Lengthening[] => {
      if (!isWho(statement) || statement.duty === 'must-not') return []
      const isExtending = clause.clause.connectives.some(
        ({ connective }) => connective === 'extends',
      )
      if (!isExtending || !pointsAt(clause, 'extends', target.clause)) return []
      const guard = { kind: 'voice', said: { kind: 'stands', voice }, holds: true } as const
      return [{ by: statement, guard }]
    },
  )
  const { statement } = target.said
  const alone = isWho(statement) ? statement.extensions : []
  return [
    ...byDuties,
    ...alone.flatMap((by): readonly Lengthening[] => {
      const clause = context.prepared.clauses.get(by.clause)
      if (clause === undefined) return []
      const presence = context.presences.ofClause(clause)
      const of: Condition = { kind: 'all', of: [presence.when, conditionOf(by.rule, context)] }
      return [{ by, guard: { kind: 'condition', of, holds: true } }]
    }),
  ]
}

/** A clause has at most one fallback that applies: the first of which the condition holds. */
function fallbacksOf({ fallbacks, rule: own }: WhoStatement, about: About): readonly Remark[] {
  const { context } = about.content
  return fallbacks.map(({ who, after, afterWords, rule }, at) => {
    const before = fallbacks.slice(0, at).map((one) => one.rule ?? own)
    const guards = [
      ...before.map((id) => ruleGuard(id, false, context)),
      ...(rule === null ? [] : [ruleGuard(rule, true, context)]),
    ]
    const span = after === null ? null : isoSpan(after)
    const tell = (world: Context) =>
      ({
        says: 'fallback',
        after: span?.iso ?? null,
        days: span?.days ?? null,
        words: afterWords,
        bodies: answerWho(who, world),
      }) as const
    return detail(withOthers(about, [who]), 'fallback', [after, afterWords], tell, guards)
  })
}

/** That the condition of a part holds, or fails. */
export function ruleGuard(rule: string, holds: boolean, context: Context): Guard {
  return { kind: 'condition', of: conditionOf(rule, context), holds }
}

function companionsOf({ companions, exclusively }: WhoStatement, about: About): readonly Remark[] {
  const kinds = Object.entries(SAID_OF) as [keyof Companions, BodyDetail][]
  return [
    ...kinds.flatMap(([kind, says]) =>
      companions[kind].map((who) =>
        detail(withOthers(about, [who]), 'companions', says, (world) => ({
          says,
          bodies: answerWho(who, world),
        })),
      ),
    ),
    ...(exclusively
      ? [detail(about, 'companions', 'exclusively', () => ({ says: 'exclusively' }))]
      : []),
  ]
}

const SAID_OF: Readonly<Record<keyof Companions, BodyDetail>> = {
  with: 'with',
  consult: 'consult',
  inform: 'inform',
  accountable: 'accountable',
  onRequestOf: 'on-request-of',
  authorisedBy: 'authorised-by',
}

/** Of two bodies that both must act, which one a canon puts first. */
function callFirst(one: Voice, voices: readonly Voice[], about: About): readonly Remark[] {
  const { context, main } = about.content
  const { prepared, step, asOf } = context
  const claim = ({ clause, said: { statement } }: Voice) => ({ clause, rule: statement.rule, costs: null }) // prettier-ignore
  return voices.flatMap((other, voice): readonly Remark[] => {
    const { statement } = other.said
    if (!isWho(statement) || main.kind !== 'who' || other === one || other.tier !== one.tier)
      return []
    const theirs: Content = { main: { kind: 'who', who: statement.who }, others: [], context }
    if (sameContent(about.content, theirs, context) === true) return []
    if (prepared.prevails(step, claim(one), claim(other), asOf)?.winner !== 'first') return []
    const { who } = main
    const tell = (world: Context) =>
      ({ says: 'first', bodies: answerWho(who, world), before: answerWho(statement.who, world) }) as const // prettier-ignore
    const guard = { kind: 'voice', said: { kind: 'answers', voice }, holds: true } as const
    return [detail(withOthers(about, [statement.who]), 'order', 'first', tell, [guard])]
  })
}

/** The same voice, and further bodies of which it speaks. */
export function withOthers(about: About, others: readonly Who[]): About {
  return { ...about, content: { ...about.content, others: [...about.content.others, ...others] } }
}
