import type { DocumentRole } from '../document/written-document.ts'

/** What a file's place in a library says it is; undefined for a file that Remit does not read. */
export function documentRole(file: string): DocumentRole | undefined {
  if (!/\.(?:md|ya?ml)$/.test(file)) return undefined
  if (/\.scenario\.ya?ml$/.test(file)) return 'scenarios'
  if (file.startsWith('rules/')) {
    return /^rules\/(?:(?:vocabulary|agencies|calendars)\/)?[^/]+\.ya?ml$/.test(file)
      ? 'data'
      : undefined
  }
  return 'instrument'
}
