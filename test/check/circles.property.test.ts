import fc from 'fast-check'
import { expect, it } from 'vitest'
import { circlesIn, type Graph } from '../../src/check/circles.ts'

const NODES = ['a', 'b', 'c', 'd', 'e']

/** Graphs of up to five nodes; each edge is marked with where it starts. */
const graphs: fc.Arbitrary<Graph<string>> = fc
  .array(fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES)), { maxLength: 12 })
  .map(
    (pairs) =>
      new Map(
        NODES.map((node) => [
          node,
          pairs.filter(([from]) => from === node).map(([from, to]) => ({ to, mark: from })),
        ]),
      ),
  )

it('every circle found is one: each edge starts where the one before ends', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      for (const { edges } of circlesIn(graph)) {
        expect(edges.map(({ mark }) => mark)).toEqual([
          edges.at(-1)?.to,
          ...edges.slice(0, -1).map(({ to }) => to),
        ])
      }
    }),
  )
})

it('a circle is found exactly where nodes cannot be put in order', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      expect(circlesIn(graph).length > 0).toBe(!canBeOrdered(graph))
    }),
  )
})

/** Takes away nodes without edges to what is left, until none is left or none can be taken. */
function canBeOrdered(graph: Graph<string>): boolean {
  const left = new Set(graph.keys())
  for (;;) {
    const free = [...left].find((node) => !graph.get(node)?.some(({ to }) => left.has(to)))
    if (free === undefined) return left.size === 0
    left.delete(free)
  }
}

it('a long chain is walked without running out of stack', () => {
  const nodes = Array.from({ length: 50_000 }, (_, index) => String(index))
  const graph = new Map(
    nodes.map((node, index) => [node, [{ to: String((index + 1) % nodes.length), mark: node }]]),
  )

  expect(circlesIn(graph)).toHaveLength(1)
})
