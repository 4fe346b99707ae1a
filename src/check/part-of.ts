import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'

/**
 * The place of one word within a larger one, such as `escort` in
 * `transport-escort/escort`. Where the author's writing is not the value letter
 * by letter (an escape, a folded line), it is the place of the whole.
 *
 * @param start - where the part starts in `whole.value`.
 */
export function partOf({ value, span }: Located<string>, part: string, start: number): Span {
  const around = span.end - span.start - value.length
  const isAsWritten = around === 0 || around === 2
  if (start < 0 || part === '' || !isAsWritten) return span
  const from = span.start + around / 2 + start
  return { file: span.file, start: from, end: from + part.length }
}

/** The place of a word that ends a larger one: the event in `24 hours of custody`. */
export function endOf(whole: Located<string>, part: string): Span {
  return partOf(whole, part, whole.value.lastIndexOf(part))
}
