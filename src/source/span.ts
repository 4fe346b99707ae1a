/**
 * A half-open range of one source file.
 *
 * Offsets are 0-based UTF-16 code units, the units of `String.prototype.slice`,
 * so `text.slice(span.start, span.end)` is always the marked text. Lines and
 * columns exist only for people: see `lineColumn`.
 */
export interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}
