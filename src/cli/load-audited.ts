import { diagnostic } from '../diagnostic/diagnostic.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { loadPaths } from './load-paths.ts'
import { loadRulebook } from './load-rulebook.ts'
import type { CommonOptions } from './options.ts'
import { refuse } from './report.ts'

/** A compiled library, and the documents of it that a report is about. */
export interface Audited {
  readonly rulebook: Rulebook
  readonly covers: (file: string) => boolean
}

/**
 * The compiled library, with any document named from outside it.
 *
 * @returns undefined if there is none, or no text in it; then it is said why, and the exit code is set.
 */
export async function loadAudited(
  io: Io,
  options: CommonOptions,
  paths: readonly string[],
): Promise<Audited | undefined> {
  const found =
    paths.length === 0 ? await loadWhole(io, options) : await loadWithPaths(io, options, paths)
  if (found === undefined) return undefined
  if (found.rulebook.instruments.some(({ file }) => found.covers(file))) return found
  const where = paths.length === 0 ? 'the library' : paths.join(', ')
  const span = { file: where, start: 0, end: 0 }
  refuse(io, options, ExitCode.Failed, [diagnostic('check/nothing-read', span, { where })])
  return undefined
}

async function loadWhole(io: Io, options: CommonOptions): Promise<Audited | undefined> {
  const rulebook = await loadRulebook(io, options)
  return rulebook && { rulebook, covers: () => true }
}

async function loadWithPaths(
  io: Io,
  options: CommonOptions,
  paths: readonly string[],
): Promise<Audited | undefined> {
  const loaded = await loadPaths(io, options, paths)
  if (loaded === undefined) return undefined
  const { sources, covers } = loaded.chosen
  const { build } = await import('../build/build.ts')
  const { value, diagnostics } = build(sources, loaded.library.digest)
  const errors = [...loaded.diagnostics, ...diagnostics].filter(
    ({ severity }) => severity === 'error',
  )
  if (errors.length === 0 && value.rulebook !== undefined) {
    return { rulebook: value.rulebook, covers }
  }
  refuse(io, options, ExitCode.Found, errors, sources)
  return undefined
}
