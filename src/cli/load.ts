import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import { findLibrary } from '../library/find-library.ts'
import { readLibrary, type LibraryTexts } from '../library/read-library.ts'
import type { Io } from './io.ts'
import type { CommonOptions } from './options.ts'

/**
 * Finds and reads the library that a command works on.
 *
 * @returns undefined, with the finding, if there is none.
 */
export async function load(
  io: Io,
  { library }: CommonOptions,
): Promise<Outcome<LibraryTexts | undefined>> {
  const root = await findLibrary(io.files, library ?? '.')
  if (root === undefined) return { value: undefined, diagnostics: [noLibrary(io, library)] }
  return readLibrary(io.files, root)
}

function noLibrary(io: Io, library: string | undefined): Diagnostic {
  const start = library ?? io.files.cwd
  return diagnostic('read/no-library', { file: start, start: 0, end: 0 }, { start })
}
