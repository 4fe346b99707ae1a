import type { Span } from './span.ts'

/** Whether two ranges have a code unit in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}
