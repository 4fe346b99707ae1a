import { expect, it } from 'vitest'
import { excerpt, spanIn } from '../../src/source/excerpt.ts'

/** Lifts `text` out of a file, from its line `line` on (the first is 0). */
function lifted(file: string, line: number, text: string) {
  const ends = [...file.matchAll(/\r\n|[\r\n]/g)].map(({ index, 0: end }) => index + end.length)
  return excerpt({ file: 'a.md', text: file }, text, [0, ...ends][line] ?? 0)
}

/** What a part of an excerpt is in the file. */
function inFile(file: string, from: ReturnType<typeof excerpt>, words: string): string {
  const start = from.text.indexOf(words)
  const span = spanIn(from, start, start + words.length)
  return file.slice(span.start, span.end)
}

it('finds words again behind the indentation and quote marks of their line', () => {
  const file = '- > ```x\n  > id: a\n  > who: b\n  > ```\n'

  const from = lifted(file, 1, 'id: a\nwho: b')

  expect(inFile(file, from, 'id')).toBe('id')
  expect(inFile(file, from, 'who')).toBe('who')
  expect(inFile(file, from, 'b')).toBe('b')
})

it('covers what stands between the lines of a part that crosses them', () => {
  const file = '> a: [\n>   b ]\n'

  const from = lifted(file, 0, 'a: [\n  b ]')

  expect(inFile(file, from, '[\n  b ]')).toBe('[\n>   b ]')
})

it.each([
  { ends: 'LF', file: '> id: a\n> who: b\n' },
  { ends: 'CRLF', file: '> id: a\r\n> who: b\r\n' },
  { ends: 'CR', file: '> id: a\r> who: b\r' },
  { ends: 'nothing after the last line', file: '> id: a\r\n> who: b' },
])('does not care how lines end: $ends', ({ file }) => {
  for (const text of ['id: a\nwho: b', 'id: a\r\nwho: b', 'id: a\rwho: b']) {
    const from = lifted(file, 0, text)

    expect(from.text).toBe('id: a\nwho: b')
    expect(inFile(file, from, 'a')).toBe('a')
    expect(inFile(file, from, 'who')).toBe('who')
    expect(inFile(file, from, 'b')).toBe('b')
  }
})

it('ends a part with its last line, not at the start of the next', () => {
  const file = '> a\r\n> b\r\n'
  const from = lifted(file, 0, 'a\nb')

  const span = spanIn(from, 0, 2)

  expect(file.slice(span.start, span.end)).toBe('a')
})

it('marks an empty part where it is', () => {
  const file = '> who:\n> id: a\n'
  const from = lifted(file, 0, 'who:\nid: a')

  const span = spanIn(from, 4, 4)

  expect(span.start).toBe(span.end)
  expect(file.slice(0, span.start)).toBe('> who:')
})

it('stays on the line where a part of a tab became spaces that the file has not', () => {
  // A list item takes two of the four columns of the tab; two spaces are left.
  const file = '- ```x\n\tid: a\n  ```\n'
  const from = lifted(file, 1, '  id: a')

  expect(inFile(file, from, 'id')).toBe('id')
  expect(inFile(file, from, '  id: a')).toBe('\tid: a')
})

it('keeps to the file if it is asked for more than it has', () => {
  const file = 'a\n'
  const from = lifted(file, 0, 'a\n\n\n')

  expect(spanIn(from, 3, 4)).toEqual({ file: 'a.md', start: 2, end: 2 })
})
