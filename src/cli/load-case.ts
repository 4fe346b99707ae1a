import { resolve } from 'node:path'
import { hasErrors } from '../diagnostic/outcome.ts'
import type { CaseFile } from '../document/case-file.ts'
import { readText } from '../library/read-text.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { SourceText } from '../source/source-text.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import type { CommonOptions } from './options.ts'
import { refuse } from './report.ts'

/** The case file that a command was given, if it was given one. */
export interface LoadedCase {
  readonly file: CaseFile | undefined
  readonly sources: readonly SourceText[]
}

/**
 * Reads the case file that a command names.
 *
 * @returns undefined if it cannot be used; then it is said why, and the exit code is set.
 */
export async function loadCase(
  io: Io,
  options: CommonOptions & { readonly case?: string },
  rulebook: Rulebook,
): Promise<LoadedCase | undefined> {
  if (options.case === undefined) return { file: undefined, sources: [] }
  const path = resolve(io.files.cwd, options.case)
  const text = await readText(io.files, path, options.case)
  if (text.value === undefined) {
    refuse(io, options, ExitCode.Failed, text.diagnostics)
    return undefined
  }
  // Most questions come without a file, and need not wait for what reads one.
  const { readCaseFile } = await import('../build/read-case-file.ts')
  const read = readCaseFile(text.value, rulebook)
  if (read.value === undefined || hasErrors(read.diagnostics)) {
    refuse(io, options, ExitCode.Failed, read.diagnostics, [text.value])
    return undefined
  }
  return { file: read.value, sources: [text.value] }
}
