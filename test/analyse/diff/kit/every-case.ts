import { ask } from '../../../../src/ask/ask.ts'
import type { Question } from '../../../../src/ask/answer.ts'
import type { Prepared } from '../../../../src/ask/prepared.ts'
import type { Money } from '../../../../src/rulebook/statement.ts'
import type {
  BodiesAnswer,
  PayerAnswer,
  PaysStatementAnswer,
} from '../../../../src/ask/statement-answer.ts'
import type { CaseFacts } from '../../../../src/rulebook/case-facts.ts'
import { nameSet, numberSet, type ValueSet } from '../../../../src/rulebook/value-set.ts'
import { evaluate } from '../../../../src/rulebook/evaluate.ts'

/** A case of which every variable is known, and how much it counts. */
export interface EveryCase {
  readonly facts: CaseFacts
  readonly weight: bigint
}

type Values = readonly (readonly [ValueSet, bigint])[]

const name = (value: string): ValueSet => nameSet([value])
const age = (value: number): ValueSet => numberSet([{ from: value, to: value + 1 }])
const yesOrNo: Values = [
  [name('yes'), 1n],
  [name('no'), 1n],
]

/** Each value of each variable of the small vocabulary. The bands of age (0, 1 to 3, 4 to 5) count 6 units each. */
const VARIABLES: readonly (readonly [string, Values])[] = [
  ['age', [[age(0), 6n], [age(1), 2n], [age(2), 2n], [age(3), 2n], [age(4), 3n], [age(5), 3n]]], // prettier-ignore
  ['risk', [[name('low'), 1n], [name('medium'), 1n], [name('high'), 1n]]], // prettier-ignore
  ['injured', yesOrNo],
  ['injured/undetermined', yesOrNo],
  ['harm/labour', yesOrNo],
  ['harm/begging', yesOrNo],
]

/** Every case of the small vocabulary that its assumptions allow. */
export function everyCase({ rulebook }: Prepared): readonly EveryCase[] {
  const all = VARIABLES.reduce<readonly EveryCase[]>(
    (cases, [variable, values]) =>
      cases.flatMap(({ facts, weight }) =>
        values.map(([value, counts]) => ({
          facts: new Map([...facts, [variable, value]]),
          weight: weight * counts,
        })),
      ),
    [{ facts: new Map(), weight: 1n }],
  )
  return all.filter(({ facts }) =>
    rulebook.assume.every(({ never }) => evaluate(never, facts) === 'fails'),
  )
}

/** What `ask` says of every question of a step for one case. */
export function answersTo(prepared: Prepared, step: string, { facts }: EveryCase) {
  const request = {
    facts,
    given: new Map(),
    events: [],
    progress: [],
    intervals: [],
    costs: [],
    rates: [],
    asOf: '2026-06-01',
    withDraft: [],
    step,
    task: null,
  }
  return ask(prepared, request).questions
}

const FAMILY: Readonly<Record<string, readonly string[]>> = { officer: ['guard', 'police'] }

/** Bodies as a text that is the same if they are: families by their members, in the order of names. */
export function bodiesText(bodies: PayerAnswer | null): string {
  if (bodies === null || 'unnamed' in bodies) return 'somebody'
  if ('nobody' in bodies) return 'nobody'
  if ('split' in bodies) {
    const parts = bodies.split.map(({ who, share }) => `${share} ${bodiesText(who)}`)
    return `split ${parts.sort().join(', ')}`
  }
  if ('ladder' in bodies) {
    const rungs = bodies.ladder.map(({ payer, upTo, per }) =>
      [bodiesText(payer), upTo === null ? '' : `${upTo.amount} ${upTo.currency} ${per}`].join(' '),
    )
    const [first = 'somebody ', ...others] = rungs
    // What limits nothing pays all that is left.
    return first.endsWith(' ') ? first.trim() : `ladder ${[first, ...others].join(', ')}`
  }
  return [...new Set(alternatives(bodies))].sort().join(' | ')
}

function alternatives(bodies: Extract<BodiesAnswer, { anyOf: unknown }>): readonly string[] {
  return bodies.anyOf.flatMap(({ allOf }) =>
    allOf
      .reduce<readonly (readonly string[])[]>(
        (soFar, { role }) =>
          soFar.flatMap((chosen) =>
            (FAMILY[role ?? ''] ?? [role ?? '']).map((one) => [...chosen, one]),
          ),
        [[]],
      )
      .map((joint) => [...new Set(joint)].sort().join(' & ')),
  )
}

/** The answer to a question, as a text that is the same if the answer is. */
export function answerText(question: Question): string {
  if (question.status === 'unknown') throw new Error('a case of which all is known is open')
  return stanceText({ status: question.status, duty: dutyOf(question), bodies: namedBy(question) })
}

export function stanceText(stance: {
  readonly status: string
  readonly duty: string | null
  readonly bodies: readonly (PayerAnswer | null)[]
}): string {
  const bodies = [...new Set(stance.bodies.map(bodiesText))].sort()
  return [stance.status, stance.duty ?? '', ...bodies].join(' / ')
}

function dutyOf(question: Question): string | null {
  if (question.question !== 'who') return null
  const { status, statements } = question
  if (status === 'excluded') return 'must-not'
  return status === 'assigned' || status === 'permitted' ? (statements[0]?.duty ?? null) : null
}

function namedBy(question: Question): readonly (PayerAnswer | null)[] {
  if (question.status === 'conflict') return []
  switch (question.question) {
    case 'who': {
      if (question.status !== 'excluded') return question.statements.map((one) => one.responsible)
      return question.bars.map((one) => one.responsible).filter(barsMost)
    }
    case 'pays':
      return question.statements.map(({ by, cap }) => (by === null ? null : capped(by, cap)))
    case 'handover':
      return question.statements.map(({ to }) => to)
  }
}

/** A payer who pays up to an amount is a ladder of one rung. */
export function capped(payer: PayerAnswer, cap: Money | null): PayerAnswer {
  if (cap === null) return payer
  const rung = { payer, upTo: cap, per: 'case', status: 'assigned' } as const
  return { ladder: [{ ...rung, needs: [], cannotBeEstablished: [] }] }
}

/** Of prohibitions, whether no other bars all that this one does and more. */
export function barsMost(bodies: BodiesAnswer, _: number, all: readonly BodiesAnswer[]): boolean {
  return !all.some((other) => barsMore(other, bodies))
}

function barsMore(a: BodiesAnswer, b: BodiesAnswer): boolean {
  if ('unnamed' in b) return false
  if ('unnamed' in a) return true
  if (!('anyOf' in a) || !('anyOf' in b)) return false
  const [more, less] = [new Set(alternatives(a)), new Set(alternatives(b))]
  return less.size < more.size && [...less].every((one) => more.has(one))
}

/** What is said beside the answer, each thing as a text that is the same if it is. */
export function detailsOf(question: Question, prepared: Prepared, step: string): readonly string[] {
  const said = [...inConflict(question), ...beside(question, prepared, step)]
  const pointers = question.deferred.map(({ to }) => `to ${to}`)
  return [...new Set([...said, ...pointers])].sort()
}

function inConflict(question: Question): readonly string[] {
  if (question.status !== 'conflict') return []
  const parties = new Set(question.conflicts.flatMap(({ between }) => between))
  const those = <S extends { readonly clause: string }>(list: readonly S[]): readonly S[] =>
    list.filter(({ clause }) => parties.has(clause))
  switch (question.question) {
    case 'who': {
      const { statements, general, bars, alsoRecommended, alsoPermitted } = question
      const all = [...statements, ...general, ...bars, ...alsoRecommended, ...alsoPermitted]
      return those(all).map(({ duty, responsible }) => `${duty} ${bodiesText(responsible)}`)
    }
    case 'pays': {
      const { statements, general, freeFor } = question
      const all = those([...statements, ...general, ...freeFor])
      return all.map(({ by, cap }) => bodiesText(by && capped(by, cap)))
    }
    case 'handover':
      return those([...question.statements, ...question.general]).map(({ to }) => bodiesText(to))
  }
}

/** All that is shown of a statement counts, whether it answers or stands beside the answer. */
function beside(question: Question, prepared: Prepared, step: string): readonly string[] {
  const inDispute = question.status === 'conflict' ? question.conflicts.flatMap(({ between }) => between) : [] // prettier-ignore
  const isApart = ({ clause }: { readonly clause: string }): boolean => !inDispute.includes(clause)
  switch (question.question) {
    case 'who': {
      const { statements, general, bars, alsoRecommended, alsoPermitted } = question
      const isExcluded = question.status === 'excluded'
      const most = bars.filter((one, at) =>
        barsMost(
          one.responsible,
          at,
          bars.map(({ responsible }) => responsible),
        ),
      )
      const answering = isExcluded ? most : question.status === 'conflict' ? [] : statements
      const all = [...statements, ...general, ...alsoRecommended, ...alsoPermitted, ...bars]
      const others = all.filter((one) => !answering.includes(one) && isApart(one))
      return [
        ...all.flatMap((one) => {
          const actor = `${one.duty} ${bodiesText(one.responsible)}`
          return Object.entries(one).flatMap(([key, value]: [string, unknown]) =>
            (Array.isArray(value) ? value : [value])
              .filter((part) => part !== null && part !== false && !SAID_APART.has(key))
              .map((part) => `${actor} ${key} ${JSON.stringify(part)}`),
          )
        }),
        ...others.map(({ duty, responsible }) => `also ${duty} ${bodiesText(responsible)}`),
        ...firstAmong(answering, prepared, step),
      ]
    }
    case 'pays': {
      const { statements, general, freeFor } = question
      return [
        ...[...statements, ...freeFor, ...general].flatMap((one) => {
          const isAnswer = question.status !== 'conflict' && statements.includes(one)
          const isBeside = !isAnswer && one.by !== null && isApart(one)
          const payer = bodiesText(one.by && capped(one.by, one.cap))
          return [...(isBeside ? [`also ${payer}`] : []), ...besidePayer(one)]
        }),
        ...fundingIn(question),
      ]
    }
    case 'handover':
      return [
        ...[...question.statements, ...question.general].flatMap((one) => {
          const { to, from, duty, at, receipt, documents } = one
          const receiver = bodiesText(to)
          return [
            ...(from === null ? [] : [`${receiver} from ${bodiesText(from)}`]),
            ...(from === null || duty === null
              ? []
              : [`${receiver} by duty: ${bodiesText(from)} ${duty}`]),
            ...(at === null ? [] : [`${receiver} at ${at}`]),
            ...(receipt === null ? [] : [`${receiver} against ${receipt}`]),
            ...documents.map(({ id }) => `${receiver} with ${id}`),
          ]
        }),
        ...(question.status === 'conflict' ? [...question.statements, ...question.general] : question.general) // prettier-ignore
          .filter(isApart)
          .map(({ to }) => `also ${bodiesText(to)}`),
      ]
  }
}

/** What a statement about a cost says beside who pays it. */
function besidePayer(one: PaysStatementAnswer): readonly string[] {
  const { by, cap, interim, recoverFrom, freeFor, inKind, commitment } = one
  const payer = bodiesText(by && capped(by, cap))
  return [
    ...(interim === null ? [] : [`${payer} interim ${bodiesText(interim)}`]),
    ...(recoverFrom === null ? [] : [`${payer} from ${bodiesText(recoverFrom)}`]),
    ...(freeFor === null ? [] : [`${payer} free ${bodiesText(freeFor)}`]),
    ...(inKind ? [`${payer} in kind`] : []),
    ...(commitment === null ? [] : [`${payer} by ${commitment}`]),
  ]
}

/** What of a duty is the answer itself, or no more than words. */
const SAID_APART: ReadonlySet<string> = new Set(['clause', 'duty', 'does', 'responsible'])

function fundingIn(question: Question): readonly string[] {
  if (question.question !== 'pays') return []
  return question.funding.flatMap((one) => [
    `in general ${bodiesText(one.by && capped(one.by, one.cap))}`,
    ...besidePayer(one).map((said) => `in general ${said}`),
  ])
}

/** Of those who answer, who is to be called before whom, as the canons have it. */
function firstAmong(
  statements: readonly { readonly clause: string; readonly responsible: BodiesAnswer }[],
  prepared: Prepared,
  step: string,
): readonly string[] {
  return statements.flatMap((one) =>
    statements.flatMap((other) => {
      const [first, then] = [bodiesText(one.responsible), bodiesText(other.responsible)]
      if (first === then) return []
      const [a, b] = [one, other].map(({ clause }) => {
        const found = prepared.clauses.get(clause)
        if (found === undefined) throw new Error(clause)
        return { clause: found, rule: clause, costs: null }
      })
      if (a === undefined || b === undefined) return []
      const decision = prepared.prevails(step, a, b, '2026-06-01')
      return decision?.winner === 'first' ? [`${first} before ${then}`] : []
    }),
  )
}
