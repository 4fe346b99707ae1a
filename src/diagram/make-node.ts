import { at } from './at.ts'
import { FALSE, type Diagram } from './diagram.ts'
import { PER_NODE, sizeOf, type Space } from './space.ts'

/**
 * Begins a node, whose children are then given by {@link setChild}: all of
 * them, since what stood there before is not cleared. Nodes begun later must be
 * finished first.
 *
 * @returns where the children stand in `space.scratch`, by which the other two
 *   know the node.
 */
export function beginNode(space: Space, variable: number): number {
  const base = space.scratchTop
  space.scratchTop = base + sizeOf(space, variable)
  space.scratch = roomFor(space.scratch, space.scratchTop)
  return base
}

/**
 * Gives a node begun the child of a class. A function, and not an assignment to
 * `space.scratch[…]`: that would take hold of the array before it computes the
 * child, and computing the child may replace the array.
 */
export function setChild(space: Space, base: number, cls: number, child: Diagram): void {
  space.scratch[base + cls] = child
}

/**
 * Finishes the node begun last: the one child if all are the same, the node
 * that has these children if there is one, else a new one.
 */
export function finishNode(space: Space, variable: number, base: number): Diagram {
  space.scratchTop = base
  if (space.exhausted) return FALSE
  const { scratch } = space
  const end = base + sizeOf(space, variable)
  const only = at(scratch, base)
  let same = true
  let hash = variable + 1
  for (let i = base; i < end; i += 1) {
    const child = at(scratch, i)
    same &&= child === only
    hash = Math.imul(hash ^ child, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return same ? (only as Diagram) : findOrAdd(space, variable, base, hash)
}

function findOrAdd(space: Space, variable: number, base: number, hash: number): Diagram {
  const { unique } = space
  const mask = unique.length - 1
  let slot = hash & mask
  for (let node = at(unique, slot); node !== 0; node = at(unique, slot)) {
    if (isNode(space, node, variable, base, hash)) return node as Diagram
    slot = (slot + 1) & mask
  }
  const size = sizeOf(space, variable)
  if (space.nodes - 2 >= space.budget || space.edges + size > PER_NODE * space.budget) {
    space.exhausted = true
    return FALSE
  }
  unique[slot] = space.nodes
  return add(space, variable, base, hash)
}

function isNode(space: Space, node: number, variable: number, base: number, hash: number): boolean {
  if (space.hashes[node] !== hash || space.variables[node] !== variable) return false
  const { children, scratch } = space
  const first = at(space.firsts, node)
  const size = sizeOf(space, variable)
  for (let i = 0; i < size; i += 1) if (children[first + i] !== scratch[base + i]) return false
  return true
}

function add(space: Space, variable: number, base: number, hash: number): Diagram {
  const node = space.nodes
  const size = sizeOf(space, variable)
  space.nodes += 1
  space.variables = roomFor(space.variables, space.nodes)
  space.firsts = roomFor(space.firsts, space.nodes)
  space.hashes = roomFor(space.hashes, space.nodes)
  space.children = roomFor(space.children, space.edges + size)
  space.variables[node] = variable
  space.firsts[node] = space.edges
  space.hashes[node] = hash
  for (let i = 0; i < size; i += 1) space.children[space.edges + i] = at(space.scratch, base + i)
  space.edges += size
  if (2 * space.nodes > space.unique.length) rebuildUniqueTable(space, 2 * space.unique.length)
  return node as Diagram
}

/** Fills a new unique table with all nodes there are. `length` is a power of two. */
export function rebuildUniqueTable(space: Space, length: number): void {
  const unique = new Int32Array(length)
  for (let node = 2; node < space.nodes; node += 1) {
    let slot = at(space.hashes, node) & (length - 1)
    while (unique[slot] !== 0) slot = (slot + 1) & (length - 1)
    unique[slot] = node
  }
  space.unique = unique
}

function roomFor(array: Int32Array, length: number): Int32Array {
  if (length <= array.length) return array
  const larger = new Int32Array(Math.max(length, 2 * array.length))
  larger.set(array)
  return larger
}
