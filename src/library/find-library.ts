import { dirname, join, resolve } from 'node:path'
import type { Files } from './files.ts'

/**
 * The nearest folder, from `start` upwards, that holds `rules/vocabulary/`.
 *
 * @returns its absolute path, or undefined if there is none.
 */
export async function findLibrary(files: Files, start: string): Promise<string | undefined> {
  let folder = resolve(files.cwd, start)
  for (;;) {
    if ((await files.kindOf(join(folder, 'rules', 'vocabulary'))) === 'folder') return folder
    const parent = dirname(folder)
    if (parent === folder) return undefined
    folder = parent
  }
}
