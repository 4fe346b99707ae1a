import { and, anyOf, diff } from '../diagram/apply.ts'
import { FALSE } from '../diagram/diagram.ts'
import { MUST_NOT } from '../ask/who-kind.ts'
import { involved, type Draft } from './draft.ts'
import { isExpected, type Inquiry } from './inquiry.ts'
import type { Voice } from './pose.ts'

/** Where a duty is everybody's: "anyone" must act, and nobody else is named. */
export function nameless({ posed, standings, step }: Inquiry): readonly Draft[] {
  if (posed.question.question !== 'who' || !isExpected(step, 'who')) return []
  if (!posed.voices.some(isAnyones)) return []
  const { space } = posed.frame
  const answers = posed.answersIn(standings)
  const whereOf = (isOne: (voice: Voice) => boolean) =>
    anyOf(
      space,
      answers.filter((_, i) => {
        const voice = posed.voices[i]
        return voice !== undefined && voice.tier !== MUST_NOT && isOne(voice)
      }),
    )
  const where = diff(
    space,
    whereOf(isAnyones),
    whereOf((voice) => !isAnyones(voice)),
  )
  if (where === FALSE) return []
  const those = posed.voices.filter(
    (voice, i) => isAnyones(voice) && and(space, answers[i] ?? FALSE, where) !== FALSE,
  )
  const detail = { code: 'audit/no-actor', because: 'anyone' } as const
  return [{ detail, clauses: involved(those, 'names-nobody'), where }]
}

function isAnyones({ said: { statement }, tier }: Voice): boolean {
  if (statement.question !== 'who' || statement.who.kind !== 'named' || tier === null) return false
  return statement.who.anyOf.every((joint) => joint.every(({ kind }) => kind === 'anyone'))
}
