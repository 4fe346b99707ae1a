import { relative, resolve, sep } from 'node:path'
import { prepare } from '../ask/prepare.ts'
import type { Prepared } from '../ask/prepared.ts'
import { Bug } from '../bug.ts'
import { jsonRules } from '../compile/json-rules.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts'
import type { Library } from '../document/library.ts'
import type { Files } from '../library/files.ts'
import { findLibrary } from '../library/find-library.ts'
import { digestOf, readLibrary, type LibraryTexts } from '../library/read-library.ts'
import { readRevision } from '../library/read-revision.ts'
import { readText } from '../library/read-text.ts'
import { readRulebook } from '../rulebook/json/rulebook-json.ts'
import { variablesById } from '../rulebook/variables.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Parse } from '../build/parse-once.ts'
import type { SourceText } from '../source/source-text.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { load } from './load.ts'
import type { CommonOptions } from './options.ts'

/** One of two versions of a library. */
export interface LoadedSide {
  /** With rules of json-rules-engine. */
  readonly prepared: Prepared
  /** Its documents; undefined for a rulebook, which holds rules alone. */
  readonly library: Library | undefined
  readonly sources: readonly SourceText[] | undefined
}

/** Why there is no such version, and with which exit code to say so. */
export interface RefusedSide {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: readonly SourceText[]
  readonly code: ExitCode
}

/**
 * Loads a version of a library.
 *
 * @param name - a folder; a document, which takes the place of the library's
 *   document of the same name or id; a rulebook; or else a revision of git, with
 *   or without a path. The library itself, if not given.
 * @param parse - how documents are parsed: once, if two versions are loaded.
 */
export async function loadSide(
  io: Io,
  options: CommonOptions,
  name: string | undefined,
  parse?: Parse,
): Promise<LoadedSide | RefusedSide> {
  if (name === undefined) return built(await load(io, options), parse)
  const path = resolve(io.files.cwd, name)
  switch (await io.files.kindOf(path)) {
    case 'folder':
      return inFolder(io, name, parse)
    case 'file':
      if (name.endsWith('.json')) return fromRulebook(io, path, name)
      return withDocument(io, options, io.files, path, name, parse)
    case 'other':
    case undefined:
      return fromRevision(io, options, name, parse)
  }
}

async function inFolder(io: Io, start: string, parse: Parse | undefined) {
  const { files } = io
  const root = await findLibrary(files, start)
  if (root === undefined) return cannotTell([diagnostic('read/no-library', at(start), { start })])
  const here = relative(files.cwd, root).split(sep).join('/')
  return placed(await built(await readLibrary(files, root), parse), here === '' ? '' : `${here}/`)
}

/** A refusal that tells the files of this version from those of the other one. */
function placed<T extends LoadedSide>(side: T | RefusedSide, before: string): T | RefusedSide {
  if (!('diagnostics' in side) || side.sources.length === 0) return side
  const own = <S extends { readonly file: string }>(one: S): S => ({ ...one, file: before + one.file }) // prettier-ignore
  return {
    ...side,
    sources: side.sources.map(own),
    diagnostics: side.diagnostics.map((found) => ({
      ...found,
      span: own(found.span),
      related: found.related.map((one) => ({ ...one, span: own(one.span) })),
    })),
  }
}

async function fromRevision(
  io: Io,
  options: CommonOptions,
  name: string,
  parse: Parse | undefined,
): Promise<LoadedSide | RefusedSide> {
  const { cwd } = io.files
  const root = (await findLibrary(io.files, options.library ?? '.')) ?? cwd
  // A library that was named may lie in another repository.
  const here = options.library === undefined ? cwd : root
  const found = await readRevision(io.git, root, name, here)
  if (found.kind === 'none') {
    const { because, why } = found
    return cannotTell([diagnostic('read/no-such-version', at(name), { name, because, why })])
  }
  const { files, path } = found
  if ((await files.kindOf(path)) === 'file')
    return withDocument(io, options, files, path, name, parse)
  const top = await findLibrary(files, path)
  if (top !== path.replace(/(?<=.)\/$/, '')) {
    return cannotTell([diagnostic('read/no-library', at(name), { start: name })])
  }
  const [revision = ''] = name.split(':')
  const place = top === '/' ? '' : `${top.slice(1)}/`
  return placed(await built(await readLibrary(files, top), parse), `${revision}:${place}`)
}

/** The library with one of its documents in another version, or with a further one. */
async function withDocument(
  io: Io,
  options: CommonOptions,
  files: Files,
  path: string,
  name: string,
  parse: Parse | undefined,
): Promise<LoadedSide | RefusedSide> {
  const loaded = await load(io, options)
  if (loaded.value === undefined) return cannotTell(loaded.diagnostics)
  const { root, sources } = loaded.value
  const here = relative(root, resolve(io.files.cwd, name)).split(sep).join('/')
  const text = await readText(files, path, files === io.files ? here : name)
  if (text.value === undefined) return cannotTell(text.diagnostics)
  const source = text.value
  if (sources.some(({ file }) => file === source.file)) return built(loaded, parse)
  const { readDocuments } = await import('../build/read-documents.ts')
  const idsIn = (some: readonly SourceText[]): readonly (readonly [string, string])[] =>
    readDocuments(some, parse).value.library.instruments.map(({ id, file }) => [id.value, file])
  const own = new Set(idsIn([source]).map(([id]) => id))
  const replaced = new Set(idsIn(sources).flatMap(([id, file]) => (own.has(id) ? file : [])))
  const others = sources.filter(({ file }) => !replaced.has(file))
  const all = [...others, source]
  return built({ ...loaded, value: { root, sources: all, digest: digestOf(all) } }, parse)
}

async function built(
  { value, diagnostics }: Outcome<LibraryTexts | undefined>,
  parse: Parse | undefined,
): Promise<LoadedSide | RefusedSide> {
  if (value === undefined) return cannotTell(diagnostics)
  const { sources, digest } = value
  const { build } = await import('../build/build.ts')
  const made = build(sources, digest, parse)
  const { library, rulebook } = made.value
  const errors = [...diagnostics, ...made.diagnostics].filter((found) => hasErrors([found]))
  if (errors.length > 0 || library === undefined || rulebook === undefined) {
    return { diagnostics: errors, sources, code: ExitCode.Found }
  }
  return { prepared: preparedOf(rulebook), library, sources }
}

async function fromRulebook(io: Io, path: string, name: string): Promise<LoadedSide | RefusedSide> {
  const bytes = await io.files.read(path)
  const text = new TextDecoder().decode(bytes)
  const read = readRulebook(text)
  if (read.kind === 'fault') {
    const where = read.fault === 'not-json' ? '' : read.where
    const fault = ONE_INSTRUMENT.test(text) ? 'one-instrument' : read.fault
    return cannotTell([diagnostic('read/not-a-rulebook', at(name), { fault, where })])
  }
  try {
    return { prepared: preparedOf(read.rulebook), library: undefined, sources: undefined }
  } catch (fault) {
    if (!(fault instanceof Bug)) throw fault
    const words = { fault: 'not-whole', where: '' } as const
    return cannotTell([diagnostic('read/not-a-rulebook', at(name), words)])
  }
}

/** What `remit compile` writes for each instrument. */
const ONE_INSTRUMENT = /^\{\s*"remit": 1,\s*"instrument":/

function preparedOf(rulebook: Rulebook): Prepared {
  return prepare(rulebook, jsonRules(rulebook.rules, variablesById(rulebook.variables)))
}

function cannotTell(diagnostics: readonly Diagnostic[]): RefusedSide {
  return { diagnostics, sources: [], code: ExitCode.Failed }
}

function at(file: string) {
  return { file, start: 0, end: 0 }
}
