import type { PaysQuestion } from '../../ask/answer.ts'
import type { BodiesAnswer, PaysStatementAnswer } from '../../ask/statement-answer.ts'
import { bearerKey, bearerOf, oneOf, type Bearer } from './bearer.ts'
import { standingOf } from './standing.ts'

/** Whom texts name beside who pays, or that a fact decides it; undefined: nobody. */
export type Named =
  Bearer | { readonly kind: 'unknown'; readonly needs: readonly string[] } | undefined

/**
 * Who advances a cost, or reimburses it, is a question of its own: every text
 * that stands may name somebody. Where texts name different bodies, none is
 * taken; nor is one, while a text that may yet stand names another.
 */
export function namedBeside(
  question: PaysQuestion,
  nameIn: (said: PaysStatementAnswer) => BodiesAnswer | null,
): Named {
  const named = standingOf(question).flatMap(({ said, needs }) => {
    const bodies = nameIn(said)
    return bodies === null ? [] : [{ bearer: bearerOf(bodies), needs }]
  })
  const certain = named.filter(({ needs }) => needs === null).map(({ bearer }) => bearer)
  const others = named.filter(
    ({ bearer }) =>
      !certain.some((one) => bearerKey(one) === bearerKey(bearer)) &&
      (certain.length === 0 || !isUnnamed(bearer)),
  )
  if (others.length > 0) {
    return { kind: 'unknown', needs: [...new Set(others.flatMap(({ needs }) => needs ?? []))] }
  }
  return certain.length === 0 ? undefined : oneOf(preciseAmong(certain))
}

/** "Somebody advances it" says nothing against a text that says who. */
function preciseAmong(bearers: readonly Bearer[]): readonly Bearer[] {
  const precise = bearers.filter((one) => !isUnnamed(one))
  return precise.length === 0 ? bearers : precise
}

function isUnnamed(bearer: Bearer): boolean {
  return bearer.kind === 'open' && bearer.because === 'unnamed'
}
