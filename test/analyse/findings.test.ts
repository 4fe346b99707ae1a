import { expect, it } from 'vitest'
import type { AuditCode, AuditFinding } from '../../src/analyse/audit.ts'
import { audit } from '../../src/analyse/run-audit.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { clause, instrument, preparedFrom } from '../ask/prepared.ts'

const ASSESS = 'risk-assessment/assess'
const ESCORT = 'transport-escort/escort'

function text(id: string, keys: string, more = '', kind = 'mou', parties = '[LA, TH]'): SourceText {
  return instrument({ id, more, kind, parties }, clause(`id: c\n${keys}`))
}

function found(texts: readonly SourceText[], code: AuditCode): readonly AuditFinding[] {
  return audit(preparedFrom(texts), { asOf: '2026-06-01', only: [code] }).findings
}

function of(findings: readonly AuditFinding[], step: string, question = 'who', subject?: string) {
  return findings.filter(
    (one) =>
      one.step === step &&
      one.question === question &&
      (subject === undefined || one.subject === subject),
  )
}

it('tells for whom nobody is responsible: the regions, the part of all cases, and one person', () => {
  const texts = [
    text('a', `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { age: "< 18" }`),
    text('b', `step: ${ASSESS}\nduty: must\nwho: police@TH\nwhen: { destination: TH }`),
  ]

  const [gap, ...others] = of(found(texts, 'audit/silent'), 'risk-assessment')

  expect(others).toEqual([])
  expect(gap).toMatchObject({
    because: 'no-clause',
    subject: 'assess',
    clauses: [],
    allRegions: true,
    exact: true,
  })
  expect(gap?.regions).toHaveLength(1)
  expect(gap?.regions[0]?.when['age']).toEqual(['18..'])
  expect(gap?.regions[0]?.when['destination']).not.toContain('TH')
  expect(gap?.witness).toMatchObject({ facts: { age: 30 }, status: 'silent' })
  expect(gap?.witness?.decisive).toEqual(['destination', 'age'])
  // Half of the ages by bands, and all countries but one.
  const { denominator, numerator } = gap?.share ?? { denominator: '1', numerator: '0' }
  expect(Number(numerator) / Number(denominator)).toBeCloseTo((1 / 2) * (248 / 249), 2)
})

it.each([
  { keys: 'duty: must\nwho: unnamed', code: 'audit/no-actor', because: 'unnamed' },
  { keys: 'duty: must\nwho: anyone', code: 'audit/no-actor', because: 'anyone' },
  { keys: 'deferred-to: the law', code: 'audit/silent', because: 'deferred' },
] as const)('says why nobody is named: $keys', ({ keys, code, because }) => {
  const texts = [text('a', `step: ${ASSESS}\n${keys}`)]

  expect(of(found(texts, code), 'risk-assessment')).toMatchObject([
    { because, clauses: [{ clause: 'a#c' }], regions: [{ when: {} }], share: { perMille: 1000 } },
  ])
})

it('says that a text that would answer is not in force on the day', () => {
  const texts = [
    text('a', `step: ${ASSESS}\nduty: must\nwho: ngo`, 'in-force: { from: 2030-01-01 }'),
  ]

  expect(of(found(texts, 'audit/silent'), 'risk-assessment')).toMatchObject([
    {
      because: 'not-in-force',
      clauses: [{ clause: 'a#c', role: 'dormant' }],
      witness: { status: 'not-in-force' },
    },
  ])
})

it('tells apart that what speaks of a case is set aside: whom nobody may charge, nobody pays for', () => {
  const texts = [
    text('a', 'step: medical/treat\npays: { for: medical, by: victim }'),
    text('b', 'step: medical/treat\npays: { for: medical, free-for: victim }', '', 'treaty'),
  ]

  expect(of(found(texts, 'audit/silent'), 'medical', 'pays')).toMatchObject([
    {
      because: 'set-aside',
      clauses: [
        { clause: 'a#c', role: 'gives-way' },
        { clause: 'b#c', role: 'prevails' },
      ],
    },
  ])
})

it('reports two bodies for a task that takes one, only where no canon decides between them', () => {
  const duty = (who: string) => `step: ${ESCORT}\nduty: must\nwho: ${who}`
  const one = text('a', `${duty('ngo')}\nwhen: { age: "< 18" }`)
  const other = text('b', `${duty('police@TH')}\nwhen: { destination: TH }`)
  const above = text('b', `${duty('police@TH')}\nwhen: { destination: TH }`, '', 'treaty')

  expect(found([one, other], 'audit/conflict')).toMatchObject([
    {
      step: 'transport-escort',
      question: 'who',
      subject: 'escort',
      why: 'the task takes one body',
      clauses: [
        { clause: 'a#c', role: 'says' },
        { clause: 'b#c', role: 'says' },
      ],
      regions: [{ when: { age: ['..17'], destination: ['TH'] } }],
      witness: { facts: { age: 17, destination: 'TH' }, status: 'conflict' },
    },
  ])
  expect(found([one, above], 'audit/conflict')).toEqual([])
})

it('calls it a double bind where one clause forbids what another demands', () => {
  const texts = [
    text('a', `step: ${ASSESS}\nduty: must\nwho: police@TH`),
    text('b', `step: ${ASSESS}\nduty: must-not\nwho: state@TH\nwhen: { injured: yes }`),
  ]
  const unlike = text('b', `step: ${ASSESS}\nduty: must-not\nwho: ngo`)

  // The narrower of the two prevails between two texts; within one text nothing decides.
  const within = instrument(
    { id: 'a' },
    [
      clause(`id: duty\nstep: ${ASSESS}\nduty: must\nwho: police@TH`),
      clause(`id: ban\nstep: ${ASSESS}\nduty: must-not\nwho: state@TH\nwhen: { injured: yes }`),
    ].join('\n'),
  )
  expect(found(texts, 'audit/double-bind')).toEqual([])
  expect(found([within], 'audit/double-bind')).toMatchObject([
    {
      clauses: [
        { clause: 'a#ban', role: 'forbids' },
        { clause: 'a#duty', role: 'demands' },
      ],
      regions: [{ when: { injured: ['yes'] } }],
    },
  ])
  expect(found([...texts.slice(0, 1), unlike], 'audit/double-bind')).toEqual([])
})

it('reports an overlap once for each question, and not where two say the same', () => {
  const duty = (who: string, when = '') => `step: ${ASSESS}\nduty: must\nwho: ${who}\n${when}`
  const texts = [
    text('a', duty('ngo')),
    text('b', duty('police@TH')),
    text('d', duty('police@destination', 'when: { destination: TH }')),
  ]

  const [overlap, ...others] = found(texts, 'audit/overlap')

  expect(others).toEqual([])
  expect(overlap?.clauses.map(({ clause: id }) => id)).toEqual(['a#c', 'b#c', 'd#c'])
  expect(overlap?.witness?.status).toBe('assigned')
  expect(found(texts.slice(1), 'audit/overlap')).toEqual([])
})

it('names a clause that never prevails, with the one that always sets it aside and by which canon', () => {
  const duty = (who: string, when: string) => `step: ${ESCORT}\nduty: must\nwho: ${who}\n${when}`
  const texts = [
    text('a', duty('ngo', 'when: { age: "< 12" }')),
    text('b', duty('police@TH', 'when: { age: "< 18" }'), '', 'treaty'),
  ]

  expect(found(texts, 'audit/never-prevails')).toMatchObject([
    {
      by: [{ clause: 'b#c', canon: 'superior' }],
      clauses: [
        { clause: 'a#c', role: 'gives-way' },
        { clause: 'b#c', role: 'prevails' },
      ],
      regions: [{ when: { age: ['..11'] } }],
    },
  ])
  const wider = text('a', duty('ngo', 'when: { age: "< 30" }'))
  expect(found([wider, ...texts.slice(1)], 'audit/never-prevails')).toEqual([])
})

it('names a clause that no case has the condition of', () => {
  const texts = [
    text(
      'a',
      `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { asylum-claim: granted, risk-on-return: low }`,
    ),
  ]

  expect(found(texts, 'audit/unreachable')).toMatchObject([
    {
      because: 'assume',
      clauses: [{ clause: 'a#c', role: 'says' }],
      regions: [],
      witness: null,
      share: null,
    },
  ])
})

it('names a clause that changes no outcome, but none that adds a limit, nor that names nobody', () => {
  const duty = (who: string, more = '') => `step: ${ASSESS}\nduty: must\nwho: ${who}\n${more}`
  const first = text('a', duty('police@TH'))

  expect(found([first, text('b', duty('police@TH'))], 'audit/redundant')).toMatchObject([
    { clauses: [{ clause: 'a#c' }, { clause: 'b#c', role: 'says-it-too' }] },
    { clauses: [{ clause: 'b#c' }, { clause: 'a#c', role: 'says-it-too' }] },
  ])
  const general = found([first, text('b', duty('state@TH'))], 'audit/redundant')
  expect(general.map(({ clauses: [one] }) => one?.clause)).toEqual(['b#c'])
  const limited = text('b', duty('police@TH', 'within: 3 days of rescue'))
  const names = found([first, limited], 'audit/redundant').map(({ clauses: [one] }) => one?.clause)
  expect(names).toEqual(['a#c'])
  expect(found([first, text('b', duty('unnamed'))], 'audit/redundant')).toEqual([])
})

it('finds circles of texts that prevail over each other, where all of them are said', () => {
  const duty = (who: string, when: string) => `step: ${ESCORT}\nduty: must\nwho: ${who}\n${when}`
  const texts = [
    text('a', duty('ngo', 'notwithstanding: [b#c]\nwhen: { age: "< 18" }')),
    text('b', duty('police@TH', 'notwithstanding: [d#c]\nwhen: { injured: yes }')),
    text('d', duty('hospital@TH', 'notwithstanding: [a#c]')),
  ]

  expect(found(texts, 'audit/precedence-cycle')).toMatchObject([
    {
      canons: ['express'],
      clauses: [{ clause: 'a#c' }, { clause: 'b#c' }, { clause: 'd#c' }],
      regions: [{ when: { age: ['..17'], injured: ['yes'] } }],
      witness: { status: 'conflict' },
    },
  ])
  const opened = text('d', duty('hospital@TH', ''))
  expect(found([...texts.slice(0, 2), opened], 'audit/precedence-cycle')).toEqual([])
})

it('reports a fact that cannot be established until a text says what then applies', () => {
  const child = `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { age: "< 18" }`
  const presumed = `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { age: ["< 18", undetermined] }`

  expect(found([text('a', child)], 'audit/cannot-be-established')).toMatchObject([
    {
      fact: 'age',
      clauses: [{ clause: 'a#c', role: 'says' }],
      witness: { facts: { age: 'undetermined' }, decisive: ['age'], status: 'unknown' },
      share: { numerator: '1', denominator: '2' },
    },
  ])
  expect(found([text('a', presumed)], 'audit/cannot-be-established')).toEqual([])
})

it('names each role for which the directory names nobody, in each country, once', () => {
  const texts = [
    text('a', `step: ${ASSESS}\nduty: must\nwho: police@TH`),
    text('b', 'step: medical/treat\nduty: must\nwho: hospital@destination'),
    text('d', 'step: shelter/house\nduty: may\nwho: police@TH'),
  ]

  const unbound = found(texts, 'audit/unbound-role')

  expect(
    unbound.map((one) => (one.code === 'audit/unbound-role' ? `${one.role}@${one.country}` : '')),
  ).toEqual(['police@TH', 'hospital@LA', 'hospital@TH'])
  expect(unbound[0]?.clauses.map(({ clause: id }) => id)).toEqual(['a#c', 'd#c'])
  expect(unbound[1]?.witness).toMatchObject({ facts: { destination: 'LA' }, status: 'assigned' })
})

it('tells duties without a number: in words alone, and without any word', () => {
  const limit = (keys: string) => `step: ${ESCORT}\nduty: must\nwho: ngo\n${keys}`
  const words = [text('a', limit('within: without delay'))]

  expect(found(words, 'audit/no-number')).toMatchObject([
    {
      question: 'limit',
      subject: 'escort',
      words: ['without delay'],
      clauses: [{ clause: 'a#c' }],
    },
  ])
  expect(of(found(words, 'audit/silent'), 'transport-escort', 'limit')).toEqual([])
  const none = of(found([text('a', limit(''))], 'audit/silent'), 'transport-escort', 'limit')
  expect(none).toMatchObject([{ because: 'no-clause', clauses: [{ clause: 'a#c', role: 'says' }] }])
  const number = [text('a', limit('within: 3 days of rescue'))]
  expect(found(number, 'audit/no-number')).toEqual([])
  expect(of(found(number, 'audit/silent'), 'transport-escort', 'limit')).toEqual([])
})

it('tells which agreements nobody is to look at again', () => {
  const said = `step: ${ASSESS}\nduty: must\nwho: ngo`
  const texts = [
    text('a', said),
    text('b', said, 'review: { every: 1 year }'),
    text('d', said, '', 'law', '[TH]'),
  ]

  expect(found(texts, 'audit/no-review')).toMatchObject([
    { instrument: 'a', step: null, question: null, regions: [], witness: null },
  ])
})
