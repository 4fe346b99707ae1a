import { and, anyOf, diff } from '../diagram/apply.ts'
import { FALSE, type Diagram } from '../diagram/diagram.ts'
import type { Statement } from '../rulebook/statement.ts'
import type { Involved, SilentBecause } from './audit.ts'
import { involved, type Draft } from './draft.ts'
import { isExpected, voicesIn, type Inquiry } from './inquiry.ts'

/**
 * For whom a question that ought to be answered has no answer, by why:
 *
 *     care and no live statement that names anybody, or bars anybody
 *
 * That it is to be done but nobody is named who does it is a finding of its own.
 */
export function silences(inquiry: Inquiry): readonly Draft[] {
  const { standings, notInForce, passedOn, posed, name } = inquiry
  if (standings.silent === FALSE || !isExpected(inquiry.step, name.question)) return []
  const { space } = posed.frame
  const { live, out } = standings
  let left = standings.silent
  const take = (where: Diagram): Diagram => {
    const taken = and(space, left, where)
    left = diff(space, left, where)
    return taken
  }
  const whereAny = (isOne: (at: number) => boolean, of: readonly Diagram[]): Diagram =>
    anyOf(
      space,
      of.filter((_, at) => isOne(at)),
    )
  const isUnnamed = (at: number): boolean => {
    const voice = posed.voices[at]
    return voice?.tier === null && saysSomebody(voice.said.statement)
  }

  const parts: readonly (readonly [SilentBecause, Diagram])[] = [
    ['not-in-force', take(notInForce)],
    ['unnamed', take(whereAny(isUnnamed, live))],
    [
      'deferred',
      take(
        anyOf(
          space,
          passedOn.map(({ where }) => where),
        ),
      ),
    ],
    ['set-aside', take(whereAny((at) => !isUnnamed(at), out))],
    ['no-clause', left],
  ]
  return parts.flatMap(([because, where]): readonly Draft[] => {
    if (where === FALSE) return []
    const clauses = clausesFor(because, where, inquiry)
    if (because === 'unnamed' && name.question === 'who') {
      return [{ detail: { code: 'audit/no-actor', because }, clauses, where }]
    }
    return [{ detail: { code: 'audit/silent', because }, clauses, where }]
  })
}

/** Whether a statement that names nobody says at least that somebody does it. */
function saysSomebody(statement: Statement): boolean {
  return statement.question !== 'pays' || statement.payer !== null
}

function clausesFor(because: SilentBecause, where: Diagram, inquiry: Inquiry): readonly Involved[] {
  const { standings, passedOn, posed } = inquiry
  const { space } = posed.frame
  switch (because) {
    case 'no-clause':
      return []
    case 'not-in-force':
      return posed.dormant.map((clause) => ({ clause, role: 'dormant' }))
    case 'unnamed': {
      const nameless = voicesIn(inquiry, standings.live, where).filter(({ tier }) => tier === null)
      return involved(nameless, 'names-nobody')
    }
    case 'deferred':
      return passedOn
        .filter((one) => and(space, one.where, where) !== FALSE)
        .map(({ clause }) => ({ clause, role: 'passes-on' }))
    case 'set-aside':
      return [
        ...involved(voicesIn(inquiry, standings.out, where), 'gives-way'),
        ...involved(voicesIn(inquiry, standings.in, where), 'prevails'),
      ]
  }
}
