import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OPEN_BECAUSE, type Ledger, type LedgerLine } from '../../../src/case/ledger.ts'
import { findingsIn } from '../../kit/check-text.ts'
import { block, frontMatter } from '../../kit/documents.ts'
import { examplesOf } from '../../kit/examples.ts'
import { runExample } from '../../kit/run-example.ts'
import { root } from '../../kit/shipped-library.ts'
import { balances } from './balances.ts'
import { ledgerOf, memorandum, paying, preparedWith } from './from-documents.ts'

const PAGE = 'docs/money.md'
const page = readFileSync(join(root, PAGE), 'utf8')

/** The cells of the rows of each table under one heading. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  const lines = (section.split('\n## ')[0] ?? '').split('\n')
  return lines
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .slice(2)
}

const codesIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/** What becomes of bills for medical care, by one entry. A bill is of 1 June 2026 unless it says otherwise. */
async function reckon(entry: string, costs: string, known = ''): Promise<Ledger> {
  const bills = [...costs.matchAll(/`([^`]+)`(?: on (\S{10}))?/g)].map(
    ([, amount = '', on = '2026-06-01']) => ({ of: 'medical medical', amount, on }),
  )
  const prepared = preparedWith(memorandum('m', paying('medical', [`for: medical, ${entry}`])))
  return ledgerOf(prepared, bills, { facts: known.replace(' ', '=') })
}

function words({ entries }: Ledger): string {
  return entries.map(({ lines }) => lines.map(lineWords).join(', ')).join('; ')
}

function lineWords(line: LedgerLine): string {
  if (line.kind === 'borne') return `${line.by.id} ${line.amount}`
  const { noRate, needs, because, amount } = line
  const why = noRate === null ? needs.join(', ') : `${noRate.from} to ${noRate.to}`
  return `open ${amount} (${because}${why === '' ? '' : `: ${why}`})`
}

/** `the same` repeats the entry of the row above. */
const examples = ['Ladders and limits', 'Shares and rounding'].flatMap((heading) => {
  let last = ''
  return rowsUnder(heading).map(([by = '', costs = '', known = '', borne = '']) => {
    last = codesIn(by)[0] ?? last
    return { by: last, costs, known, borne }
  })
})

it('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(12)
})

it.each(examples)('$by: of $costs, $known: $borne', async ({ by, costs, known, borne }) => {
  expect(words(await reckon(`by: ${by}`, costs, known))).toBe(borne)
})

const advanced = rowsUnder('Who advances').map(
  ([entry = '', costs = '', borne = '', owed = '']) => ({
    entry: codesIn(entry)[0] ?? '',
    costs,
    borne,
    owed,
  }),
)

it.each(advanced)('$entry: of $costs, $owed', async ({ entry, costs, borne, owed }) => {
  const made = await reckon(entry, costs)

  expect(words(made)).toBe(borne)
  const debts = made.totals.flatMap((total) => total.debts)
  expect(
    debts
      .map(({ from, to, amount }) => `${from?.id ?? 'nobody known'} owes ${to.id} ${amount}`)
      .join(', '),
  ).toBe(owed)
})

it('the balances of the second example are those that the page tells', async () => {
  const made = await reckon('by: victim-fund, cap: 100 USD, interim: ngo', '`150.00 USD`')

  expect(balances(made).map(({ account, amount }) => `${account} ${amount}`)).toEqual([
    'ngo -50.00',
    'victim-fund -100.00',
    'provider:medical 150.00',
  ])
})

it('the page names every reason for which a part stays open', () => {
  expect(rowsUnder('What stays open').map(([reason = '']) => codesIn(reason)[0])).toEqual(
    OPEN_BECAUSE,
  )
})

/** The first example of the page of a kind. */
function exampleOf(kind: string): string {
  const found = examplesOf(PAGE).find(({ info }) => info === kind)
  if (found === undefined) throw new Error(`no example \`${kind}\``)
  return found.text
}

it('the block of the page is right', () => {
  expect(findingsIn({ 'mous/m.md': frontMatter() + block(exampleOf('yaml block')) })).toEqual([])
})

it('the costs and rates of the page can stand in a case file', async () => {
  const text = `remit: 1\nfacts: { origin: LA }\n${exampleOf('yaml')}`

  const { codes } = await runExample([{ language: 'yaml', file: 'case.yaml', text }])

  expect(codes).toEqual([])
})
