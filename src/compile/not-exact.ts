import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Rule } from '../rulebook/rulebook.ts'
import { placedId, procedureId } from './procedures.ts'

/** Reports clauses, and steps of procedures, with a condition of which there is no form that evaluates exactly. */
export function notExact(
  instruments: readonly Instrument[],
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const inexact = new Set(rules.filter(({ exact }) => !exact).map(({ clause }) => clause))
  return instruments.flatMap((instrument) => {
    // A scope that is not exact makes none of the steps so: it is reported at the first.
    const [first] = inexact.has(procedureId(instrument)) ? instrument.procedure : []
    return [
      ...instrument.clauses.filter(({ id }) => inexact.has(`${instrument.id.value}#${id.value}`)),
      ...instrument.procedure.filter(
        (step) => step === first || inexact.has(placedId(instrument, step)),
      ),
    ].map((written) => {
      const { opening, heading } = written.place
      const clause = 'id' in written ? written.id.value : written.step.value
      return diagnostic('compile/not-exact', opening, { clause }, { heading })
    })
  })
}
