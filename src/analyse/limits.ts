import { and, anyOf, diff } from '../diagram/apply.ts'
import { FALSE, type Diagram } from '../diagram/diagram.ts'
import { MAY, MUST, SHOULD } from '../ask/who-kind.ts'
import type { Statement } from '../rulebook/statement.ts'
import type { Draft } from './draft.ts'
import { isExpected, type Inquiry } from './inquiry.ts'

/** How soon a duty must be done: where a number says it, where words alone do, where nothing does. */
export interface Times {
  readonly number: Diagram
  readonly words: Diagram
  readonly none: Diagram
  /** Nobody must act, should or may. */
  readonly noDuty: Diagram
}

/** To be called of who acts. */
export function timesOf({ posed, standings }: Inquiry): Times {
  const { space, care } = posed.frame
  const standing = (isOne: (statement: Statement) => boolean): Diagram =>
    and(
      space,
      care,
      anyOf(
        space,
        posed.voices.map(({ tier, said }, i) =>
          isActing(tier) && isOne(said.statement) ? (standings.live[i] ?? FALSE) : FALSE,
        ),
      ),
    )
  const acting = standing(() => true)
  const number = standing(givesNumber)
  const words = diff(
    space,
    standing((one) => wordsOf(one).length > 0),
    number,
  )
  const none = diff(space, diff(space, acting, number), words)
  return { number, words, none, noDuty: diff(space, care, acting) }
}

/** Duties of which the text does not say how soon, or says it in words alone. */
export function limits(inquiry: Inquiry): readonly Draft[] {
  const { posed, standings, step } = inquiry
  if (posed.question.question !== 'who') return []
  const { space, care } = posed.frame
  const { number, none } = timesOf(inquiry)
  const inWords = posed.voices.flatMap(({ id, tier, said }, i): readonly Draft[] => {
    const words = wordsOf(said.statement)
    if (!isActing(tier) || words.length === 0 || givesNumber(said.statement)) return []
    const where = diff(space, and(space, care, standings.live[i] ?? FALSE), number)
    if (where === FALSE) return []
    const clauses = [{ clause: id, role: 'says' }] as const
    return [{ detail: { code: 'audit/no-number', words }, question: 'limit', clauses, where }]
  })
  if (none === FALSE || !isExpected(step, 'limit')) return inWords
  const clauses = posed.voices.flatMap(({ id, tier }, i) =>
    isActing(tier) && and(space, standings.live[i] ?? FALSE, none) !== FALSE
      ? [{ clause: id, role: 'says' } as const]
      : [],
  )
  const detail = { code: 'audit/silent', because: 'no-clause' } as const
  return [...inWords, { detail, question: 'limit', clauses, where: none }]
}

function isActing(tier: number | null): boolean {
  return tier === MUST || tier === SHOULD || tier === MAY
}

function givesNumber(statement: Statement): boolean {
  if (statement.question !== 'who') return false
  return (
    statement.limits.some(({ within }) => within !== null) ||
    statement.durations.some(({ span }) => span !== null)
  )
}

function wordsOf(statement: Statement): readonly string[] {
  if (statement.question !== 'who') return []
  return [...statement.limits, ...statement.durations].flatMap(({ words }) => words ?? [])
}
