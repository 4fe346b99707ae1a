/** From `start` up to, not including, `end`; days or instants. Without an end, `end` is infinite. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The same points as ranges in order that neither touch nor overlap; empty ranges are left out. */
export function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  const inOrder = ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
  for (const range of inOrder) {
    const last = result.at(-1)
    if (last === undefined || last.end < range.start) result.push(range)
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return result
}

/** How much of a range is covered by merged ranges. */
export function overlap(ranges: readonly Range[], { start, end }: Range): number {
  return ranges.reduce(
    (sum, range) => sum + Math.max(0, Math.min(end, range.end) - Math.max(start, range.start)),
    0,
  )
}

/** Whether a point lies in one of the ranges. */
export function covers(ranges: readonly Range[], point: number): boolean {
  return ranges.some(({ start, end }) => start <= point && point < end)
}
