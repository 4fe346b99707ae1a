import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Texts } from '../render/code-frame.ts'
import { renderFindings } from '../render/findings.ts'
import type { SourceText } from '../source/source-text.ts'
import type { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { usesColor, type CommonOptions } from './options.ts'

/** The texts by file name, for code frames. */
export function textsOf(sources: readonly SourceText[]): Texts {
  return new Map(sources.map(({ file, text }) => [file, text]))
}

/** Ends a command that cannot do its work: says why on the error stream and sets the exit code. */
export function refuse(
  io: Io,
  options: CommonOptions,
  code: ExitCode,
  found: readonly Diagnostic[],
  sources: readonly SourceText[] = [],
): void {
  tell(io, options, found, sources)
  io.exitCode(code)
}

/** Says on the error stream what was found and keeps a command from nothing. */
export function tell(
  io: Io,
  options: CommonOptions,
  found: readonly Diagnostic[],
  sources: readonly SourceText[],
): void {
  if (found.length === 0) return
  io.err(renderFindings(found, textsOf(sources), { color: usesColor(options, io) }))
}
