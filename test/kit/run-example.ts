import { posix } from 'node:path'
import { prepare } from '../../src/ask/prepare.ts'
import { readCase } from '../../src/ask/read-case.ts'
import { build } from '../../src/build/build.ts'
import { placeCosts } from '../../src/case/place-costs.ts'
import { procedureOf } from '../../src/case/procedure/procedure-of.ts'
import { readCaseFile } from '../../src/build/read-case-file.ts'
import { jsonRules } from '../../src/compile/index.ts'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import type { Files } from '../../src/library/files.ts'
import { renderFindings } from '../../src/render/findings.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { remit } from './fake-io.ts'
import type { Example } from './finding-pages.ts'
import { memoryFiles } from './memory-files.ts'
import { shippedTexts } from './shipped-library.ts'

export interface Reported {
  /** What was found, as text without colour. */
  readonly text: string
  /** The code of each finding. */
  readonly codes: readonly string[]
  /** What the shell sees of a command; 0 for documents alone. */
  readonly exitCode: number
}

/** The vocabulary and the directory that ship with Remit. */
const shared = shippedTexts(['rules'])

/** An example of this name is a case, to be read with the library of the other documents. */
const CASE_FILE = 'case.yaml'

/**
 * Reports what Remit finds in the documents of an example, or prints when it
 * runs the example's command line over them.
 *
 * The documents use the shipped vocabulary, unless they bring one of their own.
 */
export async function runExample(examples: readonly Example[]): Promise<Reported> {
  const command = examples.find(({ language }) => language === 'sh')
  const given = examples.find(({ file }) => file === CASE_FILE)
  const documents = examples.filter((example) => example !== command && example !== given)
  const bringsVocabulary = documents.some(({ file }) => file.startsWith('rules/vocabulary/'))
  const names = new Set(documents.map(({ file }) => file))
  const others = shared.filter(({ file }) => !names.has(file))
  const library = bringsVocabulary ? documents : [...others, ...documents]
  if (command !== undefined) {
    return printed(command.text, given === undefined ? library : [...library, given])
  }
  return given === undefined
    ? reported(build(library, DIGEST).diagnostics, library)
    : reported(findingsInCase(given, library), [given])
}

const DIGEST = 'sha256:example'

function findingsInCase(given: SourceText, library: readonly SourceText[]): readonly Diagnostic[] {
  const { rulebook } = build(library, DIGEST).value
  if (rulebook === undefined) throw new Error('the library of the example has errors')
  const prepared = prepare(rulebook, jsonRules(rulebook.rules, variablesById(rulebook.variables)))
  const file = readCaseFile(given, rulebook)
  if (file.value === undefined) return file.diagnostics
  const start = { value: '2026-06-01', span: { file: given.file, start: 0, end: 0 } }
  const { asOf = start, ...known } = file.value
  const read = readCase(prepared, { ...known, asOf, withDraft: [] })
  const { procedure } = file.value
  // Where documents have procedures, the case is to be planned along one.
  const planned = procedure !== undefined || rulebook.procedures.length > 0
  if (!planned || read.value === undefined) return [...file.diagnostics, ...read.diagnostics]
  const chosen = procedureOf(prepared, read.value, procedure, start.span)
  const places = file.value.costs.map(({ cost }) => cost.span)
  const placed =
    chosen.value === undefined
      ? []
      : placeCosts(prepared, chosen.value, read.value.costs, places).diagnostics
  return [...file.diagnostics, ...read.diagnostics, ...chosen.diagnostics, ...placed]
}

function reported(found: readonly Diagnostic[], sources: readonly SourceText[]): Reported {
  const texts = new Map(sources.map(({ file, text }) => [file, text]))
  return {
    text: renderFindings(found, texts, { color: false }),
    codes: found.map(({ code }) => code),
    exitCode: 0,
  }
}

async function printed(
  command: string,
  documents: readonly (SourceText | Example)[],
): Promise<Reported> {
  const [program, ...words] = command.trim().split(' ')
  if (program !== 'remit') throw new Error(`not a command line of Remit: ${command}`)
  const { out, err, code: exitCode } = await remit(words, filesOf(documents))
  // What was counted stands below the findings, and is none.
  const text = (out + err).replace(/\n?^Read \d+ documents.*\n$/m, '')
  const codes = [...text.matchAll(/^\w+\[([\w/-]+)\]:/gm)].map(([, code = '']) => code)
  return { text, codes, exitCode }
}

/** The documents as files of the library `/library`. */
function filesOf(documents: readonly (SourceText | Example)[]): Files {
  const files = memoryFiles(Object.fromEntries(documents.map(asFile)))
  const links = new Map(
    documents.flatMap((one) =>
      'language' in one && one.language === 'link'
        ? [[posix.join(files.cwd, one.file), one.text.trim()] as const]
        : [],
    ),
  )
  return {
    ...files,
    list: async (folder) =>
      (await files.list(folder)).map((entry) =>
        links.has(posix.join(folder, entry.name)) ? { ...entry, kind: 'link' } : entry,
      ),
    real: async (path) => links.get(path) ?? files.real(path),
  }
}

/** A file by its name. In `bytes`, `\xE9` is one byte, and `a{9}` the letter nine times. */
function asFile(document: SourceText | Example): [string, string | Uint8Array] {
  const { file, text } = document
  if (!('language' in document) || document.language !== 'bytes') return [file, text]
  const repeated = text.replace(/(.)\{(\d+)\}/g, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  )
  const bytes = [...repeated.matchAll(/\\x([0-9A-F]{2})|([\s\S])/g)].map(([, code, plain = '']) =>
    code === undefined ? plain.charCodeAt(0) : Number.parseInt(code, 16),
  )
  return [file, Uint8Array.from(bytes)]
}
