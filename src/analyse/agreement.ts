import { and, anyOf } from '../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../diagram/diagram.ts'
import type { Standings } from '../ask/stand.ts'

/** Where two voices say the same, each with itself everywhere. */
export type Agreement = (i: number, j: number) => Diagram

/** Where the statements of a question say the same: where each says all that the other says. */
export function agreementIn({ compared, frame: { space } }: Standings): Agreement {
  const known = new Map<number, Map<number, Diagram>>()
  for (const { pair, aSaysMore, bSaysMore } of compared) {
    const where = and(space, aSaysMore, bSaysMore)
    if (where === FALSE) continue
    const row = known.get(pair.a) ?? new Map<number, Diagram>()
    known.set(pair.a, row.set(pair.b, where))
  }
  return (i, j) => (i === j ? TRUE : (known.get(Math.min(i, j))?.get(Math.max(i, j)) ?? FALSE))
}

/**
 * For each voice, where what it says is a part of the answer, be it by another
 * voice. Two cases have the same answer if they have the same status, and the
 * same of these.
 */
export function contentsIn(
  answers: readonly Diagram[],
  agreement: Agreement,
  { frame: { space } }: Standings,
): readonly Diagram[] {
  return answers.map((_, i) =>
    anyOf(
      space,
      answers.map((d, j) => and(space, d, agreement(i, j))),
    ),
  )
}
