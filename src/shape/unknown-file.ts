import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { WrittenDocument } from '../document/written-document.ts'
import { quoted } from './hold/phrases.ts'

/** The name of a file of YAML without its folder and extension. */
export function baseName({ file }: WrittenDocument): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '')
}

/**
 * That a file has a name which nothing reads.
 *
 * @param where - what it would be a file of, as findings speak of it.
 * @param names - those that are read, without extension.
 */
export function unknownFile(
  document: WrittenDocument,
  where: string,
  names: readonly string[],
): Diagnostic {
  const { file } = document
  const near = nearest(baseName(document), names)
  return diagnostic(
    'shape/unknown-file',
    { file, start: 0, end: 0 },
    {
      file,
      where,
      near: near && `${near}.yaml`,
      files: names.map((name) => quoted(`${name}.yaml`)).join(', '),
    },
  )
}
