import type { Answer } from '../../../../src/ask/answer.ts'
import type { Prepared } from '../../../../src/ask/prepared.ts'
import type { BodiesAnswer, BodyAnswer } from '../../../../src/ask/statement-answer.ts'
import type { SourceText } from '../../../../src/source/source-text.ts'
import { answerTo } from '../../../ask/asking.ts'
import { clause, exampleMou, instrument, preparedFrom } from '../../../ask/prepared.ts'

const directory: SourceText = {
  file: 'rules/agencies/TH.yaml',
  text: `remit: 1
country: TH
agencies:
  - id: ministry
    name: Ministry of Social Development and Human Security
    fills: [{ role: social-welfare }]
`,
}

const chain = instrument(
  { id: 'return-chain', kind: 'sop' },
  [
    'id: house\nstep: shelter/house\nduty: must\nwho: social-welfare@destination\ndoes: give the person a safe place to sleep\nwithin: 24 hours of rescue\nfor: at least 3 months from rescue\npays: { for: food, by: { ladder: [{ payer: insurance, up-to: 300 THB }, { payer: social-welfare@destination }] }, interim: ngo }\nhandover: { to: social-welfare@origin, receipt: handover-minutes }',
    'id: assess\nstep: risk-assessment\nduty: must\nwho: social-welfare@destination\ndoes: find out how dangerous a return would be\nwith: [ngo]\nwithin: { limit: 7 working days, from: rescue, excluding: [journey] }\nfallback: { after: 3 days, who: international-organisation }',
    'id: treat\nstep: medical\nduty: must\nwho: hospital@destination\ndoes: treat the person\nwithin: { limit: without delay, from: rescue }\npays: { for: medical, by: { ladder: [{ payer: insurance, up-to: 300 USD, when: { injured: yes } }, { payer: social-welfare@destination }] } }',
  ]
    .map(clause)
    .join('\n'),
)

/** The documents that the plans of these tests are made of. */
export const prepared: Prepared = preparedFrom([...exampleMou, chain, directory])

export const body = (role: string, at: string | null = null): BodyAnswer => ({
  role,
  at,
  agency: null,
  name: null,
})

export const ministry: BodyAnswer = {
  role: 'social-welfare',
  at: 'TH',
  agency: 'ministry',
  name: 'Ministry of Social Development and Human Security',
}

export const one = (of: BodyAnswer): BodiesAnswer => ({ anyOf: [{ allOf: [of] }] })

export const RETURNING = { origin: 'LA', destination: 'TH', age: 15 } as const

export type Scalars = Readonly<Record<string, string | number | boolean>>

export async function answerOf(step: string, facts: Scalars): Promise<Answer> {
  const words = Object.entries(facts).map(([fact, value]) => {
    const word = value === true ? 'yes' : String(value)
    return `${fact}=${word}`
  })
  return answerTo(prepared, { step, facts: words.join(' '), asOf: '2026-06-12' })
}
