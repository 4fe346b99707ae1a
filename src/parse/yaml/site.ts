import type { Excerpt } from '../../source/excerpt.ts'
import { spanIn } from '../../source/excerpt.ts'
import type { Span } from '../../source/span.ts'
import type { Part } from '../words.ts'
import type { Token } from './tokens.ts'

/** A piece of YAML under examination, and where it stands. */
export interface Site {
  readonly excerpt: Excerpt
  readonly tokens: readonly Token[]
  /** The headings above it, for its findings. */
  readonly heading: readonly string[]
}

export function spanOf({ excerpt }: Site, { start, end }: Part): Span {
  return spanIn(excerpt, start, end)
}
