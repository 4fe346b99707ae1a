import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parsed, spansOf, structureOf } from './parsing.ts'
import { REALISTIC } from './realistic.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 5_000 : 300
const options = { timeout: isLong ? 600_000 : 60_000 }

/** What Markdown and YAML are made of. */
const sign = fc.oneof(
  fc.constantFrom(...Array.from('`~-#>|*&!%@:,?[]{}"\'\\ \t\n\r_=+.1a')),
  fc.constantFrom('---\n', '```\n', '```term\n', '~~~', '\n\n', '  ', '- ', '> ', '1. ', '# H\n'),
  fc.constantFrom('<!--', '-->', '<div>\n', '[^1]: ', '|---|\n', '...\n', '%YAML 1.1\n', 'id: a\n'),
  fc.constantFrom(': ', ' #', '<<: *a', '&a ', '!!str ', '>= 16'),
  fc.constantFrom('\uFEFF', '\u202E', '\0', '\u2028', '\u0085', '\uD800', '😀', 'ก'),
)

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(sign, { maxLength: 40 }).map((signs) => signs.join('')),
)

const files = ['mous/a.md', 'mous/a.yaml'] as const

/** Parses, and holds what every answer of the parser must hold. */
function expectSound(text: string, file: (typeof files)[number]): void {
  const { document, found } = parsed(text, file)

  expect(document.file).toBe(file)
  for (const { start, end } of [...spansOf(document), ...found.map(({ span }) => span)]) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  for (const { message } of found) expect(message).toMatch(/^[^\n]+$/)
}

it('any text gives a document, and findings that point into the text', options, () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...files), (text, file) => {
      expectSound(text, file)
    }),
    { numRuns: 3 * numRuns },
  )
})

it('any text in a block gives a document, and findings that point into the text', options, () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('', '- ', '> '), (text, before) => {
      expectSound(`---\nid: m\n---\n\n${before}\`\`\`term\n${text}\n\`\`\`\n`, 'mous/a.md')
    }),
    { numRuns: 3 * numRuns },
  )
})

/** A real document with a few characters put in, taken out or doubled. */
const edited = fc
  .array(
    fc.record({ place: fc.nat(), cut: fc.nat({ max: 3 }), put: fc.oneof(fc.constant(''), sign) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((edits) =>
    edits.reduce((text, { place, cut, put }) => {
      const at = place % (text.length + 1)
      return text.slice(0, at) + put + text.slice(at + cut)
    }, REALISTIC),
  )

it('a real document that was tampered with gives a document all the same', options, () => {
  fc.assert(
    fc.property(edited, (text) => {
      expectSound(text, 'mous/a.md')
    }),
    { numRuns },
  )
})

it('a real document that was tampered with is the same with CRLF', options, () => {
  fc.assert(
    fc.property(edited, (text) => {
      const unix = text.replace(/\r\n?/g, '\n')

      const { document, found } = parsed(unix)
      const dos = parsed(unix.replaceAll('\n', '\r\n'))

      expect(structureOf(dos.document)).toEqual(structureOf(document))
      expect(dos.found.map(({ code }) => code)).toEqual(found.map(({ code }) => code))
    }),
    { numRuns },
  )
})

it('one slip of the pen is one finding, and only rarely two', options, () => {
  const put = ['', ...Array.from('`\n:"\'[],#\t-*&>@ ')]
  const counts = new Map<number, number>()
  for (let at = 0; at < REALISTIC.length; at += isLong ? 1 : 17) {
    for (const sign of put) {
      const after = REALISTIC.slice(sign === '' ? at + 1 : at)
      const { seen } = parsed(REALISTIC.slice(0, at) + sign + after)
      counts.set(seen.length, (counts.get(seen.length) ?? 0) + 1)
    }
  }

  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  expect(Math.max(...counts.keys())).toBeLessThanOrEqual(2)
  expect(counts.get(2) ?? 0).toBeLessThan(all / 100)
  expect(counts.get(1)).toBeGreaterThan(all / 10)
})
