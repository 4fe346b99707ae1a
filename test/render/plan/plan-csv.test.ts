import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LedgerEntry, LedgerLine } from '../../../src/case/ledger.ts'
import type { Plan } from '../../../src/case/plan.ts'
import { createBook } from '../../../src/render/answer.ts'
import { csv } from '../../../src/render/csv.ts'
import { oneLine } from '../../../src/render/layout.ts'
import { renderDueCsv } from '../../../src/render/plan/due-csv.ts'
import { renderLedgerCsv } from '../../../src/render/plan/ledger-csv.ts'
import { planOf, prepared } from './plans.ts'

const book = createBook(prepared.rulebook)

/** Reads CSV as RFC 4180 has it: cells in quotes may hold commas, quotes and line breaks. */
function read(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

const recordsOf = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [columns = [], ...rows] = read(text)
  return rows.map((row) => {
    expect(row).toHaveLength(columns.length)
    return Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']))
  })
}

it('the ledger and what is due are as in their golden files', async () => {
  const underWay = await planOf('under-way')
  const times = await planOf('times')

  await expect(renderLedgerCsv(underWay, book)).toMatchFileSnapshot('golden/under-way-ledger.csv')
  await expect(renderDueCsv(underWay, book)).toMatchFileSnapshot('golden/under-way-due.csv')
  await expect(renderDueCsv(times, book)).toMatchFileSnapshot('golden/times-due.csv')
})

it('where there are no records, the names of the columns stand alone', async () => {
  const plan = await planOf('nothing-due')

  expect(read(renderLedgerCsv(plan, book))).toHaveLength(1)
  expect(read(renderDueCsv(plan, book))).toHaveLength(1)
})

it('any text is read back, but for white space and what a spreadsheet would run', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('a, "b"', '=1+1', '@x', '-', '', 'ก ข'))
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
      (rows) => {
        const back = read(csv(['a', 'b'], rows)).slice(1)

        expect(back).toEqual(rows.map((row) => row.map(oneLine).map(guarded)))
      },
    ),
  )
})

const guarded = (cell: string): string => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell)

it('an amount that is less than nothing stays a number', () => {
  expect(csv(['n'], [[{ number: '-1.00' }], ['-1.00']])).toBe("n\r\n-1.00\r\n'-1.00\r\n")
})

const account = (id: string) => ({
  id,
  bodies: [{ role: 'ngo', at: null, agency: null, name: id }],
})

const cents = fc.integer({ min: 0, max: 10 ** 9 })
const decimal = (amount: number): string => (amount / 100).toFixed(2)

const line = fc.oneof(
  fc
    .record({ amount: cents, by: fc.constantFrom('a', 'b', 'a, "b"') })
    .map(({ amount, by }): LedgerLine => ({
      kind: 'borne',
      by: account(by),
      amount: decimal(amount),
    })),
  cents.map((amount): LedgerLine => ({
    kind: 'open',
    because: 'unknown',
    amount: decimal(amount),
    needs: ['age', 'injured'],
    noRate: null,
  })),
)

const entry = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 4 }), isAdvanced: fc.boolean() })
  .map(({ lines, isAdvanced }): LedgerEntry => {
    const whole = lines.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0)
    return {
      cost: 'food',
      step: 'shelter',
      on: '2026-06-03',
      amount: { amount: decimal(whole), currency: 'THB' },
      status: 'assigned',
      clauses: ['return-chain#house'],
      lines,
      interim: isAdvanced ? account('c') : null,
      interimOpen: null,
    }
  })

it('the parts of the records make the amounts of the costs', async () => {
  const plan = await planOf('nothing-due')
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const records = recordsOf(
        renderLedgerCsv({ ...plan, ledger: { entries, totals: [] } } satisfies Plan, book),
      )

      expect(records).toHaveLength(entries.flatMap(({ lines }) => lines).length)
      let from = 0
      for (const { lines, amount } of entries) {
        const own = records.slice(from, from + lines.length)
        from += lines.length
        const sum = own.reduce((all, { part }) => all + Math.round(Number(part) * 100), 0)
        expect(decimal(sum)).toBe(amount.amount)
        expect(own.map((record) => record['cost-amount'])).toEqual(own.map(() => amount.amount))
        expect(own.map((record) => record['borne-by'])).toEqual(
          lines.map((one) => (one.kind === 'borne' ? one.by.id : '')),
        )
      }
    }),
  )
})
