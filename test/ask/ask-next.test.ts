import { expect, it } from 'vitest'
import { answerTo } from './asking.ts'
import { clause, instrument, preparedFrom } from './prepared.ts'

async function asked(blocks: readonly string[], step: string, facts = '') {
  const documents = blocks.map((keys, at) => instrument({ id: `t${at}` }, clause(`id: c\n${keys}`)))
  const { askNext } = await answerTo(preparedFrom(documents), { step, facts })
  return askNext.map(({ fact, decides }) => `${fact}: ${decides.join(', ')}`)
}

it('what narrows the answers most is asked first, for each point of sensitivity, then as listed', async () => {
  const asks = await asked(
    [
      'step: medical\nduty: must\nwho: ngo\nwhen: { injured: yes }\npays: { for: medical, by: ngo }',
      'step: medical\nduty: must\nwho: ngo\nwhen: { risk-on-return: low, consent-to-return: yes, age: "< 18" }',
    ],
    'medical',
  )

  expect(asks).toEqual([
    'injured: who: treat, who pays: medical care',
    'risk-on-return: who: treat',
    'age: who: treat',
    'consent-to-return: who: treat',
  ])
})

it('parts of an answer come after questions, and names of bodies last', async () => {
  const asks = await asked(
    [
      'step: transport-escort/escort\nduty: must\nwho: social-welfare@destination\nhandover: { to: police@TH, documents: [{ document: case-file, when: { consent-to-share-file: yes } }] }\nfallback: { after: 3 days, who: ngo, when: { injured: yes } }\npays: { for: transport, by: { ladder: [{ payer: insurance, when: { age: "< 18" } }, { payer: ngo }] } }',
      'step: transport-escort/arrange-transport\nduty: must\nwho: ngo\nwhen: { exploitation: { includes: begging } }',
    ],
    'transport-escort',
  )

  expect(asks).toEqual([
    'exploitation: who: arrange the transport',
    'age: who pays: transport',
    'consent-to-share-file: case file at handover',
    'injured: who takes over: escort',
    'destination: names the body',
  ])
})

it('a fact that a question waits for is not asked for again because of its parts', async () => {
  const asks = await asked(
    [
      'step: transport-escort/escort\nduty: must\nwho: social-welfare@destination\nwhen: { destination: [TH, MY] }\nhandover: { to: ngo, documents: [{ document: case-file, when: { destination: TH } }] }',
    ],
    'transport-escort/escort',
  )

  expect(asks).toEqual(['destination: who: escort, handover: escort'])
})

it('nothing is asked for where nothing is open', async () => {
  expect(await asked(['step: medical\nduty: must\nwho: ngo'], 'medical')).toEqual([])
})
