import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'

/** Reports procedures that do not say where they end: nobody is then known to have been let go on purpose. */
export function noEnd({ instruments }: Library): readonly Diagnostic[] {
  return instruments.flatMap(({ procedure }) => {
    const last = procedure.at(-1)
    if (last === undefined || procedure.some(({ ends }) => ends)) return []
    const { opening, heading } = last.place
    return [diagnostic('check/no-end', opening, {}, { heading })]
  })
}
