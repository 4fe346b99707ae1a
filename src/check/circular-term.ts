import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenCondition } from '../document/condition.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import { circlesIn, type Edge, type Graph } from './circles.ts'
import type { Mention } from './mention.ts'
import type { Names } from './names.ts'
import { termsSeenBy } from './terms-seen.ts'
import { leavesOf } from './walk/tests.ts'

/** Reports terms that mean themselves, directly or by way of others. */
export function circularTerm(library: Library, names: Names): readonly Diagnostic[] {
  return circlesIn(graphOf(library, names)).flatMap(({ edges }) => {
    const last = edges.at(-1)?.mark
    if (last === undefined) return []
    const related = edges.slice(0, -1).map(({ mark: { name } }) => ({
      message: `\`${name.value}\` is used here`,
      span: name.span,
    }))
    const { name, heading } = last
    const words = { term: name.value }
    return [diagnostic('check/circular-term', name.span, words, { heading, related })]
  })
}

interface Definition {
  readonly id: string
  readonly means: WrittenCondition
  readonly heading: readonly string[]
}

/** An edge from each term to each that its meaning uses. */
function graphOf(library: Library, names: Names): Graph<Mention> {
  const graph = new Map<string, readonly Edge<Mention>[]>()
  for (const owner of [undefined, ...library.instruments]) {
    const seen = termsSeenBy(owner, names)
    for (const { id, means, heading } of definitionsIn(owner, library)) {
      const used = leavesOf(means).flatMap((leaf) => (leaf.kind === 'term' ? leaf.terms : []))
      const edges = used.flatMap((name) => {
        const term = seen.get(name.value)
        return term === undefined
          ? []
          : [{ to: nodeOf(name.value, term.owner), mark: { name, heading } }]
      })
      graph.set(nodeOf(id, owner), edges)
    }
  }
  return graph
}

function definitionsIn(
  owner: Instrument | undefined,
  { vocabulary }: Library,
): readonly Definition[] {
  return owner === undefined
    ? vocabulary.terms.map(({ id, means }) => ({ id: id.value, means, heading: [] }))
    : owner.terms.map(({ id, means, place }) => ({ id: id.value, means, heading: place.heading }))
}

function nodeOf(term: string, owner: Instrument | undefined): string {
  return `${owner?.id.value ?? ''}#${term}`
}
