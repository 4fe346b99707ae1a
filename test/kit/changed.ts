export type Plain = Record<string, unknown>

/** The paths of all objects below a value, and its own. */
export function objectsIn(
  value: unknown,
  path: readonly string[] = [],
): readonly (readonly string[])[] {
  if (value === null || typeof value !== 'object') return []
  const below = Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...path, key]))
  return Array.isArray(value) ? below : [path, ...below]
}

/** The object at a path below a value. */
export function valueAt(value: Plain, path: readonly string[]): Plain {
  return path.reduce<Plain>((part, key) => part[key] as Plain, value)
}

/** A copy of a JSON value, of which the object at a path was changed. */
export function changed(
  value: object,
  path: readonly string[],
  change: (object: Plain) => unknown,
): Plain {
  const copy = JSON.parse(JSON.stringify(value)) as Plain
  change(valueAt(copy, path))
  return copy
}
