import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { countryName } from '../country/countries.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { statesBound } from './states-bound.ts'
import { isUnreadable } from './unreadable-key.ts'

/**
 * Reports instruments of one state that do not say which cases they are about.
 * Their clauses would answer for persons whom that state never meets.
 */
export function noScope({ instruments }: Library, names: Names): readonly Diagnostic[] {
  return instruments.flatMap((instrument) => {
    const { clauses, procedure, scope, id } = instrument
    const state = statesBound(instrument, names)?.home
    if (state === undefined || scope !== undefined) return []
    if (isUnreadable('scope', instrument)) return []
    if (clauses.length + procedure.length === 0) return []
    const words = { instrument: id.value, country: countryName(state) ?? state, code: state }
    return [diagnostic('check/no-scope', id.span, words)]
  })
}
