import { Bug } from '../bug.ts'

/** An entry that must be there. */
export function at(array: Int32Array, index: number): number {
  const entry = array[index]
  if (entry === undefined) throw new Bug(`no entry ${index} among ${array.length}`)
  return entry
}
