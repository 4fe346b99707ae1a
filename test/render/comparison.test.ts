import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { compareBoth } from '../../src/ask/compare/compare-both.ts'
import { createBook } from '../../src/render/answer.ts'
import { renderComparison } from '../../src/render/comparison.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { requestFor } from '../ask/asking.ts'
import { exampleMou, preparedFrom } from '../ask/prepared.ts'
import { documents as randomDocuments, givenFacts } from '../ask/random-library.ts'

const STEP = 'transport-escort'

async function printed(
  texts: readonly SourceText[],
  facts: string,
  others: string,
  style: { width: number; color: boolean },
): Promise<string> {
  const prepared = preparedFrom(texts)
  const checked = await compareBoth(
    prepared,
    requestFor(prepared, { step: STEP, facts }),
    requestFor(prepared, { step: STEP, facts: others }),
  )
  if (checked.kind === 'differ') throw new Error('the engines differ')
  return renderComparison(checked.answer, createBook(prepared.rulebook), style)
}

const known = 'origin=LA destination=TH risk-on-return=low asylum-claim=none'

it.each([80, 120])('at %i columns two answers are told as in their golden file', async (width) => {
  const text = await printed(
    exampleMou,
    `${known} age=15 consent-to-return=yes`,
    `${known} consent-to-return=no`,
    { width, color: false },
  )

  await expect(text).toMatchFileSnapshot(`golden/comparison-${width}.txt`)
})

it('that nothing differs is said', async () => {
  const text = await printed(exampleMou, `${known} age=15`, `${known} age=40`, {
    width: 80,
    color: false,
  })

  await expect(text).toMatchFileSnapshot('golden/comparison-nothing.txt')
})

it('colours mark, and change no word', async () => {
  const facts = `${known} consent-to-return=yes`
  const plain = await printed(exampleMou, facts, known, { width: 120, color: false })

  const coloured = await printed(exampleMou, facts, known, { width: 120, color: true })

  expect(coloured).not.toBe(plain)
  // eslint-disable-next-line no-control-regex -- the colours are what is taken away
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
})

it('no row is wider than the page, whatever the width', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomDocuments,
      givenFacts,
      givenFacts,
      fc.integer({ min: 60, max: 130 }),
      async (texts, facts, others, width) => {
        const text = await printed(texts, facts.join(' '), others.join(' '), {
          width,
          color: false,
        })

        expect(text.split('\n').filter((row) => stringWidth(row) > width)).toEqual([])
      },
    ),
    { numRuns: process.env['REMIT_LONG'] === undefined ? 30 : 400 },
  )
}, 120_000)
