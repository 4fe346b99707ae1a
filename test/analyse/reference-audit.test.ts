import { expect, it } from 'vitest'
import type { Asked, Audit, Coverage } from '../../src/analyse/audit.ts'
import { identityOf } from '../../src/analyse/identity.ts'
import { audit } from '../../src/analyse/run-audit.ts'
import { commandLine } from '../../src/ask/command-line.ts'
import { prepare } from '../../src/ask/prepare.ts'
import type { Prepared } from '../../src/ask/prepared.ts'
import { readCaseRequest } from '../../src/ask/read-request.ts'
import { shippedTexts } from '../kit/shipped-library.ts'
import { rulebookOf, shippedRulebook } from '../kit/shipped-rulebook.ts'

const asOf = '2026-06-01'
const prepared = prepare(shippedRulebook().rulebook)

/** All cases in which these facts are known. */
function auditOf(...facts: readonly string[]): Audit {
  return auditWith(prepared, facts)
}

function auditWith(library: Prepared, facts: readonly string[]): Audit {
  const scope = readCaseRequest(library, commandLine({ facts: [...facts], asOf })).value
  if (scope === undefined) throw new Error(facts.join(' '))
  return audit(library, { asOf, scope, describe: 0 })
}

function rowOf({ coverage }: Audit, step: string, asked: Asked, subject: string): Coverage {
  const found = coverage.find(
    (one) => one.step === step && one.question === asked && one.subject === subject,
  )
  if (found === undefined) throw new Error(`${step} ${asked} ${subject}`)
  return found
}

/** What is found of questions that no case of an audit has an answer to. */
function gapsIn(
  found: Audit,
  questions: readonly (readonly [string, Asked, string])[],
): readonly unknown[] {
  return questions.map(([step, asked, subject]) => {
    expect(rowOf(found, step, asked, subject).covered).toMatchObject({ numerator: '0' })
    return found.findings
      .filter((one) => one.step === step && one.question === asked && one.subject === subject)
      .map((one) => ('because' in one ? [one.code, one.because, one.share?.perMille] : [one.code]))
  })
}

const WHOLLY_SILENT = [['audit/silent', 'no-clause', 1000]]

function wordsIn({ findings }: Audit, instrument: string): readonly (readonly string[])[] {
  return findings.flatMap((one) =>
    one.code === 'audit/no-number'
      ? one.clauses
          .filter(({ clause }) => clause.startsWith(`${instrument}#`))
          .map(({ clause }) => [clause, ...one.words])
      : [],
  )
}

/** Of countries between which no agreement is in the library. */
const protocolAlone = auditOf(
  'trafficking-or-smuggling=trafficking',
  'origin=NG',
  'destination=BR',
  'here=BR',
  'nationality=NG',
)

it('the Palermo protocol leaves open who pays', () => {
  const open = [
    ['medical', 'pays', 'medical'],
    ['travel-documents', 'pays', 'travel-document'],
    ['transport-escort', 'pays', 'transport'],
    ['shelter', 'pays', 'accommodation'],
  ] as const

  expect(gapsIn(protocolAlone, open)).toEqual(open.map(() => WHOLLY_SILENT))
  const payers = prepared.rulebook.statements.filter(
    ({ clause, question }) => question === 'pays' && clause.startsWith('palermo-protocol#'),
  )
  expect(payers).toEqual([])
})

it('the Palermo protocol gives no time in numbers: what it says of time is words', () => {
  expect(wordsIn(protocolAlone, 'palermo-protocol')).toEqual([
    ['palermo-protocol#verification', 'without undue or unreasonable delay'],
    ['palermo-protocol#accept.nationality', 'without undue or unreasonable delay'],
    ['palermo-protocol#document-check', 'within a reasonable time'],
    ['palermo-protocol#accept.residence', 'without undue or unreasonable delay'],
  ])
  for (const [step, task] of [
    ['nationality-verification', 'verify'],
    ['return-decision', 'accept'],
    ['travel-documents', 'issue'],
    ['risk-assessment', 'assess'],
  ] as const) {
    const row = rowOf(protocolAlone, step, 'limit', task)
    expect([step, row.parts.filter(({ is }) => is === 'number')]).toEqual([step, []])
  }
})

it('the Palermo protocol names no body that receives the person', () => {
  const open = [
    ['transport-escort', 'handover', 'escort'],
    ['handover-at-border', 'handover', 'hand-over'],
  ] as const

  expect(gapsIn(protocolAlone, open)).toEqual(open.map(() => WHOLLY_SILENT))
})

it('no text that was read says who settles differences', () => {
  const open = [['settle-differences', 'who', 'settle']] as const

  expect(gapsIn(protocolAlone, open)).toEqual([WHOLLY_SILENT])
  expect(gapsIn(audit(prepared, { asOf, describe: 0 }), open)).toEqual([WHOLLY_SILENT])
})

it('the law of Thailand ends at the border, and nobody pays for the way there', () => {
  const found = auditOf(
    'trafficking-or-smuggling=trafficking',
    'origin=KH',
    'destination=TH',
    'here=TH',
    'nationality=KH',
  )
  const open = [
    ['transport-escort', 'handover', 'escort'],
    ['handover-at-border', 'handover', 'hand-over'],
    ['transport-escort', 'pays', 'transport'],
    ['shelter', 'pays', 'food'],
  ] as const

  expect(gapsIn(found, open)).toEqual(open.map(() => WHOLLY_SILENT))
})

it('the law of Viet Nam says "immediately" twice, and names neither escort nor payer of most journeys of foreigners', () => {
  const found = auditOf(
    'trafficking-or-smuggling=trafficking',
    'origin=LA',
    'destination=VN',
    'here=VN',
    'nationality=LA',
  )

  const words = wordsIn(found, 'vn-law-2024')
  expect(words).toContainEqual(['vn-law-2024#receive', 'immediately'])
  expect(words).toContainEqual(['vn-law-2024#notify-district', 'immediately'])
  expect(gapsIn(found, [['transport-escort', 'who', 'escort']])).toEqual([WHOLLY_SILENT])
  const fare = rowOf(found, 'transport-escort', 'pays', 'transport')
  expect(fare.parts.map(({ is }) => is)).toEqual(['assigned', 'silent'])
  expect(found.findings).toContainEqual(
    expect.objectContaining({
      code: 'audit/silent',
      step: 'transport-escort',
      question: 'pays',
      subject: 'transport',
      because: 'no-clause',
    }),
  )
})

it('no link of the chain from Thailand to the Lao PDR up to the transit centre has a time in numbers', () => {
  const found = auditOf(
    'trafficking-or-smuggling=trafficking',
    'origin=LA',
    'destination=TH',
    'here=TH',
    'nationality=LA',
  )

  for (const [step, task] of [
    ['background-enquiry', 'interview'],
    ['family-tracing', 'trace'],
    ['family-assessment', 'assess'],
    ['pre-departure-preparation', 'prepare'],
    ['transport-escort', 'escort'],
    ['feedback-to-sender', 'report'],
  ] as const) {
    const row = rowOf(found, step, 'limit', task)
    expect([step, row.parts.map(({ is }) => is)]).toEqual([step, ['none']])
  }
})

it('that chain names no payer either', () => {
  const found = auditOf(
    'trafficking-or-smuggling=trafficking',
    'origin=LA',
    'destination=TH',
    'here=TH',
    'nationality=LA',
  )
  const open = [
    ['transport-escort', 'pays', 'transport'],
    ['transit-shelter', 'pays', 'accommodation'],
    ['onward-travel', 'pays', 'transport'],
  ] as const

  expect(gapsIn(found, open)).toEqual(open.map(() => WHOLLY_SILENT))
})

const REFERRED_IN_ENGLAND = [
  'person=victim',
  'trafficking-or-smuggling=trafficking',
  'here=GB',
  'origin=NG',
  'destination=GB',
  'nationality=NG',
  'referral-region=england-and-wales',
]

it('in the United Kingdom nobody acts for an adult who refuses and is unable to decide', () => {
  const found = auditOf(
    ...REFERRED_IN_ENGLAND,
    'age=35',
    'unable-to-protect-self=yes',
    'consent-to-referral=no',
    'identification-status=in-process',
  )
  const open = [
    ['guardian', 'who', 'appoint'],
    ['preliminary-identification', 'who', 'decide'],
  ] as const

  expect(gapsIn(found, open)).toEqual(open.map(() => WHOLLY_SILENT))
})

it('but for treaties, neither a support provider nor the local authority of the United Kingdom houses a child', () => {
  const own = shippedTexts(['sops']).filter(({ file }) => file === 'sops/gb-nrm-referral.md')
  const national = prepare(rulebookOf([...shippedTexts(['rules']), ...own]))
  const child = ['age=15', 'consent-to-referral=yes', 'identification-status=reasonable-grounds']
  const open = [
    ['shelter', 'who', 'house'],
    ['shelter', 'who', 'basic-needs'],
    ['guardian', 'who', 'appoint'],
  ] as const

  const found = auditWith(national, [...REFERRED_IN_ENGLAND, ...child])

  expect(gapsIn(found, open)).toEqual(open.map(() => WHOLLY_SILENT))
})

it('the findings in the reference library are those that are kept', async () => {
  const { findings, notExact } = audit(prepared, { asOf, describe: 0 })

  expect(notExact).toEqual([])
  const codes = [...new Set(findings.map(({ code }) => code))].sort()
  const lines = codes.flatMap((code) => {
    const those = findings.filter((one) => one.code === code)
    return [
      `${code}: ${those.length}`,
      ...those.map((one) => `  ${identityOf(one).slice(code.length + 1)}`).sort(),
      '',
    ]
  })
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/reference-audit.txt')
})
