import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { circlesIn, type Edge } from './circles.ts'
import type { Names } from './names.ts'
import { nodeOf, nodesOf } from './reference-nodes.ts'
import { resolve } from './resolve.ts'
import { isSelf } from './self-reference.ts'
import { referencesOf, type ReferenceSite } from './walk/references.ts'

/** The connectives that take their target away. */
export const REMOVING: readonly ReferenceSite['key'][] = [
  'amends',
  'repeals',
  'replaces',
  'supersedes',
]

/** Reports clauses and instruments that replace, repeal or amend each other in a circle. */
export function circularReplacement(library: Library, names: Names): readonly Diagnostic[] {
  const graph = new Map<string, Edge<ReferenceSite>[]>()
  const addEdge = (from: string, to: string, mark: ReferenceSite): void => {
    graph.set(from, [...(graph.get(from) ?? []), { to, mark }])
  }
  for (const site of referencesOf(library).filter(({ key }) => REMOVING.includes(key))) {
    const from = nodeOf(site)
    const target = resolve(site.ref.value, site.instrument, names)
    // What refers to itself is reported as such.
    if (isSelf(site, target)) continue
    for (const to of nodesOf(target)) addEdge(from, to, site)
    // What takes a whole instrument away takes away what its clauses do.
    if (site.clause !== undefined) addEdge(site.instrument.id.value, from, site)
  }
  return circlesIn(graph).flatMap(({ edges }) => {
    const marks = edges.filter(({ to, mark }) => to !== nodeOf(mark)).map(({ mark }) => mark)
    const last = marks.at(-1)
    if (last === undefined) return []
    const related = marks.slice(0, -1).map(({ ref, key }) => ({
      message: `\`${key}: ${ref.value}\``,
      span: ref.span,
    }))
    const words = { key: last.key, name: last.ref.value }
    const { heading } = last
    return [diagnostic('check/circular-replacement', last.ref.span, words, { heading, related })]
  })
}
