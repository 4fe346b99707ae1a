import fc from 'fast-check'
import { expect, it } from 'vitest'
import { build } from '../../src/build/build.ts'
import { shippedTexts } from '../kit/shipped-library.ts'

const DOCUMENT = 'mous/example-mou.md'
const library = shippedTexts(['rules', 'mous']).filter(
  ({ file }) => file === DOCUMENT || file.startsWith('rules/'),
)

interface Word {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** The words of a text, of Markdown those in its blocks. */
function wordsOf(file: string, text: string): readonly Word[] {
  const parts = file.endsWith('.md')
    ? text.matchAll(/^```\w+\n[\s\S]*?^```$/gm)
    : text.matchAll(/^[\s\S]*$/g)
  return [...parts].flatMap(({ 0: part, index }) =>
    [...part.matchAll(/[\w.@/:<>=%-]+/g)].map(({ 0: word, index: at }) => ({
      start: index + at,
      end: index + at + word.length,
      word,
    })),
  )
}

const ODD_WORDS = [
  '',
  'none',
  'nobody',
  'unnamed',
  'state',
  'yes',
  '0',
  '-1',
  '[]',
  '{}',
  '#',
  'x#y',
]

/** The text with one to four of its words replaced by others of its words, or by odd ones. */
function mutations(file: string, text: string): fc.Arbitrary<string> {
  const words = wordsOf(file, text)
  const replacement = fc.oneof(
    fc.constantFrom(...words.map(({ word }) => word)),
    fc.constantFrom(...ODD_WORDS),
  )
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...words), replacement), {
      minLength: 1,
      maxLength: 4,
      selector: ([{ start }]) => start,
    })
    .map((changes) =>
      [...changes]
        .sort(([a], [b]) => b.start - a.start)
        .reduce(
          (left, [{ start, end }, word]) => left.slice(0, start) + word + left.slice(end),
          text,
        ),
    )
}

const files = [
  DOCUMENT,
  'rules/vocabulary/facts.yaml',
  'rules/vocabulary/steps.yaml',
  'rules/vocabulary/roles.yaml',
  'rules/vocabulary/costs.yaml',
  'rules/vocabulary/terms.yaml',
  'rules/agencies/TH.yaml',
  'rules/calendars/LA.yaml',
]

it.each(files)(
  'whatever words of %s change, the library is reported or compiled, and nothing throws',
  (file) => {
    const original = library.find((source) => source.file === file)?.text ?? ''

    fc.assert(
      fc.property(mutations(file, original), (text) => {
        const sources = library.map((source) => (source.file === file ? { file, text } : source))

        const { value, diagnostics } = build(sources, 'sha256:mutated')

        const failed = diagnostics.some(({ severity }) => severity === 'error')
        expect(value.rulebook === undefined).toBe(failed)
      }),
      { numRuns: process.env['REMIT_LONG'] === undefined ? 4 : 100 },
    )
  },
  600_000,
)
