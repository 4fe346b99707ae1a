import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { scenariosOf } from './walk/scenarios.ts'

/** Reports scenarios that plan a case along a document without a procedure. */
export function noProcedure(library: Library, { instruments }: Names): readonly Diagnostic[] {
  return scenariosOf(library).flatMap(({ scenario: { asks }, heading }) => {
    if (asks.kind !== 'plan') return []
    const { value, span } = asks.procedure
    const instrument = instruments.get(value)
    if (instrument === undefined || instrument.procedure.length > 0) return []
    return [diagnostic('check/no-procedure', span, { instrument: value }, { heading })]
  })
}
