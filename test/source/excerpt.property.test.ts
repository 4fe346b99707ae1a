import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excerpt, spanIn } from '../../src/source/excerpt.ts'

const numRuns = process.env['REMIT_LONG'] === undefined ? 500 : 20_000

/** One line of text, of any script: no sign in it ends a line. */
const words = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((text) => text.replace(/[\r\n]/g, '·'))

/** What a list or a quote puts before a line. */
const before = fc.constantFrom('', '  ', '> ', '>', '> > ', '- ', '1. ', '\t', '  > \t')

const lineEnd = fc.constantFrom('\n', '\r\n', '\r')

/** A file, and the text that a parser lifts out of it. */
const pair = fc
  .record({
    head: fc.array(fc.tuple(words, lineEnd), { maxLength: 3 }),
    body: fc.array(fc.tuple(before, words, lineEnd), { minLength: 1, maxLength: 6 }),
    tail: fc.option(words, { nil: undefined }),
    newline: lineEnd,
  })
  // CR, an empty line and LF would be one line end, not two.
  .filter(
    ({ head, body }) => lineEnds([...head.flat(), ...body.flat()]) === head.length + body.length,
  )
  .map(({ head, body, tail, newline }) => {
    const from = joined(head.flat())
    const last = body.at(-1)?.[2] ?? ''
    const lines = joined(body.flat())
    return {
      file: from + (tail === undefined ? lines.slice(0, lines.length - last.length) : lines + tail),
      from: from.length,
      text: body.map(([, line]) => line).join(newline),
    }
  })

function joined(parts: readonly string[]): string {
  return parts.join('')
}

function lineEnds(parts: readonly string[]): number {
  return joined(parts).match(/\r\n|[\r\n]/g)?.length ?? 0
}

it('every character of an excerpt stands in the file where the excerpt says', () => {
  fc.assert(
    fc.property(pair, ({ file, from, text }) => {
      const lifted = excerpt({ file: 'a.md', text: file }, text, from)

      for (let at = 0; at < lifted.text.length; at += 1) {
        if (lifted.text[at] === '\n') continue
        const { start, end } = spanIn(lifted, at, at + 1)
        expect(file.slice(start, end)).toBe(lifted.text[at])
      }
    }),
    { numRuns },
  )
})

it('a part starts and ends in the file with its own first and last character', () => {
  fc.assert(
    fc.property(pair, fc.nat(), fc.nat(), ({ file, from, text }, one, other) => {
      const lifted = excerpt({ file: 'a.md', text: file }, text, from)
      const size = lifted.text.length
      const [start = 0, end = 0] = [one % (size + 1), other % (size + 1)].sort((a, b) => a - b)
      const part = lifted.text.slice(start, end)
      fc.pre(part !== '' && !part.startsWith('\n') && !part.endsWith('\n'))

      const span = spanIn(lifted, start, end)

      const marked = file.slice(span.start, span.end)
      expect(marked[0]).toBe(part[0])
      expect(marked.at(-1)).toBe(part.at(-1))
      expect(marked.split(/\r\n|[\r\n]/)).toHaveLength(part.split('\n').length)
    }),
    { numRuns },
  )
})
