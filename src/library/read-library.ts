import { createHash } from 'node:crypto'
import { join, relative, sep } from 'node:path'
import { documentRole } from '../build/document-role.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { SourceText } from '../source/source-text.ts'
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

/** Names of all documents below a folder, relative to the library, with forward slashes. */
async function documentsIn(
  files: Files,
  root: string,
  folder: string,
): Promise<Outcome<readonly string[]>> {
  const names: string[] = []
  const found: Diagnostic[] = []
  for (const entry of await files.list(join(root, folder))) {
    const name = `${folder}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    const kind = entry.kind === 'link' ? await linked(files, root, name) : entry.kind
    if (kind === 'outside') {
      if (documentRole(name) !== undefined) {
        found.push(diagnostic('read/link-outside', { file: name, start: 0, end: 0 }, {}))
      }
    } else if (kind === 'folder' && entry.kind === 'folder') {
      const below = await documentsIn(files, root, name)
      names.push(...below.value)
      found.push(...below.diagnostics)
    } else if (kind === 'file' && documentRole(name) !== undefined) {
      names.push(name)
    }
  }
  return { value: names, diagnostics: found }
}

/** What a link leads to. Linked folders are not entered: their documents have a place of their own. */
async function linked(
  files: Files,
  root: string,
  name: string,
): Promise<'file' | 'folder' | 'other' | 'outside'> {
  const [base, target] = await Promise.all([
    files.real(root),
    files.real(join(root, name)).catch(() => undefined),
  ])
  if (target === undefined) return 'outside'
  const way = relative(base, target)
  if (way === '..' || way.startsWith(`..${sep}`)) return 'outside'
  return (await files.kindOf(target)) ?? 'outside'
}

/** `sha256:…` of all names and texts. */
export function digestOf(sources: readonly SourceText[]): string {
  const hash = createHash('sha256')
  for (const { file, text } of sources) hash.update(`${file}\0${text}\0`)
  return `sha256:${hash.digest('hex')}`
}
