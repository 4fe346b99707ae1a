/** One step from a node to the next. */
export interface Edge<T> {
  readonly to: string
  /** Whatever the caller needs to tell where the edge was written. */
  readonly mark: T
}

export type Graph<T> = ReadonlyMap<string, readonly Edge<T>[]>

/** A way that comes back to where it started: its edges in order, the last one closing it. */
export interface Circle<T> {
  readonly edges: readonly Edge<T>[]
}

/**
 * Circles of a graph: at least one through every set of nodes that can reach
 * each other, and none twice. Not all of them, which may be too many to list.
 *
 * Depth-first search; each edge back to a node on the current way closes a circle.
 */
export function circlesIn<T>(graph: Graph<T>): readonly Circle<T>[] {
  const done = new Set<string>()
  const circles: Circle<T>[] = []
  for (const start of graph.keys()) walkFrom(start, graph, done, circles)
  return circles
}

/** Without recursion: a chain of documents may be longer than the call stack is deep. */
function walkFrom<T>(
  start: string,
  graph: Graph<T>,
  done: Set<string>,
  circles: Circle<T>[],
): void {
  if (done.has(start)) return
  const way: { readonly node: string; readonly edge: Edge<T> | undefined; next: number }[] = [
    { node: start, edge: undefined, next: 0 },
  ]
  const onWay = new Map([[start, 0]])
  for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
    const edge = graph.get(last.node)?.[last.next]
    last.next += 1
    if (edge === undefined) {
      done.add(last.node)
      onWay.delete(last.node)
      way.pop()
      continue
    }
    const back = onWay.get(edge.to)
    if (back !== undefined) {
      const before = way.slice(back + 1).flatMap((step) => step.edge ?? [])
      circles.push({ edges: [...before, edge] })
    } else if (!done.has(edge.to)) {
      onWay.set(edge.to, way.length)
      way.push({ node: edge.to, edge, next: 0 })
    }
  }
}
