import { expect, it } from 'vitest'
import type { PaysQuestion } from '../../../src/ask/answer.ts'
import { ledger } from '../../../src/case/money/ledger.ts'
import {
  assigned,
  body,
  cost,
  linesOf,
  rung,
  says,
  silent,
  split,
  unanswered,
  unknown,
} from './costs.ts'

/** What becomes of 10.00 USD. */
function linesFor(question: PaysQuestion): readonly string[] | undefined {
  return linesOf(ledger([cost('10.00 USD', question)], []))[0]
}

it.each([
  { question: silent(), line: 'open not-said 10.00' },
  { question: silent('unnamed'), line: 'open unnamed 10.00' },
  { question: silent('deferred'), line: 'open deferred 10.00' },
  { question: unknown(['age', 'origin']), line: 'open unknown 10.00 (age origin)' },
  { question: unanswered('conflict'), line: 'open conflict 10.00' },
  { question: unanswered('not-in-force'), line: 'open not-in-force 10.00' },
  { question: unanswered('excluded', [{ by: 'nobody' }]), line: 'open waived 10.00' },
  { question: unanswered('permitted', [{ by: 'ngo' }]), line: 'open not-said 10.00' },
])('$question.status: $line', ({ question, line }) => {
  expect(linesFor(question)).toEqual([line])
})

it('what cannot be established is among what it depends on', () => {
  const question = { ...unknown(['origin']), cannotBeEstablished: ['age'] }

  expect(linesFor(question)).toEqual(['open unknown 10.00 (origin age)'])
})

it.each([
  { by: 'ngo', lines: ['ngo 10.00'] },
  { by: 'police@TH', lines: ['police@TH 10.00'] },
  { by: 'police@?transit', lines: ['police@transit 10.00'] },
  { by: 'state@TH', lines: ['state@TH 10.00'] },
  { by: 'agency:iom', lines: ['agency:iom 10.00'] },
  { by: 'ngo&agency:iom', lines: ['agency:iom+ngo 10.00'] },
  { by: 'agency:iom&ngo', lines: ['agency:iom+ngo 10.00'] },
  { by: 'ngo|agency:iom', lines: ['open one-of-several 10.00'] },
  { by: 'ngo|ngo', lines: ['ngo 10.00'] },
  { by: 'anyone', lines: ['open one-of-several 10.00'] },
])('paid by $by: $lines', ({ by, lines }) => {
  expect(linesFor(assigned([{ by }]))).toEqual(lines)
})

it.each([
  {
    rungs: [rung('unnamed', { upTo: '4.00 USD' }), rung('ngo')],
    lines: ['open unnamed 4.00', 'ngo 6.00'],
  },
  {
    rungs: [rung('fund', { upTo: '4.00 USD' }), rung('nobody')],
    lines: ['fund 4.00', 'open waived 6.00'],
  },
  {
    rungs: [rung('fund', { upTo: '4.00 USD' }), rung('ngo|donor')],
    lines: ['fund 4.00', 'open one-of-several 6.00'],
  },
  {
    rungs: [rung(split({ fund: '3/4', donor: '1/4' }), { upTo: '4.00 USD' }), rung('ngo')],
    lines: ['fund 3.00', 'donor 1.00', 'ngo 6.00'],
  },
  {
    rungs: [rung('fund', { upTo: '4.00 USD' }), rung('ngo', { upTo: '1.00 USD' }), rung('fund')],
    lines: ['fund 9.00', 'ngo 1.00'],
  },
  {
    rungs: [
      rung('fund', { upTo: '4.00 USD' }),
      rung('donor', { upTo: '2.00 USD', needs: ['injured'] }),
      rung('ngo'),
    ],
    lines: ['fund 4.00', 'open unknown 6.00 (injured)'],
  },
  {
    rungs: [rung('fund', { upTo: '0.00 USD' }), rung('ngo', { upTo: '0.00 EUR' }), rung('donor')],
    lines: ['donor 10.00'],
  },
  {
    rungs: [
      rung(
        { ladder: [rung('fund', { upTo: '1.00 USD' }), rung('donor', { upTo: '2.00 USD' })] },
        {
          upTo: '5.00 USD',
        },
      ),
      rung('ngo'),
    ],
    lines: ['fund 1.00', 'donor 2.00', 'ngo 7.00'],
  },
  {
    rungs: [
      rung(
        { ladder: [rung('fund', { upTo: '1.00 USD' }), rung('donor', { needs: ['age'] })] },
        {
          upTo: '5.00 USD',
        },
      ),
      rung('ngo'),
    ],
    lines: ['fund 1.00', 'open unknown 9.00 (age)'],
  },
])('a ladder comes to $lines', ({ rungs, lines }) => {
  expect(linesFor(assigned([{ by: { ladder: rungs } }]))).toEqual(lines)
})

it.each([
  { parts: { fund: '1/2', unnamed: '1/2' }, lines: ['fund 5.00', 'open unnamed 5.00'] },
  { parts: { fund: '999/1000', donor: '1/1000' }, lines: ['fund 9.99', 'donor 0.01'] },
  { parts: { donor: '1/1001', fund: '1000/1001' }, lines: ['donor 0.01', 'fund 9.99'] },
  { parts: { donor: '1/3000', fund: '2999/3000' }, lines: ['fund 10.00'] },
  { parts: { donor: '1/1' }, lines: ['donor 10.00'] },
])('a split by $parts comes to $lines', ({ parts, lines }) => {
  expect(linesFor(assigned([{ by: split(parts) }]))).toEqual(lines)
})

it('roles that one agency fills are one account', () => {
  const iom = { agency: 'iom', name: 'IOM' }
  const joint = {
    anyOf: [
      {
        allOf: [
          { ...body('ngo'), ...iom },
          { ...body('helpline@TH'), ...iom },
        ],
      },
    ],
  }

  expect(linesFor(assigned([{ by: joint }]))).toEqual(['agency:iom 10.00'])
})

const half = { a: '1/2', b: '1/2' }

it.each([
  { said: [{ by: 'ngo' }, { by: 'ngo' }], lines: ['ngo 10.00'] },
  { said: [{ by: 'ngo' }, { by: 'donor' }], lines: ['open one-of-several 10.00'] },
  {
    said: [{ by: split({ b: '1/2', a: '1/2' }) }, { by: split(half) }],
    lines: ['b 5.00', 'a 5.00'],
  },
  {
    said: [{ by: split(half) }, { by: split({ a: '1/3', b: '2/3' }) }],
    lines: ['open one-of-several 10.00'],
  },
  {
    said: [{ by: 'ngo', cap: '4.00 USD' }, { by: { ladder: [rung('ngo', { upTo: '4.00 USD' })] } }],
    lines: ['ngo 4.00', 'open not-said 6.00'],
  },
  {
    said: [{ by: 'ngo' }, { by: { ladder: [rung('ngo'), rung('donor')] } }],
    lines: ['ngo 10.00'],
  },
  { said: [{ by: split({ ngo: '1/1' }) }, { by: 'ngo' }], lines: ['ngo 10.00'] },
  {
    said: [
      { by: 'ngo', cap: '4.00 USD' },
      { by: { ladder: [rung('ngo', { upTo: '4.00 USD', per: 'cost' })] } },
    ],
    lines: ['open one-of-several 10.00'],
  },
])('texts that stand side by side come to $lines', ({ said, lines }) => {
  const statements = said.map((one, at) => ({ ...one, entry: `t${at}#c/pays/x` }))

  expect(linesFor(assigned(statements))).toEqual(lines)
})

it('neither a general rule about money nor who is not charged pays anything', () => {
  const lists = {
    funding: [says({ by: 'donor', interim: 'ngo', recoverFrom: 'ngo' })],
    freeFor: [says({ freeFor: 'victim' })],
  }

  const made = ledger([cost('10.00 USD', silent('no-clause', lists))], [])

  expect(linesOf(made)).toEqual([['open not-said 10.00']])
  expect(made.totals).toMatchObject([{ accounts: [], debts: [] }])
})

it('an entry names the clauses on which it rests', () => {
  const clausesFor = (question: PaysQuestion) =>
    ledger([cost('1.00 USD', question)], []).entries[0]?.clauses
  const text = (name: string) => says({ entry: `${name}#c/pays/x`, by: 'ngo' })
  const advances = says({ entry: 'r#c/pays/x', interim: 'ngo' })

  expect([
    clausesFor(assigned([{ entry: 'a#c/pays/x', by: 'ngo' }], { general: [text('b'), advances] })),
    clausesFor(silent('unnamed', { general: [text('b')], funding: [text('f')] })),
    clausesFor(unknown(['age'], [{ entry: 'p#c/pays/x', by: 'ngo' }])),
    clausesFor(unanswered('not-in-force')),
  ]).toEqual([['a#c', 'r#c'], ['b#c', 'f#c'], ['p#c'], ['old#c']])
})
