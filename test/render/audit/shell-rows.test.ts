import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { shellRows } from '../../../src/render/audit/shell-rows.ts'

/** The words that a shell makes of some rows. */
function wordsIn(rows: readonly string[]): readonly string[] {
  const [name = '', ...rest] = rows.join('\n').trimStart().split(' ')
  const script = `${name}() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${[name, ...rest].join(' ')}\n`
  return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
}

it('a line that fits is one row', () => {
  expect(shellRows(['remit', 'ask', 'shelter', 'age=15'], 80, 4)).toEqual([
    '    remit ask shelter age=15',
  ])
})

it('a longer one is broken between words, and an option stays with its value', () => {
  expect(shellRows(['remit', 'ask', 'shelter', 'age=15', '--as-of', '2026-06-01'], 40, 4)).toEqual([
    '    remit ask shelter age=15 \\',
    '      --as-of 2026-06-01',
  ])
})

const words = fc.array(
  fc.oneof(
    fc.constantFrom('age=15', '--as-of', 'exploitation=only:', "it's", '~', '$HOME', '*', '#a'),
    fc.string({ minLength: 1, maxLength: 90 }).filter((word) => !/[\0\n\r]/.test(word)),
    fc.stringMatching(/^[a-z=,-]{60,200}$/),
  ),
  { maxLength: 8 },
)

it('a shell reads the words back, whatever they are and however narrow the page', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 120 }), (given, width) => {
      const rows = shellRows(['remit', ...given], width, 4)

      expect(wordsIn(rows)).toEqual(given)
      expect(rows.filter((row) => stringWidth(row) > width)).toEqual([])
    }),
    { numRuns: 200 },
  )
}, 60_000)
