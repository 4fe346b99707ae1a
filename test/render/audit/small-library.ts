import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { memoryFiles } from '../../kit/memory-files.ts'

const folder = join(import.meta.dirname, 'library')

/** The documents of a made-up library in which there is something of nearly every kind to find. */
export const SMALL: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
)

/** The library as files; documents given replace its own. */
export function smallLibrary(
  documents: Readonly<Record<string, string>> = {},
): ReturnType<typeof memoryFiles> {
  return memoryFiles({ ...SMALL, ...documents })
}
