import { expect, it } from 'vitest'
import type { AuditFinding } from '../../../src/analyse/audit.ts'
import { audit } from '../../../src/analyse/run-audit.ts'
import { witnessWords } from '../../../src/analyse/witness-words.ts'
import { ask } from '../../../src/ask/ask.ts'
import { commandLine } from '../../../src/ask/command-line.ts'
import { prepare } from '../../../src/ask/prepare.ts'
import type { Prepared } from '../../../src/ask/prepared.ts'
import { readRequest } from '../../../src/ask/read-request.ts'
import { shippedVocabulary } from '../../kit/shipped-library.ts'
import { rulebookOf } from '../../kit/shipped-rulebook.ts'
import { TRIAL_HEAD } from '../../kit/trial-head.ts'

const vocabulary = shippedVocabulary()

function trial(...blocks: readonly string[]): Prepared {
  const fences = blocks.map((keys, at) => `\n\`\`\`responsibility\nid: c${at}\n${keys}\n\`\`\`\n`)
  const text = `${TRIAL_HEAD}\n## Article 1\n${fences.join('')}`
  return prepare(rulebookOf([...vocabulary, { file: 'mous/trial.md', text }]))
}

type Tied = AuditFinding & { readonly code: 'audit/help-tied-to-testimony' }

function tied(prepared: Prepared): readonly Tied[] {
  return audit(prepared, {
    asOf: '2026-06-01',
    only: ['audit/help-tied-to-testimony'],
  }).findings.filter((one): one is Tied => one.code === 'audit/help-tied-to-testimony')
}

const SHELTER = 'step: shelter/house\nduty: must\nwho: shelter-state@TH'

it('help that only those get who work with the prosecution is told, with whoever gets none', () => {
  const prepared = trial(`${SHELTER}\nwhen: { cooperates-with-investigation: yes }`)
  const [one, ...others] = tied(prepared)

  expect(others).toEqual([])
  expect(one).toMatchObject({
    step: 'shelter',
    question: 'who',
    subject: 'house',
    fact: 'cooperates-with-investigation',
    helpedIf: ['yes'],
    notIf: ['no'],
    clauses: [{ clause: 'trial#c0', role: 'says' }],
    regions: [
      { when: { 'cooperates-with-investigation': ['no'], destination: ['TH'], origin: ['LA'] } },
    ],
    witness: { status: 'silent' },
  })
})

it('the same person is helped with one value of the fact, and not with the other', () => {
  const prepared = trial(
    `${SHELTER}\nwhen: { any: [{ cooperates-with-investigation: yes }, { age: "< 18" }] }`,
  )
  const [one] = tied(prepared)
  if (one?.witness == null) throw new Error('nobody is told of')
  const statusWith = (value: boolean): string | undefined => {
    const facts = { ...one.witness?.facts, [one.fact]: value }
    const words = witnessWords({ events: [], asOf: '2026-06-01', facts })
    const { value: request } = readRequest(prepared, commandLine({ step: 'shelter', ...words }))
    return request && ask(prepared, request).questions[0]?.status
  }

  expect(one.witness.facts['age']).toBe(30)
  expect(statusWith(true)).toBe('assigned')
  expect(statusWith(false)).toBe('silent')
})

it.each([
  {
    case: 'others help whoever does not',
    keys: [
      `${SHELTER}\nwhen: { cooperates-with-investigation: yes }`,
      'step: shelter/house\nduty: must\nwho: ngo\nwhen: { cooperates-with-investigation: no }',
    ],
    count: 0,
  },
  {
    case: 'help depends on something else',
    keys: [`${SHELTER}\nwhen: { testimony-pending: yes }`],
    count: 0,
  },
  {
    case: 'it serves the prosecution',
    keys: [
      'step: witness-protection\nduty: must\nwho: police@TH\nwhen: { cooperates-with-investigation: yes }',
    ],
    count: 0,
  },
  {
    case: 'somebody merely may help the others',
    keys: [
      `${SHELTER}\nwhen: { cooperates-with-investigation: yes }`,
      'step: shelter/house\nduty: may\nwho: ngo',
    ],
    count: 1,
  },
  {
    case: 'help is forbidden to whoever does not',
    keys: [`${SHELTER}\nonly-when: { cooperates-with-investigation: yes }`],
    count: 1,
  },
])('where $case, there are findings: $count', ({ keys, count }) => {
  expect(tied(trial(...keys))).toHaveLength(count)
})
