import type { Span } from './span.ts'

/** A value and the words of the author that say it. */
export interface Located<T> {
  readonly value: T
  readonly span: Span
}
