import { join, relative, sep } from 'node:path'
import { documentRole } from '../build/document-role.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { Files } from './files.ts'

/** Names of all documents below a folder, relative to the library, with forward slashes; `../` leads out of it. */
export async function documentsIn(
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
