import { expect, it } from 'vitest'
import type { Audit, AuditFinding, Coverage } from '../../src/analyse/audit.ts'
import { identityOf } from '../../src/analyse/identity.ts'
import { intervalsOfLaw } from '../../src/analyse/intervals-of-law.ts'
import { audit, auditOver } from '../../src/analyse/run-audit.ts'
import { commandLine } from '../../src/ask/command-line.ts'
import { prepare } from '../../src/ask/prepare.ts'
import { readCaseRequest } from '../../src/ask/read-request.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { clause, instrument, preparedFrom, rulebookOf } from '../ask/prepared.ts'
import { syntheticLibrary } from './kit/synthetic-library.ts'

const ASSESS = 'risk-assessment/assess'
const ASKED = { asOf: '2026-06-01' }

function text(id: string, keys: string, more = ''): SourceText {
  return instrument({ id, more }, clause(`id: c\n${keys}`))
}

function rowOf({ coverage }: Audit, step: string, question: string, subject: string): Coverage {
  const found = coverage.find(
    (one) => one.step === step && one.question === question && one.subject === subject,
  )
  if (found === undefined) throw new Error(`no row for ${step} ${question} ${subject}`)
  return found
}

function silencesIn({ findings }: Audit, step: string): readonly AuditFinding[] {
  return findings.filter((one) => one.code === 'audit/silent' && one.step === step)
}

it('has a row for each question that ought to be answered or of which something is said', () => {
  const said = text('a', 'step: shelter/house\npays: { for: food, by: ngo }')

  const { coverage } = audit(preparedFrom([said]), { ...ASKED, steps: ['shelter', 'medical'] })

  expect(coverage.map(({ step, question, subject, expected }) => [step, question, subject, expected])).toEqual([
    ['medical', 'who', 'treat', true],
    ['medical', 'limit', 'treat', false],
    ['medical', 'pays', 'medical', true],
    ['shelter', 'who', 'house', true],
    ['shelter', 'limit', 'house', false],
    ['shelter', 'who', 'inform', true],
    ['shelter', 'limit', 'inform', false],
    ['shelter', 'pays', 'food', false],
  ]) // prettier-ignore
})

it('gives exact parts of all cases, that together are all of them', () => {
  const texts = [
    text('a', `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { age: "< 18" }\nwithin: 2 days`),
    text('b', `step: ${ASSESS}\nduty: may\nwho: police@TH\nwhen: { injured: yes }`),
    text('d', `step: ${ASSESS}\nduty: must-not\nwho: ngo\nwhen: { injured: no, age: ">= 18" }`),
  ]

  const found = audit(preparedFrom(texts), ASKED)

  const who = rowOf(found, 'risk-assessment', 'who', 'assess')
  expect(who.parts.map(({ is, share: { numerator, denominator } }) => [is, numerator, denominator])).toEqual([
    ['assigned', '1', '2'],
    ['permitted', '1', '4'],
    ['excluded', '1', '4'],
  ]) // prettier-ignore
  expect(who.covered).toEqual({ numerator: '1', denominator: '1', perMille: 1000 })
  const limit = rowOf(found, 'risk-assessment', 'limit', 'assess')
  expect(limit.covered).toMatchObject({ numerator: '1', denominator: '2' })
  expect(limit.parts.map(({ is }) => is)).toEqual(['number', 'none', 'no-duty'])
})

it('a share does not move when another clause brings a new threshold', () => {
  const child = text('a', `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { age: "< 18" }`)
  const finer = text('b', `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { age: "5..9" }`)

  const [one, other] = [[child], [child, finer]].map((texts) =>
    rowOf(audit(preparedFrom(texts), ASKED), 'risk-assessment', 'who', 'assess'),
  )

  expect(one?.covered).toEqual({ numerator: '1', denominator: '2', perMille: 500 })
  expect(other?.covered).toEqual(one?.covered)
})

it('what can never be together counts for nothing, wherever it is said', () => {
  const low = text('a', `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { risk-on-return: low }`)

  const row = rowOf(audit(preparedFrom([low]), ASKED), 'risk-assessment', 'who', 'assess')

  // Of twelve combinations with an asylum claim, that of a granted one and a low risk cannot be.
  expect(row.covered).toMatchObject({ numerator: '3', denominator: '11' })
})

it('with a scope, only its cases are audited, and witnesses repeat what was given', () => {
  const texts = [
    text('a', `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { age: "< 18", origin: LA }`),
    text('b', `step: ${ASSESS}\nduty: must\nwho: police@TH\nwhen: { age: ">= 30" }`),
  ]
  const prepared = preparedFrom(texts)
  const line = commandLine({ facts: ['age=..17'], asOf: ASKED.asOf })
  const scope = readCaseRequest(prepared, line).value
  if (scope === undefined) throw new Error('not read')

  const found = audit(prepared, { ...ASKED, scope })

  expect(found.scope.facts).toEqual({ age: '..17' })
  expect(silencesIn(found, 'risk-assessment')).toMatchObject([
    { share: { numerator: '248', denominator: '249' }, witness: { facts: { age: '..17' } } },
  ])
  expect(found.findings.filter(({ code }) => code === 'audit/unreachable')).toEqual([])
  const covered = rowOf(found, 'risk-assessment', 'who', 'assess').covered
  expect(covered).toMatchObject({ numerator: '1', denominator: '249' })
})

it('describes the worst findings only, if asked for few', () => {
  const prepared = preparedFrom([text('a', `step: ${ASSESS}\nduty: must\nwho: ngo`)])

  const { findings } = audit(prepared, { ...ASKED, describe: 2 })

  expect(findings.map(({ witness }) => witness !== null)).toEqual(findings.map((_, at) => at < 2))
  expect(findings.map(({ weight }) => weight)).toEqual(
    findings.map(({ weight }) => weight).toSorted((a, b) => b - a),
  )
})

it('beyond the budget says so, and names every pair that may be in conflict', () => {
  const prepared = prepare(syntheticLibrary({ steps: 1, clauses: 12 }))
  const only = ['audit/conflict', 'audit/double-bind'] as const

  const exact = audit(prepared, { ...ASKED, only })
  const hurried = audit(prepared, { ...ASKED, only, nodeBudget: 400 })

  const beyond = new Set(
    hurried.notExact.map(({ step, question, subject }) => `${step} ${question} ${subject}`),
  )
  expect(exact.notExact).toEqual([])
  expect(beyond.size).toBeGreaterThan(0)
  const named = new Set(hurried.findings.map(identityOf))
  expect(exact.findings.filter((one) => !named.has(identityOf(one)))).toEqual([])
  const inexact = hurried.findings.filter((one) => !one.exact)
  expect(inexact.length).toBeGreaterThan(0)
  for (const { step, question, subject, share, witness } of inexact) {
    expect(beyond).toContain(`${step ?? ''} ${question ?? ''} ${subject ?? ''}`)
    expect([share, witness]).toEqual([null, null])
  }
  const unknown = hurried.coverage.filter(({ covered }) => covered === null)
  expect(unknown.length).toBeGreaterThan(0)
})

it('same library, same bytes, whatever the order of the texts', () => {
  const texts = [
    text('a', `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { age: "< 18" }`),
    text('b', `step: ${ASSESS}\nduty: must\nwho: police@origin\nexclusively: yes`),
  ]

  const [one, other] = [texts, texts.toReversed()].map((some) => audit(preparedFrom(some), ASKED))

  expect(JSON.stringify(other)).toBe(JSON.stringify(one))
})

it('tells its progress question by question', () => {
  const prepared = preparedFrom([text('a', `step: ${ASSESS}\nduty: must\nwho: ngo`)])
  const seen: string[] = []

  audit(prepared, {
    ...ASKED,
    steps: ['medical'],
    onProgress: (done, total) => seen.push(`${done} of ${total}`),
  })

  expect(seen).toEqual(['1 of 2', '2 of 2'])
})

const AGENCY = { agency: 'th-police', name: 'Police', country: 'TH' }

it('the law changes where a text begins or ends, a party joins, or another body fills a role named', () => {
  const rulebook = rulebookOf([
    text('a', `step: ${ASSESS}\nduty: must\nwho: police@TH`, 'in-force: { from: 2010-01-01, until: 2020-01-01 }'),
    text('b', `step: ${ASSESS}\nduty: must\nwho: ngo`, 'in-force: { from: unknown, not-before: 2012-01-01 }'),
    text('d', `step: ${ASSESS}\nduty: must\nwho: ngo`, 'in-force: { from: 2013-01-01 }\nselected-by: rescue'),
    text('e', `step: ${ASSESS}\nduty: must\nwho: ngo`, 'in-force: { from: 2014-01-01 }\ndraft: yes'),
  ]) // prettier-ignore
  const agencies = [
    { ...AGENCY, role: 'police', from: '2015-01-01', until: null },
    { ...AGENCY, role: 'hospital', from: '2016-01-01', until: null },
  ]
  const prepared = prepare({ ...rulebook, agencies })
  const starts = (withDraft: readonly string[] = []) =>
    intervalsOfLaw(prepared, '2009-01-01', '2020-01-01', { withDraft }).map(({ from }) => from)

  expect(starts()).toEqual(['2009-01-01', '2010-01-01', '2012-01-01', '2015-01-01', '2020-01-01'])
  expect(starts(['e'])).toContain('2014-01-01')
  expect(intervalsOfLaw(prepared, '2011-01-01', '2011-12-31')).toEqual([
    { from: '2011-01-01', until: null },
  ])
})

it('over time, what holds in several stretches is one finding, with the stretches', () => {
  const texts = [
    text('a', `step: ${ASSESS}\nduty: must\nwho: ngo`, 'in-force: { from: 2010-01-01, until: 2015-01-01 }'),
    text('b', 'step: medical/treat\nduty: must\nwho: ngo', 'in-force: { from: 2012-01-01 }'),
  ] // prettier-ignore
  const prepared = preparedFrom(texts)

  const found = auditOver(prepared, { from: '2009-01-01', to: '2018-01-01' })

  expect(found.intervals).toEqual([
    { from: '2009-01-01', until: '2010-01-01' },
    { from: '2010-01-01', until: '2012-01-01' },
    { from: '2012-01-01', until: '2015-01-01' },
    { from: '2015-01-01', until: null },
  ])
  expect(silencesIn(found, 'risk-assessment').map(({ intervals }) => intervals)).toEqual([[0, 3]])
  expect(
    silencesIn(found, 'medical')
      .filter(({ question }) => question === 'who')
      .map(({ intervals, witness }) => [intervals, witness?.asOf]),
  ).toEqual([[[0, 1], '2009-01-01']])
  expect(
    found.coverage
      .filter(({ step, question }) => step === 'risk-assessment' && question === 'who')
      .map(({ intervals, covered }) => [intervals, covered?.perMille]),
  ).toEqual([
    [[0, 3], 0],
    [[1, 2], 1000],
  ])
})

it('each stretch is found as if it had been audited alone', () => {
  const texts = [
    text('a', `step: ${ASSESS}\nduty: must\nwho: ngo\nwhen: { age: "< 18" }`, 'in-force: { from: 2010-01-01, until: 2015-01-01 }'),
    text('b', `step: ${ASSESS}\nduty: must-not\nwho: ngo\nwhen: { injured: yes }`, 'in-force: { from: 2012-01-01 }'),
    text('d', 'step: transport-escort/escort\nduty: must\nwho: police@TH', 'in-force: { from: 2012-01-01 }'),
    text('e', 'step: transport-escort/escort\nduty: must\nwho: police@TH', 'in-force: { from: 2014-01-01 }'),
  ] // prettier-ignore
  const prepared = preparedFrom(texts)

  const found = auditOver(prepared, { from: '2009-01-01', to: '2018-01-01', describe: 0 })

  for (const [at, { from }] of found.intervals.entries()) {
    const alone = audit(prepared, { asOf: from, describe: 0 }).findings.map(identityOf)
    const here = found.findings.filter(({ intervals }) => intervals.includes(at)).map(identityOf)
    expect(here.toSorted()).toEqual(alone.toSorted())
  }
})
