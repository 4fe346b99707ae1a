/**
 * Facts by which rules of json-rules-engine test what is only partly known.
 * Whoever runs the rules supplies them; ids of the vocabulary hold no `/`.
 */

/** Of a number: the least value still possible; a known value is both least and greatest. */
export function minOf(variable: string): string {
  return `${variable}/min`
}

/** Of a number: the greatest value still possible. */
export function maxOf(variable: string): string {
  return `${variable}/max`
}

/** True of a name that is known; not supplied otherwise. */
export function knownOf(variable: string): string {
  return `${variable}/known`
}

/** True in every case, for what depends on nothing. */
export const ALWAYS_FACT = 'always'
