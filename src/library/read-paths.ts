import { relative, resolve, sep } from 'node:path'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { SourceText } from '../source/source-text.ts'
import type { Files } from './files.ts'
import type { LibraryTexts } from './read-library.ts'
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
 * A document outside the library is read beside it, with the library's
 * vocabulary, so that a draft can be checked before it is filed.
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
      wanted.push((file) => name === '' || file.startsWith(`${name}/`))
    } else {
      wanted.push((file) => file === name)
      if (sources.some(({ file }) => file === name)) continue
      const text = await readText(files, absolute, name)
      found.push(...text.diagnostics)
      if (text.value !== undefined) added.push(text.value)
    }
  }
  return {
    value: {
      sources: [...sources, ...added],
      covers: (file) => paths.length === 0 || wanted.some((wants) => wants(file)),
    },
    diagnostics: found,
  }
}
