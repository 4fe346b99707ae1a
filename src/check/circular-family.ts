import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Family } from '../document/vocabulary.ts'
import { circlesIn } from './circles.ts'

/** Reports families of roles or costs that are members of themselves, directly or by way of others. */
export function circularFamily({ vocabulary }: Library): readonly Diagnostic[] {
  return [...circularIn(vocabulary.roles), ...circularIn(vocabulary.costs)]
}

function circularIn(families: readonly Family[]): readonly Diagnostic[] {
  const graph = new Map(
    families.map(({ id, members }) => [
      id.value,
      members.map((member) => ({ to: member.value, mark: member })),
    ]),
  )
  return circlesIn(graph).flatMap(({ edges }) => {
    const last = edges.at(-1)?.mark
    if (last === undefined) return []
    const related = edges
      .slice(0, -1)
      .map(({ mark }) => ({ message: `\`${mark.value}\` is a member here`, span: mark.span }))
    return [diagnostic('check/circular-family', last.span, { family: last.value }, { related })]
  })
}
