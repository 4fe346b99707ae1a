import { at, type Node } from '../../document/node.ts'
import type { Located } from '../../source/located.ts'
import type { Span } from '../../source/span.ts'

/** What is held against a schema as a whole: a block, the front matter, a file. */
export interface Whole {
  /** How findings speak of it: `` this `term` block ``. */
  readonly name: string
  /** What a finding about it as a whole marks. */
  readonly mark: Span
  /** The headings above it. */
  readonly heading: readonly string[]
}

/** The way from the whole to a part of it: keys, and places in lists. */
export type Path = readonly (string | number)[]

/** A part of a document, and the part that it is in; the whole is in none. */
export interface Site {
  readonly whole: Whole
  readonly node: Node
  readonly parent: Site | undefined
  /** The key it is the value of, or its place in a list. */
  readonly step: Located<string> | number | undefined
}

export function wholeSite(whole: Whole, node: Node): Site {
  return { whole, node, parent: undefined, step: undefined }
}

export function partSite(parent: Site, step: Located<string> | number, node: Node): Site {
  return { whole: parent.whole, node, parent, step }
}

export function pathOf({ parent, step }: Site): Path {
  if (parent === undefined || step === undefined) return []
  return [...pathOf(parent), typeof step === 'number' ? step : step.value]
}

/** How findings speak of it: `` `handover` ``, `` an entry of `pays` ``, `` `age` `` by its id. */
export function nameOf({ whole, node, parent, step }: Site): string {
  if (parent === undefined || step === undefined) return whole.name
  if (typeof step !== 'number') return `\`${step.value}\``
  const id = at(node, 'id')
  if (id?.kind === 'scalar' && typeof id.value === 'string') return `\`${id.value}\``
  return `an entry of ${nameOf(parent)}`
}

/** What a finding about it as a whole marks: its key, its id, or all of it. */
export function markOf({ whole, node, step }: Site): Span {
  if (step === undefined) return whole.mark
  if (typeof step !== 'number') return step.span
  const id = at(node, 'id')
  return id?.kind === 'scalar' ? id.span : node.span
}
