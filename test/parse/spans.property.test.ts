import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plain, type Node, type ScalarNode } from '../../src/document/node.ts'
import { nodesOf, mapsOf, onlyBlock, parsed, structureOf, withHead } from './parsing.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 10_000 : 300
const options = { timeout: isLong ? 600_000 : 60_000 }

/** What a list item or a quote puts before its first line, and before the others. */
const container = fc.constantFrom(
  { first: '> ', rest: '> ' },
  { first: '- ', rest: '  ' },
  { first: '*   ', rest: '    ' },
  { first: '12) ', rest: '    ' },
)

/** A tab reaches to a column of the page, so only the outermost list can begin with one. */
const containers = fc
  .tuple(fc.boolean(), fc.array(container, { maxLength: 4 }))
  .map(([tab, inner]) => [...(tab ? [{ first: '-\t', rest: '\t' }] : []), ...inner])

const word = fc
  .stringMatching(/^[a-z][a-z-]{0,6}$/)
  .filter((id) => !/^(?:null|true|false)$/.test(id))

/** Text of any script, without control characters: YAML has its own rules for those. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 10 })
  .map((any) => any.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ''))

/** A scalar as written, and what it says. */
const scalar = fc.oneof(
  word.map((value) => ({ written: value, value })),
  fc.nat().map((value) => ({ written: String(value), value })),
  text.map((value) => ({ written: `'${value.replaceAll("'", "''")}'`, value })),
  text.map((value) => ({ written: JSON.stringify(value), value })),
)

interface Written {
  readonly lines: readonly string[]
  readonly value: unknown
}

/** A mapping as lines of YAML, and what it says. */
const mapping: fc.Arbitrary<Written> = fc.letrec<{ map: Written; value: Written }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar.map(({ written, value }) => ({ lines: [written], value })),
    fc.array(scalar, { maxLength: 3 }).map((items) => ({
      lines: [`[${items.map(({ written }) => written).join(', ')}]`],
      value: items.map(({ value }) => value),
    })),
    fc.array(scalar, { minLength: 1, maxLength: 3 }).map((items) => ({
      lines: ['', ...items.map(({ written }) => `- ${written}`)],
      value: items.map(({ value }) => value),
    })),
    tie('map').map(({ lines, value }) => ({ lines: ['', ...lines], value })),
  ),
  map: fc
    .uniqueArray(fc.tuple(word, tie('value')), {
      minLength: 1,
      maxLength: 4,
      selector: ([key]) => key,
    })
    .map((entries) => ({
      lines: entries.flatMap(([key, { lines }]) => {
        const [first = '', ...rest] = lines
        return [`${key}: ${first}`.trimEnd(), ...rest.map((line) => `  ${line}`)]
      }),
      value: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
    })),
})).map

/** A document with one block somewhere in lists and quotes, and what the block says. */
const documents = fc
  .record({ around: containers, block: mapping, tail: fc.constantFrom('', '\n', '\n\nMore.\n') })
  .map(({ around, block, tail }) => {
    const lines = ['```term', ...block.lines, '```'].map((line, index) => {
      const before = around.map(({ first, rest }) => (index === 0 ? first : rest)).join('')
      return before + line
    })
    return { text: withHead(...lines) + tail, value: block.value }
  })

function scalarsOf(node: Node): readonly ScalarNode[] {
  switch (node.kind) {
    case 'scalar':
      return [node]
    case 'list':
      return node.items.flatMap(scalarsOf)
    case 'map':
      return node.entries.flatMap(({ value }) => scalarsOf(value))
  }
}

/** What the words of a scalar say, read without the parser. */
function saidBy(words: string): string {
  if (words.startsWith("'")) return words.slice(1, -1).replaceAll("''", "'")
  return words.startsWith('"') ? String(JSON.parse(words)) : words
}

it(
  'a block says the same in whatever lists and quotes it stands, and however lines end',
  options,
  () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('\n', '\r\n'), ({ text, value }, eol) => {
        const result = parsed(text.replaceAll('\n', eol))

        expect(result.seen).toEqual([])
        const { body } = onlyBlock(result)
        expect(body && JSON.parse(JSON.stringify(plain(body)))).toEqual(
          JSON.parse(JSON.stringify(value)),
        )
      }),
      { numRuns },
    )
  },
)

it('every located word is the text that its span marks', options, () => {
  fc.assert(
    fc.property(
      documents,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      ({ text }, eol, bom) => {
        const { document, marked } = parsed((bom ? '\uFEFF' : '') + text.replaceAll('\n', eol))

        for (const { entries } of mapsOf(document)) {
          for (const { key } of entries) expect(marked(key.span)).toBe(key.value)
        }
        for (const node of nodesOf(document)) {
          for (const { span, text: said } of scalarsOf(node)) {
            expect(saidBy(marked(span) ?? '')).toBe(said)
          }
          if (node.kind === 'list') expect(marked(node.span)).toMatch(/^(?:\[[^]*\]|- [^]*\S)$/)
        }
        for (const { opening } of document.blocks) expect(marked(opening)).toBe('```term')
      },
    ),
    { numRuns },
  )
})

it('LF, CRLF and CR give one structure', options, () => {
  fc.assert(
    fc.property(documents, ({ text }) => {
      const structure = structureOf(parsed(text).document)

      expect(structureOf(parsed(text.replaceAll('\n', '\r\n')).document)).toEqual(structure)
    }),
    { numRuns },
  )
})
