import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { SourceText } from '../source/source-text.ts'
import { documentsIn } from './documents-in.ts'
import type { Files } from './files.ts'
import { readText } from './read-text.ts'

/** The texts of a library, in the order of their names. */
export interface LibraryTexts {
  /** Absolute path of the library's folder. */
  readonly root: string
  readonly sources: readonly SourceText[]
  /** `sha256:…` of all names and texts. */
  readonly digest: string
}

/** The folders of a library that hold documents. */
const FOLDERS = ['rules', 'mous', 'sops']

/** Whether a folder, named from the library's own, is one of those that hold its documents, or inside one. */
export function isPartOf(folder: string): boolean {
  return FOLDERS.some((one) => folder === one || folder.startsWith(`${one}/`))
}

/** Reads every document of the library at `root`. Links that lead out of it are reported, not followed. */
export async function readLibrary(files: Files, root: string): Promise<Outcome<LibraryTexts>> {
  const found: Diagnostic[] = []
  const names: string[] = []
  for (const folder of FOLDERS) {
    if ((await files.kindOf(join(root, folder))) !== 'folder') continue
    const listed = await documentsIn(files, root, folder)
    names.push(...listed.value)
    found.push(...listed.diagnostics)
  }
  const read = await Promise.all(
    names.sort().map((name) => readText(files, join(root, name), name)),
  )
  const sources = read.flatMap(({ value, diagnostics }) => {
    found.push(...diagnostics)
    return value === undefined ? [] : [value]
  })
  return { value: { root, sources, digest: digestOf(sources) }, diagnostics: found }
}

/** `sha256:…` of all names and texts. */
export function digestOf(sources: readonly SourceText[]): string {
  const hash = createHash('sha256')
  for (const { file, text } of sources) hash.update(`${file}\0${text}\0`)
  return `sha256:${hash.digest('hex')}`
}
