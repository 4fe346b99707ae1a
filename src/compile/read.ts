import { Bug } from '../bug.ts'

/** What a reader of small texts read, in a library where every text has been checked. */
export function read<T extends { readonly kind: string }>(
  text: string | number | boolean,
  result: T,
): Exclude<T, { readonly kind: 'fault' }> {
  if (result.kind === 'fault') throw new Bug(`a checked library has the unreadable \`${text}\``)
  return result as Exclude<T, { readonly kind: 'fault' }>
}
