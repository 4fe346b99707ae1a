import { hasErrors } from '../diagnostic/outcome.ts'
import type { LibraryTexts } from '../library/read-library.ts'
import { readPaths, type ChosenTexts } from '../library/read-paths.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { load } from './load.ts'
import type { CommonOptions } from './options.ts'
import { refuse } from './report.ts'

export interface LoadedPaths {
  readonly library: LibraryTexts
  readonly chosen: ChosenTexts
  /** What reading the library found. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The library that a command works on, and the documents of it that it was
 * asked to look at.
 *
 * @returns undefined if they cannot be read; then it is said why, and the exit code is set.
 */
export async function loadPaths(
  io: Io,
  options: CommonOptions,
  paths: readonly string[],
): Promise<LoadedPaths | undefined> {
  const loaded = await load(io, options)
  if (loaded.value === undefined) {
    refuse(io, options, ExitCode.Failed, loaded.diagnostics)
    return undefined
  }
  const chosen = await readPaths(io.files, loaded.value, paths)
  if (hasErrors(chosen.diagnostics)) {
    refuse(io, options, ExitCode.Failed, chosen.diagnostics)
    return undefined
  }
  return { library: loaded.value, chosen: chosen.value, diagnostics: loaded.diagnostics }
}
