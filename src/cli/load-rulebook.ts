import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { LibraryTexts } from '../library/read-library.ts'
import { readRulebook, writeRulebook } from '../rulebook/json/rulebook-json.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { load } from './load.ts'
import type { CommonOptions } from './options.ts'
import { refuse } from './report.ts'

/**
 * The compiled library that a command asks, from the cache where nothing has
 * changed since it was compiled.
 *
 * @returns undefined if there is none; then it is said why, and the exit code is set.
 */
export async function loadRulebook(io: Io, options: CommonOptions): Promise<Rulebook | undefined> {
  const loaded = await load(io, options)
  if (loaded.value === undefined) {
    refuse(io, options, ExitCode.Failed, loaded.diagnostics)
    return undefined
  }
  if (loaded.diagnostics.length > 0) return compiled(io, options, loaded.value, loaded.diagnostics)
  const cache = await io.cache()
  const key = loaded.value.digest.replace(/^sha256:/, '')
  const kept = await cache?.read(key)
  const known = kept === undefined ? undefined : readRulebook(kept)
  if (known?.kind === 'rulebook' && known.rulebook.digest === loaded.value.digest) {
    return known.rulebook
  }
  const rulebook = await compiled(io, options, loaded.value, [])
  if (rulebook !== undefined) await cache?.write(key, writeRulebook(rulebook))
  return rulebook
}

/** Compiles now. What it takes is imported only here: most questions find their library compiled. */
async function compiled(
  io: Io,
  options: CommonOptions,
  { sources, digest }: LibraryTexts,
  before: readonly Diagnostic[],
): Promise<Rulebook | undefined> {
  const { build } = await import('../build/build.ts')
  const { value, diagnostics } = build(sources, digest)
  const errors = [...before, ...diagnostics].filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return value.rulebook
  refuse(io, options, ExitCode.Found, errors, sources)
  return undefined
}
