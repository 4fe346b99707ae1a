import { intersect, isEmpty, type ValueSet, without } from './value-set.ts'

/** Cuts a set into the parts, none empty, that none of the other sets tells apart. */
export function cells(values: ValueSet, tests: Iterable<ValueSet>): readonly ValueSet[] {
  let parts: readonly ValueSet[] = [values]
  for (const test of tests) {
    parts = parts.flatMap((part) => [intersect(part, test), without(part, test)])
    parts = parts.filter((part) => !isEmpty(part))
  }
  return parts
}
