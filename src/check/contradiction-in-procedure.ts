import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenCondition } from '../document/condition.ts'
import type { Library } from '../document/library.ts'
import { clashing, type Together } from './clashing.ts'
import type { Names } from './names.ts'

/** Reports steps of procedures that are part of no case, and links that hold in none. */
export function contradictionInProcedure(
  { instruments }: Library,
  names: Names,
): readonly Diagnostic[] {
  const conditions = instruments.flatMap(({ scope, procedure }) =>
    procedure.flatMap(({ when, after, place: { heading } }) => {
      const inScope =
        (what: Together['what']) =>
        (own: WrittenCondition | undefined): readonly Together[] =>
          own === undefined
            ? []
            : [{ what, required: scope === undefined ? [own] : [scope, own], heading }]
      const links = after.map((link) => link.when)
      return [...inScope('step')(when), ...links.flatMap(inScope('link'))]
    }),
  )
  return clashing(conditions, names)
}
