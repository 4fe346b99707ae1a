import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'

/** Reports instruments in force before they were signed or adopted: most often two digits were swapped. */
export function inForceBeforeSigned({ instruments }: Library): readonly Diagnostic[] {
  return instruments.flatMap(({ signed, inForce }) => {
    const from = inForce?.from
    if (signed === undefined || from === undefined || from.value >= signed.value) return []
    const related = [{ message: 'signed or adopted', span: signed.span }]
    const words = { from: from.value, signed: signed.value }
    return [diagnostic('check/in-force-before-signed', from.span, words, { related })]
  })
}
