import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { audit } from '../../../src/analyse/run-audit.ts'
import { prepare } from '../../../src/ask/prepare.ts'
import { createBook } from '../../../src/render/answer.ts'
import { renderAudit } from '../../../src/render/audit/audit-text.ts'
import { remit } from '../../kit/fake-io.ts'
import { memoryFiles } from '../../kit/memory-files.ts'
import { shippedTexts } from '../../kit/shipped-library.ts'
import { rulebookOf } from '../../kit/shipped-rulebook.ts'
import { SMALL, smallLibrary } from './small-library.ts'

const run = (words: readonly string[] = [], columns?: number) =>
  remit(['audit', ...words], smallLibrary(), { columns })

it.each([80, 120])('on %i columns a report reads as it is kept', async (columns) => {
  const { out, err } = await run([], columns)

  expect(err).toBe('')
  await expect(out).toMatchFileSnapshot(`golden/audit-${columns}.txt`)
})

it('as Markdown it says the same', async () => {
  const { out } = await run(['--format', 'markdown'])

  await expect(out).toMatchFileSnapshot('golden/audit.md')
})

it('over a stretch of time, each change of the law has the steps of which something changes', async () => {
  const { out } = await run(['--over', '2014-01-01..2026-06-01'])

  await expect(out).toMatchFileSnapshot('golden/audit-over.txt')
})

it('no row is wider than the page, however narrow or wide', async () => {
  for (const columns of [60, 72, 80, 120]) {
    const { out } = await run(['--library', '/library'], columns)

    expect(out.split('\n').filter((row) => stringWidth(row) > columns)).toEqual([])
  }
})

it('no row of the report on the reference library is wider than the page', async () => {
  const library = Object.fromEntries(shippedTexts().map(({ file, text }) => [file, text]))

  const { out } = await remit(['audit'], memoryFiles(library))

  expect(out.split('\n').filter((row) => stringWidth(row) > 80)).toEqual([])
})

it('colours are added only where they are asked for', async () => {
  const plain = await run()
  const coloured = await run(['--color', 'always'])

  expect(plain.out).not.toContain('\u001B[')
  expect(coloured.out).not.toBe(plain.out)
  expect(stripVTControlCharacters(coloured.out)).toBe(plain.out)
})

it('tells the worst causes of each code, and where the others are to be seen', async () => {
  const all = await run(['--only', 'audit/silent'])
  const some = await run()

  const causes = (out: string): number => out.split('warning[audit/silent]').length - 1
  const [, left] = /and (\d+) more: --only audit\/silent/.exec(some.out) ?? []
  expect(causes(some.out)).toBeGreaterThan(0)
  expect(causes(some.out) + Number(left)).toBe(causes(all.out))
})

it('words of a library cannot move the cursor', async () => {
  const steps = SMALL['rules/vocabulary/steps.yaml'] ?? ''
  const text = SMALL['mous/return.md'] ?? ''
  const files = smallLibrary({
    'rules/vocabulary/steps.yaml': steps
      .replace('label: Shelter', 'label: "Shel\\e[31mter"')
      .replace('label: Protection', 'label: "Protec\\e[31mtion"'),
    'mous/return.md': text.replace('without delay', '"without\\e[31m delay"'),
  })

  for (const format of ['text', 'markdown', 'json']) {
    const { out, err } = await remit(['audit', '--format', format], files)
    expect([format, err, out.includes('\u001B')]).toEqual([format, '', false])
    expect(out).toContain('Shel')
  }
})

it('what could not be worked out is named, in the table too, and what it may hide is told as such', () => {
  const rulebook = rulebookOf(Object.entries(SMALL).map(([file, text]) => ({ file, text })))
  const made = audit(prepare(rulebook), { asOf: '2026-06-01', nodeBudget: 8 })
  const report = { audit: made, known: undefined, only: [], paths: [], library: undefined }

  const out = renderAudit(report, createBook(rulebook), { width: 80, color: false })

  expect(out).toContain('NOT EXACT\n  Too many cases to work these out for each')
  expect(out).toContain('Shelter: who, house the person')
  expect(out).toMatch(/^ {2}Journey home +~ +~/m)
  expect(out).toMatch(/doubt {2}not worked out for every case: another clause may decide/)
})
