import { join, relative, resolve, sep } from 'node:path'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { SourceText } from '../source/source-text.ts'
import { documentsIn } from './documents-in.ts'
import type { Files } from './files.ts'
import { isPartOf, type LibraryTexts } from './read-library.ts'
import { readText } from './read-text.ts'

export interface ChosenTexts {
  /** The library's texts and any document named from outside it. */
  readonly sources: readonly SourceText[]
  /** Whether a file is one of those asked for. */
  readonly covers: (file: string) => boolean
}

/**
 * The texts that a command was asked to look at: all, if no path is given.
 *
 * A document outside the library, or a folder of them, is read beside it, with
 * the library's vocabulary, so that a draft can be checked before it is filed.
 */
export async function readPaths(
  files: Files,
  { root, sources }: LibraryTexts,
  paths: readonly string[],
): Promise<Outcome<ChosenTexts>> {
  const found: Diagnostic[] = []
  const added: SourceText[] = []
  const wanted: ((file: string) => boolean)[] = []
  for (const path of paths) {
    const absolute = resolve(files.cwd, path)
    const name = relative(root, absolute).split(sep).join('/')
    const kind = await files.kindOf(absolute)
    if (kind === undefined) {
      found.push(diagnostic('read/no-such-path', { file: path, start: 0, end: 0 }, { path }))
    } else if (kind === 'folder') {
      const isAround = /^(?:\.\.(?:\/|$))*$/.test(name)
      wanted.push((file) => isAround || file.startsWith(`${name}/`))
      if (isAround || isPartOf(name)) continue
      const listed = await documentsIn(files, root, name)
      found.push(...listed.diagnostics)
      for (const file of listed.value) await add(file)
    } else {
      wanted.push((file) => file === name)
      await add(name)
    }
  }
  return {
    value: {
      sources: [...sources, ...added],
      covers: (file) => paths.length === 0 || wanted.some((wants) => wants(file)),
    },
    diagnostics: found,
  }

  async function add(name: string): Promise<void> {
    if ([...sources, ...added].some(({ file }) => file === name)) return
    const text = await readText(files, join(root, name), name)
    found.push(...text.diagnostics)
    if (text.value !== undefined) added.push(text.value)
  }
}
