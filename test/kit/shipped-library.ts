import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { documentRole } from '../../src/build/document-role.ts'
import type { SourceText } from '../../src/source/source-text.ts'

/** The root of this repository, which is a library itself. */
export const root = join(import.meta.dirname, '../..')

/** Every document of the library that ships with Remit, by name. */
export function shippedTexts(folders = ['rules', 'mous', 'sops']): readonly SourceText[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
    )
    .filter((file) => documentRole(file) !== undefined)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}

/** The shipped vocabulary alone, for documents that a test makes up. */
export function shippedVocabulary(): readonly SourceText[] {
  return shippedTexts(['rules/vocabulary'])
}

/** The compiled rules of the repository, by name. */
export function shippedCompiled(): readonly (readonly [string, string])[] {
  return readdirSync(join(root, 'rules/compiled'))
    .sort()
    .map((name) => [
      `rules/compiled/${name}`,
      readFileSync(join(root, 'rules/compiled', name), 'utf8'),
    ])
}
