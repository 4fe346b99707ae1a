/**
 * A document without spans, for comparing: located words become the words
 * themselves. Where only a span is left (`opening`), it stays.
 */
export function unlocated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unlocated)
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value).filter((key) => key !== 'span')
  const isLocated =
    'span' in value && 'value' in value && keys.every((key) => key === 'value' || key === 'quoted')
  if (isLocated) return unlocated(value.value)
  return Object.fromEntries(
    keys.map((key) => [key, unlocated((value as Record<string, unknown>)[key])]),
  )
}
