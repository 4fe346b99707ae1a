import { Bug } from '../bug.ts'
import { at } from './at.ts'
import type { Diagram } from './diagram.ts'
import { createMemo, type Memo } from './memo.ts'

/**
 * The diagrams over one list of variables: multi-valued decision diagrams with
 * two terminals, reduced, ordered and shared (Bryant 1986; multi-valued: Kam,
 * Villa, Brayton, Sangiovanni-Vincentelli 1998).
 *
 * Variables are numbered in the order in which the diagrams test them, the
 * classes of a variable from 0. The fields are this room's own affair.
 *
 * **The budget** counts nodes, never time, so that the same input gives the
 * same output on every machine. Once it is spent, every operation that gives a
 * diagram gives FALSE, which then means nothing. Hence: do what may fail inside
 * `withinBudget`, which tells, and takes the space back to where it was; or ask
 * `isExhausted` before believing a result. Diagrams made before keep their
 * meaning. What gives anything but a diagram either makes no node, and is right
 * about every diagram that means something; or says `'over-budget'` itself.
 */
export interface Space {
  /** How many classes each variable has. */
  readonly sizes: Int32Array
  readonly budget: number
  exhausted: boolean

  /** Nodes 0 and 1 are the terminals. Of each node: its variable, where its children start, its hash. */
  nodes: number
  variables: Int32Array
  firsts: Int32Array
  hashes: Int32Array
  /** The children of all nodes, one for each class. */
  edges: number
  children: Int32Array
  /** The unique table: open addressing, 0 where empty. Makes equal nodes one node. */
  unique: Int32Array
  /** Children of nodes under construction, a stack. */
  scratch: Int32Array
  scratchTop: number
  memos: Memos
}

export interface Memos {
  readonly and: Memo
  readonly or: Memo
  readonly diff: Memo
  readonly implies: Memo
  readonly disjoint: Memo
}

/**
 * Edges and memo entries the budget allows for each of its nodes: without it,
 * nodes of many classes, and products that collapse, would grow unseen.
 */
export const PER_NODE = 32

const START = 32

/**
 * An empty space. Cheap: a few small arrays that grow.
 *
 * @param sizes - the number of classes of each variable, at least 1.
 * @param budget - how many nodes may be made, see {@link Space}.
 */
export function createSpace(sizes: readonly number[], budget: number): Space {
  for (const size of [...sizes, budget]) {
    if (!Number.isInteger(size) || size < 1) throw new Bug(`${size} is no size and no budget`)
  }
  return {
    sizes: Int32Array.from(sizes),
    budget,
    exhausted: false,
    nodes: 2,
    variables: new Int32Array(START).fill(sizes.length, 0, 2),
    firsts: new Int32Array(START),
    hashes: new Int32Array(START),
    edges: 0,
    children: new Int32Array(4 * START),
    unique: new Int32Array(2 * START),
    scratch: new Int32Array(START),
    scratchTop: 0,
    memos: createMemos(),
  }
}

export function createMemos(): Memos {
  return {
    and: createMemo(),
    or: createMemo(),
    diff: createMemo(),
    implies: createMemo(),
    disjoint: createMemo(),
  }
}

/** Whether the budget is spent, so that what was made last must not be believed. */
export function isExhausted(space: Space): boolean {
  return space.exhausted
}

/** The variable a diagram tests first; of a terminal, the number of variables. */
export function variableOf(space: Space, d: Diagram): number {
  return at(space.variables, d)
}

/** How many classes a variable has. */
export function sizeOf(space: Space, variable: number): number {
  return at(space.sizes, variable)
}

/** What a diagram becomes when its first variable is of a class. Not for terminals. */
export function childOf(space: Space, d: Diagram, cls: number): Diagram {
  return at(space.children, at(space.firsts, d) + cls) as Diagram
}

/** What a diagram becomes when `variable`, not after its first one, is of a class. */
export function branchOf(space: Space, d: Diagram, variable: number, cls: number): Diagram {
  return variableOf(space, d) === variable ? childOf(space, d, cls) : d
}
