import { parse } from '../parse/index.ts'

/** How a document is parsed. */
export type Parse = typeof parse

/**
 * Parses each text once, however often it is asked for: two versions of a
 * library have most of their texts in common.
 */
export function parseOnce(): Parse {
  const known = new Map<string, ReturnType<Parse>>()
  return (source, role) => {
    const key = JSON.stringify([role, source.file, source.text])
    const found = known.get(key) ?? parse(source, role)
    known.set(key, found)
    return found
  }
}
