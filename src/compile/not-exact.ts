import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Rule } from '../rulebook/rulebook.ts'

/** Reports clauses with a condition of which there is no form that evaluates exactly. */
export function notExact(
  instruments: readonly Instrument[],
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const inexact = new Set(rules.filter(({ exact }) => !exact).map(({ clause }) => clause))
  return instruments.flatMap((instrument) =>
    instrument.clauses
      .filter(({ id }) => inexact.has(`${instrument.id.value}#${id.value}`))
      .map(({ id, place: { opening, heading } }) =>
        diagnostic('compile/not-exact', opening, { clause: id.value }, { heading }),
      ),
  )
}
