import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import type { Node } from './node.ts'

/** The fences that Remit reads; every other fence is prose. */
export const FENCES = [
  'responsibility',
  'term',
  'step',
  'scenario',
  'defaults',
  'funding',
  'note',
] as const
export type Fence = (typeof FENCES)[number]

/** One document after parsing: structure and places are known, meaning is not. */
export interface WrittenDocument {
  readonly file: string
  /** What the file's place in the library says it is. */
  readonly role: DocumentRole
  /** Front matter of a Markdown document, or the whole of a YAML file. */
  readonly head: Node | undefined
  readonly blocks: readonly WrittenBlock[]
}

/** `data` is a vocabulary, directory, calendar or other file of `rules/`. */
export type DocumentRole = 'instrument' | 'data' | 'scenarios'

/** A structured block, with the prose around it from which it may borrow `id` and `does`. */
export interface WrittenBlock {
  readonly fence: Fence
  /** Undefined if the YAML could not be read at all, which has then been reported. */
  readonly body: Node | undefined
  /** The headings above the block, outermost first. */
  readonly heading: readonly Located<string>[]
  /** The paragraph directly before the block, under the same heading, in plain words. */
  readonly above: Located<string> | undefined
  /** The line that opens the block: its fence, or the first key of a block written in pure YAML. */
  readonly opening: Span
  /** 1-based line of `opening`, which citations print. */
  readonly line: number
}
