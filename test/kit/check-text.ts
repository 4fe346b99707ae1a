import { checkTexts } from '../../src/build/build.ts'
import type { DiagnosticCode } from '../../src/diagnostic/catalogue.ts'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import type { Span } from '../../src/source/span.ts'
import { shippedTexts } from './shipped-library.ts'

/** One finding as a test asserts it: the marked words instead of their offsets. */
export interface Found {
  readonly code: DiagnosticCode
  readonly marked: string
  readonly message: string
  readonly help: string | undefined
  /** The headings above. */
  readonly heading: readonly string[]
  readonly related: readonly string[]
}

/** The vocabulary and directory that ship with Remit, which most documents of tests are checked with. */
const shared: readonly SourceText[] = shippedTexts(['rules'])

/** Parses, shapes and checks documents with the shipped vocabulary. */
export function findingsIn(files: Readonly<Record<string, string>>): readonly Found[] {
  return findingsAmong([...shared.filter(({ file }) => !(file in files)), ...sourcesOf(files)])
}

/** Parses, shapes and checks documents that bring a vocabulary of their own, or none. */
export function findingsAlone(files: Readonly<Record<string, string>>): readonly Found[] {
  return findingsAmong(sourcesOf(files))
}

/** The marked words of the findings with one code, in reading order. */
export function markedBy(
  code: DiagnosticCode,
  files: Readonly<Record<string, string>>,
): readonly string[] {
  return findingsIn(files)
    .filter((found) => found.code === code)
    .map(({ marked }) => marked)
}

function sourcesOf(files: Readonly<Record<string, string>>): readonly SourceText[] {
  return Object.entries(files).map(([file, text]) => ({ file, text }))
}

function findingsAmong(sources: readonly SourceText[]): readonly Found[] {
  const texts = new Map(sources.map(({ file, text }) => [file, text]))
  const marked = ({ file, start, end }: Span): string => texts.get(file)?.slice(start, end) ?? ''
  return checkTexts(sources).diagnostics.map(
    ({ code, span, message, help, heading, related }: Diagnostic): Found => ({
      code,
      marked: marked(span),
      message,
      help,
      heading,
      related: related.map((one) => marked(one.span)),
    }),
  )
}
