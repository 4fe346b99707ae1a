import { and, anyOf } from '../diagram/apply.ts'
import { FALSE, type Diagram } from '../diagram/diagram.ts'
import { areDisjoint, implies } from '../diagram/implies.ts'
import { agreementIn, contentsIn } from './agreement.ts'
import { involved, type Draft } from './draft.ts'
import type { Inquiry } from './inquiry.ts'
import { wordsBeside } from './words-beside.ts'

/** What one question says of whether clauses are needed. */
export interface Redundancy {
  /** Those of which it is sure. */
  readonly needed: ReadonlySet<string>
  /** Those that it could do without, and that stand in some case. */
  readonly spare: readonly Draft[]
}

/**
 * Which clauses could be left out without any change of the outcome of a
 * question, in any case. A clause that says more than the outcome holds (a
 * limit, who advances a cost, that somebody unnamed acts) is needed wherever it
 * stands.
 *
 * @param known - clauses of which it is known already that they are needed.
 */
export function redundancy(inquiry: Inquiry, known: ReadonlySet<string>): Redundancy {
  const { posed, standings } = inquiry
  const { voices, frame } = posed
  const { space, care } = frame
  const { live } = standings
  const agreement = agreementIn(standings)
  const answers = posed.answersIn(standings)
  const contents = contentsIn(answers, agreement, standings)
  const needed = new Set<string>()
  const spare: Draft[] = []

  const clauses = new Set([...voices.map(({ id }) => id), ...posed.duties])
  for (const clause of clauses) {
    if (known.has(clause)) continue
    const own = voices.flatMap(({ id }, i) => (id === clause ? [i] : []))
    const where = and(
      space,
      care,
      anyOf(
        space,
        own.map((i) => live[i] ?? FALSE),
      ),
    )
    if (own.some((i) => saysWhatNoOtherSays(i, own)) || changes(clause, own)) needed.add(clause)
    else if (where !== FALSE) {
      const others = voices.filter(({ id }, j) => id !== clause && own.some((i) => saysIt(j, i)))
      spare.push({
        detail: { code: 'audit/redundant' },
        clauses: [{ clause, role: 'says' }, ...involved(others, 'says-it-too')],
        where,
      })
    }
  }
  return { needed, spare }

  /** Told at once, without working out what would stand without it. */
  function saysWhatNoOtherSays(i: number, own: readonly number[]): boolean {
    const here = and(space, care, live[i] ?? FALSE)
    if (here === FALSE) return false
    // That nobody is named answers nothing, but it says why.
    if (voices[i]?.tier === null) return true
    const others = anyOf(
      space,
      answers.map((d, j) => (own.includes(j) ? FALSE : and(space, d, agreement(i, j)))),
    )
    return !implies(space, answers[i] ?? FALSE, others) || saysMore(i, here, own)
  }

  /** Whether a statement stands with words that no other says there. */
  function saysMore(i: number, here: Diagram, own: readonly number[]): boolean {
    const words = wordsOf(i)
    if (words === '') return false
    const others = anyOf(
      space,
      voices.map((_, j) =>
        own.includes(j) || wordsOf(j) !== words
          ? FALSE
          : and(space, live[j] ?? FALSE, agreement(i, j)),
      ),
    )
    return !implies(space, here, others)
  }

  function wordsOf(i: number): string {
    const statement = voices[i]?.said.statement
    return statement === undefined ? '' : wordsBeside(statement)
  }

  /** Whether the outcome of some case would be another without a clause. */
  function changes(clause: string, own: readonly number[]): boolean {
    const without = posed.standWithout(clause, standings)
    if (without.conflict !== standings.conflict) return true
    if (without.chosen.some((d, tier) => d !== standings.chosen[tier])) return true
    const left = posed.answersIn(without).map((d, i) => (own.includes(i) ? FALSE : d))
    return contentsIn(left, agreement, standings).some((d, i) => d !== contents[i])
  }

  /** Whether a voice says somewhere all that another one says there. */
  function saysIt(j: number, i: number): boolean {
    return standings.compared.some(({ pair: { a, b }, aSaysMore, bSaysMore }) => {
      const says = a === j && b === i ? aSaysMore : b === j && a === i ? bSaysMore : FALSE
      return !areDisjoint(space, and(space, says, live[j] ?? FALSE), live[i] ?? FALSE)
    })
  }
}
