import { expect, it } from 'vitest'
import { findingsIn } from '../kit/check-text.ts'

const found = (keys: string) =>
  findingsIn({ 'rules/precedence.yaml': `remit: 1\n${keys}\n` }).map(({ code, marked }) => [
    code,
    marked,
  ])

const REST = 'mou, protocol, sop, programme, guideline'

it.each([
  ['canons: [later]', []],
  ['canons: [express, later, express]', [['check/listed-twice', 'express']]],
  [`ranks: [treaty, law, regulation, ${REST}]`, []],
  [`ranks: [[treaty, law, regulation, ${REST}]]`, []],
  [`ranks: [treaty, [law, regulation], ${REST}, law]`, [['check/ranked-twice', 'law']]],
  [`ranks: [[treaty, treaty], law, regulation, ${REST}]`, [['check/ranked-twice', 'treaty']]],
  [`ranks: [treaty, law, ${REST}]`, [['check/without-rank', 'ranks']]],
  ['ranks: [treaty, lwa]', [['shape/not-one-of', 'lwa']]],
])('%s: %j', (keys, findings) => {
  expect(found(keys)).toEqual(findings)
})

it('shows where a kind was ranked first', () => {
  const text = `remit: 1\nranks: [treaty, law, law, regulation, ${REST}]\n`

  expect(findingsIn({ 'rules/precedence.yaml': text })).toMatchObject([{ related: ['law'] }])
})

it('names every kind that has no rank', () => {
  const text = `remit: 1\nranks: [treaty, law, mou, protocol, sop, guideline]\n`

  expect(findingsIn({ 'rules/precedence.yaml': text })).toMatchObject([
    { message: '`ranks` leaves out `regulation`, `programme`' },
  ])
})
