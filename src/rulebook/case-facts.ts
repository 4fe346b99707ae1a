import type { ValueSet } from './value-set.ts'

/**
 * What is known of a case: for each variable the values still possible, never
 * none. A variable that is not in the map is open: any value of its domain.
 */
export type CaseFacts = ReadonlyMap<string, ValueSet>
