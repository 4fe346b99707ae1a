import { isNode } from 'yaml'
import { type Part } from '../words.ts'
import type { Site } from './site.ts'

/** Where a node of the YAML library stands, without the line ends that it counts in. */
export function partOf(written: unknown, { excerpt: { text } }: Site): Part {
  const range = isNode(written) ? written.range : undefined
  if (range === null || range === undefined) return { start: 0, end: 0 }
  const [start, end] = range
  return { start, end: start + text.slice(start, end).trimEnd().length }
}
