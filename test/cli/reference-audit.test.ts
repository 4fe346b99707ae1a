import { beforeAll, expect, it } from 'vitest'
import { catalogue } from '../../src/diagnostic/catalogue.ts'
import { keysFor, namesKey, namesPlace } from '../analyse/kit/named-in-help.ts'
import type { Reported } from '../analyse/kit/reported.ts'
import type { Cache } from '../../src/library/cache.ts'
import { remit } from '../kit/fake-io.ts'
import { memoryFiles } from '../kit/memory-files.ts'
import { shippedTexts } from '../kit/shipped-library.ts'

const library = Object.fromEntries(shippedTexts().map(({ file, text }) => [file, text]))

const kept = new Map<string, string>()
/** The library is compiled once for all these audits. */
const cache: Cache = {
  read: async (key) => kept.get(key),
  write: async (key, text) => void kept.set(key, text),
}

const audited = (...words: readonly string[]) =>
  remit(['audit', '--as-of', '2026-06-01', ...words], memoryFiles(library), { columns: 80 }, cache)

const CODES = Object.keys(catalogue).filter((code) => code.startsWith('audit/'))

let findings: readonly Reported[]

beforeAll(async () => {
  const { out } = await audited('--format', 'json')
  findings = (JSON.parse(out) as { readonly findings: readonly Reported[] }).findings
}, 120_000)

it('the audit of the reference library reads as it is kept', { timeout: 120_000 }, async () => {
  const { out, err } = await audited()

  expect(err).toBe('')
  await expect(out).toMatchFileSnapshot('golden/reference-audit.txt')
})

it(
  'every finding reads as it is kept, where all of each code are asked for',
  { timeout: 120_000 },
  async () => {
    const { out, err } = await audited(...CODES.flatMap((code) => ['--only', code]))

    expect(err).toBe('')
    await expect(out).toMatchFileSnapshot('golden/reference-findings.txt')
  },
)

it('the help of each finding names where to edit, and a key that is edited there', () => {
  expect(findings.length).toBeGreaterThan(300)
  const unhelpful = findings.filter(
    (one) => !namesPlace(one.help, one) || !keysFor(one).some((key) => namesKey(one.help, key)),
  )
  expect(unhelpful.map(({ code, help }) => [code, help])).toEqual([])
})
