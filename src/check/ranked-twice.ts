import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'

/** Reports kinds of instrument that stand at two places among the ranks. */
export function rankedTwice({ precedence }: Library): readonly Diagnostic[] {
  const first = new Map<string, Located<string>>()
  return (precedence?.ranks?.of ?? []).flat().flatMap((kind) => {
    const before = first.get(kind.value)
    if (before === undefined) {
      first.set(kind.value, kind)
      return []
    }
    const related = [{ message: 'first ranked here', span: before.span }]
    return [diagnostic('check/ranked-twice', kind.span, { kind: kind.value }, { related })]
  })
}
