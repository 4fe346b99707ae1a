import { and, diff, or } from '../diagram/apply.ts'
import { FALSE, type Diagram } from '../diagram/diagram.ts'
import { areDisjoint } from '../diagram/implies.ts'
import { pointsAt } from '../ask/connectives.ts'
import { MUST, SHOULD } from '../ask/who-kind.ts'
import { agreementIn } from './agreement.ts'
import { involved, type Draft } from './draft.ts'
import type { Inquiry } from './inquiry.ts'
import type { Voice } from './pose.ts'

/**
 * Where several bodies must act, or should, each by a clause of its own: all
 * stand, but who is called first? Where the texts say so themselves, of two
 * bodies, nothing is left to ask.
 */
export function overlaps({ posed, standings }: Inquiry): readonly Draft[] {
  if (posed.question.question !== 'who') return []
  const { voices, frame } = posed
  const { space } = frame
  const strong = voices.map(({ tier }) => tier === MUST || tier === SHOULD)
  if (strong.filter(Boolean).length < 2) return []
  const answers = posed.answersIn(standings).map((d, i) => (strong[i] === true ? d : FALSE))
  const agreement = agreementIn(standings)
  let twice: Diagram = FALSE
  for (const [b, one] of answers.entries()) {
    for (const [a, other] of answers.slice(0, b).entries()) {
      if (isOrdered(voices[a], voices[b])) continue
      const both = and(space, one, other)
      if (both !== FALSE) twice = or(space, twice, diff(space, both, agreement(a, b)))
    }
  }
  if (twice === FALSE) return []
  const several = voices.filter((_, i) => !areDisjoint(space, answers[i] ?? FALSE, twice))
  return [{ detail: { code: 'audit/overlap' }, clauses: involved(several, 'says'), where: twice }]
}

/** Whether one of two clauses says which comes first. */
function isOrdered(one: Voice | undefined, other: Voice | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [a, b] = [one.said.clause, other.said.clause]
  return (['subject-to', 'notwithstanding'] as const).some(
    (connective) => pointsAt(a, connective, b) || pointsAt(b, connective, a),
  )
}
