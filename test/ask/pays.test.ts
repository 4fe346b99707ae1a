import { expect, it } from 'vitest'
import { answerTo, clausesOf, inShort, paysOf } from './asking.ts'
import { clause, instrument, preparedFrom } from './prepared.ts'

/** Each entry of `pays` as a text of its own; the answer to who pays medical care. */
async function paid(entries: readonly string[], facts = '') {
  const documents = entries.map((entry, at) =>
    instrument(
      { id: `t${at + 1}` },
      clause(`id: c\nstep: medical\npays: { for: medical, ${entry} }`),
    ),
  )
  return paysOf(await answerTo(preparedFrom(documents), { step: 'medical', facts }), 'medical')
}

it.each([
  { entries: ['by: ngo'], becomes: 'assigned t1' },
  { entries: ['by: ngo', 'by: ngo'], becomes: 'assigned t1 t2' },
  { entries: ['by: ngo', 'by: police@TH'], becomes: 'conflict t1 t2' },
  { entries: ['by: state@TH', 'by: police@TH'], becomes: 'assigned t2' },
  { entries: ['by: unnamed', 'by: police@TH'], becomes: 'assigned t2' },
  { entries: ['by: unnamed'], becomes: 'silent' },
  { entries: ['by: nobody'], becomes: 'excluded t1' },
  { entries: ['by: nobody', 'by: ngo'], becomes: 'conflict t1 t2' },
  { entries: ['free-for: victim'], becomes: 'silent' },
  { entries: ['free-for: victim', 'by: ngo'], becomes: 'assigned t2' },
  { entries: ['free-for: victim', 'by: victim'], becomes: 'conflict t2' },
  { entries: ['free-for: victim', 'by: { any-of: [victim, ngo] }'], becomes: 'assigned t2' },
  {
    entries: ['free-for: victim', 'by: { split: { victim: 10%, ngo: 90% } }'],
    becomes: 'conflict t2',
  },
  {
    entries: [
      'by: { split: { ngo: 50%, police@TH: 50% } }',
      'by: { split: { police@TH: 1/2, ngo: 1/2 } }',
    ],
    becomes: 'assigned t1 t2',
  },
  {
    entries: [
      'by: { split: { ngo: 50%, police@TH: 50% } }',
      'by: { split: { police@TH: 1/3, ngo: 2/3 } }',
    ],
    becomes: 'conflict t1 t2',
  },
  {
    entries: [
      'by: { split: { ngo: 50%, state@TH: 50% } }',
      'by: { split: { police@TH: 1/2, ngo: 1/2 } }',
    ],
    becomes: 'assigned t2',
  },
  {
    entries: ['by: state@TH', 'by: { split: { police@TH: 1/2, hospital@TH: 1/2 } }'],
    becomes: 'assigned t2',
  },
  {
    entries: ['by: ngo, cap: 10 USD', 'by: { ladder: [{ payer: ngo, up-to: 10 USD }] }'],
    becomes: 'assigned t1 t2',
  },
  { entries: ['by: ngo, cap: 10 USD', 'by: ngo, cap: 20 USD'], becomes: 'conflict t1 t2' },
  { entries: ['by: ngo, cap: 10 USD', 'by: ngo'], becomes: 'conflict t1 t2' },
  {
    entries: [
      'by: { ladder: [{ payer: insurance, up-to: 10 USD }, { payer: ngo }] }',
      'by: anyone',
    ],
    becomes: 'assigned t1',
  },
  { entries: ['by: ngo, interim: police@TH', 'by: ngo, in-kind: yes'], becomes: 'assigned t1 t2' },
])('$entries are $becomes', async ({ entries, becomes }) => {
  const { status, statements } = await paid(entries)

  const answers = clausesOf(statements).map((id) => id.replace('#c', ''))
  expect([status, ...answers].join(' ')).toBe(becomes)
})

it('a rung whose condition fails is left out, one whose condition is open says what it waits for', async () => {
  const ladder =
    'by: { ladder: [{ payer: insurance, when: { injured: yes } }, { payer: ngo, up-to: 5 USD, when: { consent-to-return: yes } }, { payer: police@TH }] }'

  const { statements } = await paid([ladder], 'injured=no')

  expect(statements[0]?.by).toEqual({
    ladder: [
      {
        payer: { anyOf: [{ allOf: [{ role: 'ngo', at: null, agency: null, name: null }] }] },
        upTo: { amount: '5.00', currency: 'USD' },
        per: 'case',
        status: 'unknown',
        needs: ['consent-to-return'],
        cannotBeEstablished: [],
      },
      {
        payer: { anyOf: [{ allOf: [{ role: 'police', at: 'TH', agency: null, name: null }] }] },
        upTo: null,
        per: 'case',
        status: 'assigned',
        needs: [],
        cannotBeEstablished: [],
      },
    ],
  })
})

it('a general rule about money answers for no cost, and is shown with the silence', async () => {
  const funding = '```funding\nid: money\npays: { for: all, by: ngo }\n```'

  const answer = await answerTo(preparedFrom([instrument({ id: 'a' }, funding)]), {
    step: 'medical',
  })

  const question = paysOf(answer, 'medical')
  expect(question).toMatchObject({ status: 'silent', because: 'no-clause', statements: [] })
  expect(
    question.funding.map(({ clause: id, by }) => [id, by !== null && inShort(by as never)]),
  ).toEqual([['a#money', 'ngo']])
})

it('a payment says whether it stands beside a permission', async () => {
  const document = instrument(
    { id: 'a' },
    clause('id: c\nstep: medical\nduty: may\nwho: ngo\npays: { for: medical, by: ngo }'),
  )

  const answer = await answerTo(preparedFrom([document]), { step: 'medical' })

  expect(paysOf(answer, 'medical')).toMatchObject({
    status: 'assigned',
    statements: [{ duty: 'may' }],
  })
})

it.each([
  { facts: 'injured=yes', expected: { because: 'deferred', deferred: [{ to: 'the law' }] } },
  { facts: 'injured=no', expected: { because: 'no-clause', deferred: [] } },
  { facts: '', expected: { because: 'no-clause', standsIf: [{ needs: ['injured'] }] } },
])('an entry passes on who pays under its condition: $facts', async ({ facts, expected }) => {
  const question = await paid(['deferred-to: the law, when: { injured: yes }'], facts)

  expect(question).toMatchObject({ status: 'silent', general: [], ...expected })
})

it('an entry that stands in some cases only says what it waits for', async () => {
  const document = instrument(
    { id: 'a' },
    clause(
      'id: c\nstep: medical\npays: [{ for: medical, by: ngo }, { for: medical, interim: police@TH, when: { injured: yes } }]',
    ),
  )

  const answer = await answerTo(preparedFrom([document]), { step: 'medical' })

  expect(paysOf(answer, 'medical')).toMatchObject({
    status: 'assigned',
    stands: ['a#c'],
    statements: [{ entry: 'a#c/pays/medical' }],
    general: [{ entry: 'a#c/pays/medical.2' }],
    entriesIf: [{ entry: 'a#c/pays/medical.2', needs: ['injured'], cannotBeEstablished: [] }],
  })
})

it('a question passed on is silent, and says where it went', async () => {
  const document = instrument(
    { id: 'a' },
    clause('id: c\nstep: medical\nduty: must\nwho: ngo\ndeferred-to: the budget law'),
  )

  const answer = await answerTo(preparedFrom([document]), { step: 'medical' })

  expect(paysOf(answer, 'medical')).toMatchObject({
    status: 'silent',
    because: 'deferred',
    deferred: [{ clause: 'a#c', to: 'the budget law' }],
  })
})
