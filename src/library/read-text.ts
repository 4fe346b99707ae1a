import { diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { SourceText } from '../source/source-text.ts'
import type { Files } from './files.ts'

/** No document of an agreement comes near this size; what does is no document. */
export const MAX_BYTES = 4 * 1024 * 1024

/**
 * Reads one file as text.
 *
 * @param path - where it is.
 * @param file - how it is called in findings and citations.
 * @returns undefined if it is no text; that it cannot be read at all is reported as well.
 */
export async function readText(
  files: Files,
  path: string,
  file: string,
): Promise<Outcome<SourceText | undefined>> {
  const start = { file, start: 0, end: 0 }
  const bytes = await files.read(path).catch(() => undefined)
  if (bytes === undefined) {
    return failed(diagnostic('read/no-such-path', start, { path: file }))
  }
  if (bytes.length > MAX_BYTES) {
    return failed(diagnostic('read/too-large', start, { bytes: bytes.length, limit: MAX_BYTES }))
  }
  const text = decode(bytes)
  if (text === undefined) return failed(diagnostic('read/not-text', start, { fault: 'utf-8' }))
  if (text.includes('\0')) return failed(diagnostic('read/not-text', start, { fault: 'nul' }))
  return { value: { file, text }, diagnostics: [] }
}

function failed(found: Outcome<undefined>['diagnostics'][number]): Outcome<undefined> {
  return { value: undefined, diagnostics: [found] }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
