import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { circlesIn, type Edge } from './circles.ts'
import type { Names } from './names.ts'
import { nodeOf, nodesOf } from './reference-nodes.ts'
import { resolve } from './resolve.ts'
import { isSelf } from './self-reference.ts'
import { referencesOf, type ReferenceSite } from './walk/references.ts'

/**
 * Reports three or more texts of which each is said to prevail over the next:
 * where all apply and disagree, none of them does. Two such texts are a mutual
 * priority, which is an error.
 */
export function circularPriority(library: Library, names: Names): readonly Diagnostic[] {
  const graph = new Map<string, Edge<ReferenceSite>[]>()
  for (const site of referencesOf(library)) {
    if (site.key !== 'notwithstanding' && site.key !== 'subject-to') continue
    const target = resolve(site.ref.value, site.instrument, names)
    if (isSelf(site, target)) continue
    for (const other of nodesOf(target)) {
      const [winner, loser] =
        site.key === 'notwithstanding' ? [nodeOf(site), other] : [other, nodeOf(site)]
      graph.set(winner, [...(graph.get(winner) ?? []), { to: loser, mark: site }])
    }
  }
  return circlesIn(graph).flatMap(({ edges }) => {
    const last = edges.at(-1)?.mark
    if (last === undefined || edges.length < 3) return []
    const related = edges.slice(0, -1).map(({ mark: { key, ref } }) => ({
      message: `\`${key}: ${ref.value}\``,
      span: ref.span,
    }))
    const { heading, key, ref } = last
    return [
      diagnostic(
        'check/circular-priority',
        ref.span,
        { key, name: ref.value },
        { heading, related },
      ),
    ]
  })
}
