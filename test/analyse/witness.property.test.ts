import fc from 'fast-check'
import { expect, it } from 'vitest'
import { audit } from '../../src/analyse/run-audit.ts'
import type { Audit, AuditFinding } from '../../src/analyse/audit.ts'
import { witnessWords } from '../../src/analyse/witness-words.ts'
import type { Question } from '../../src/ask/answer.ts'
import { ask } from '../../src/ask/ask.ts'
import { commandLine } from '../../src/ask/command-line.ts'
import { prepare } from '../../src/ask/prepare.ts'
import type { Prepared } from '../../src/ask/prepared.ts'
import { readRequest } from '../../src/ask/read-request.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { clause, instrument, preparedFrom } from '../ask/prepared.ts'
import { conflicts } from '../ask/random-conflicts.ts'
import { documents } from '../ask/random-library.ts'
import { shippedRulebook } from '../kit/shipped-rulebook.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 2000 : 60
const timeout = isLong ? 1_200_000 : 120_000

const ASKED = { asOf: '2026-06-01', describe: Infinity }

it(
  'a case of a random library that a finding names gets from `ask` the status that the finding gives',
  () => {
    fc.assert(
      fc.property(fc.oneof(conflicts, documents), (texts) => {
        const prepared = preparedFrom(texts)
        expectShown(prepared, audit(prepared, ASKED))
      }),
      { numRuns },
    )
  },
  timeout,
)

it('each case that a finding about the reference library names gets its status from `ask`, too', () => {
  const prepared = prepare(shippedRulebook().rulebook)
  expectShown(prepared, audit(prepared, ASKED))
}, 120_000)

function text(id: string, keys: string, parties = '[LA, TH]'): SourceText {
  return instrument({ id, parties }, clause(`id: c\nstep: transport-escort/escort\n${keys}`))
}

/** The age of the witness of a finding, and the status that is told of it. */
function toldOf(texts: readonly SourceText[], code: AuditFinding['code']): unknown {
  const prepared = preparedFrom(texts)
  const found = audit(prepared, ASKED)
  expectShown(prepared, found)
  const shown = found.findings.filter((one) => one.code === code)
  return shown.map(({ witness }) => [witness?.facts['age'], witness?.status])
}

it('the answer is told where it is the same whatever a fact is that cannot be established', () => {
  const ladder =
    '{ ladder: [{ payer: insurance, when: { age: "< 18" } }, { payer: ngo, when: { injured: yes } }] }'
  const texts = [
    text('a', `pays: { for: transport, by: ${ladder} }\nwhen: { age: ["< 16", undetermined] }`),
    text('b', 'pays: { for: transport, by: ngo }', '[TH]'),
  ]

  expect(toldOf(texts, 'audit/redundant')).toEqual([['undetermined', 'assigned']])
})

it('where the answer hangs on such a fact it is not known, and what is found is one of its outcomes', () => {
  const texts = [
    text('a', 'duty: must\nwho: ngo\nunless: { age: "< 18" }'),
    text('b', 'duty: must\nwho: state@TH\nwhen: { age: ["< 16", undetermined] }'),
  ]

  expect(toldOf(texts, 'audit/conflict')).toEqual([['undetermined', 'unknown']])
})

/** Which status shows what a finding says, of codes that say it. */
const SHOWN: Partial<Record<AuditFinding['code'], string>> = {
  'audit/conflict': 'conflict',
  'audit/double-bind': 'conflict',
  'audit/cannot-be-established': 'unknown',
  'audit/overlap': 'assigned',
}

function shownBy(finding: AuditFinding): string | undefined {
  if (finding.code !== 'audit/silent') return SHOWN[finding.code]
  if (finding.question === 'limit') return undefined
  return finding.because === 'not-in-force' ? 'not-in-force' : 'silent'
}

function expectShown(prepared: Prepared, { findings }: Audit): void {
  for (const finding of findings) {
    const { witness, step, question, subject } = finding
    if (witness === null || step === null) continue
    const line = commandLine({ step, ...witnessWords(witness) })
    const { value, diagnostics } = readRequest(prepared, line)
    if (value === undefined) {
      throw new Error(`${JSON.stringify(finding)}: ${diagnostics.map((d) => d.message).join()}`)
    }
    const kind = question === 'limit' ? 'who' : question
    const got = ask(prepared, value).questions.find(
      (one) => one.question === kind && subjectOf(one) === subject,
    )
    const shown = got?.status
    const told = { code: finding.code, step, question, subject, witness }
    expect({ ...told, shown }).toEqual({ ...told, shown: witness.status })
    const wanted = shownBy(finding) ?? witness.status
    // Of a fact that cannot be established the value stays open: then it is one of several outcomes.
    const isOpen = Object.values(witness.facts).includes('undetermined')
    const outcomes = got?.status === 'unknown' && isOpen ? got.outcomes : []
    expect([shown, ...outcomes.map(({ status }) => status)]).toContain(wanted)
    if (finding.code === 'audit/conflict' || finding.code === 'audit/double-bind') {
      const named = finding.clauses.map(({ clause }) => clause)
      const [conflict] = outcomes.filter(({ status }) => status === 'conflict')
      // A pair; or more clauses, of which one forbids what several demand.
      const isShown =
        got?.status === 'conflict'
          ? got.conflicts.some(({ between }) => isIn(between, named))
          : isIn(named, conflict?.clauses ?? [])
      expect({ ...told, isShown }).toEqual({ ...told, isShown: true })
    }
    if (finding.code === 'audit/never-prevails') {
      const aside = finding.clauses.find(({ role }) => role === 'gives-way')?.clause
      expect(got?.setAside.map(({ clause }) => clause)).toContain(aside)
    }
    if (finding.code === 'audit/cannot-be-established' && got?.status === 'unknown') {
      expect(got.cannotBeEstablished).toContain(finding.fact)
    }
    if (finding.code === 'audit/overlap' && got?.status !== 'unknown') {
      expect(got?.question === 'who' && got.overlap).toBe(true)
    }
  }
}

function isIn(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one))
}

function subjectOf(question: Question): string {
  return question.question === 'pays' ? question.cost : question.task
}
