import { expect, it } from 'vitest'
import { createBook, renderAnswer } from '../../src/render/answer.ts'
import { answerTo } from './asking.ts'
import { exampleMou, preparedFrom } from './prepared.ts'

const prepared = preparedFrom(exampleMou)
const asking = {
  step: 'transport-escort/escort',
  facts:
    'origin=LA destination=TH age=15 consent-to-return=yes risk-on-return=low asylum-claim=none',
  asOf: '2026-06-01',
}

it('the example of the documentation is answered in these words', async () => {
  const answer = await answerTo(prepared, asking)

  expect(renderAnswer(answer, createBook(prepared.rulebook), { width: 80, color: false })).toBe(
    `\
Transport and escort › Escort                             as of 2026-06-01
origin Laos · destination Thailand · age 15 · consent to return yes
risk on return low · asylum claim none

WHO       Social welfare (Thailand)
          must escort the person to the agreed border point
          with NGO · within 7 working days of the return decision
          if not: after 3 days International organisation
          example-mou#escort · Article 9. Escort and handover
          mous/example-mou.md:31 · illustrative
PAYS      transport  Social welfare (Thailand)
          escort     not said (no clause; 1 instrument in force)
HANDOVER  to Social welfare (Laos) at the Friendship Bridge
          with travel document, against handover minutes
          with case file only if consent to share the file — not yet known
ASK NEXT  Does the person agree that the case file is shared?
          decides: case file at handover
Both engines agree: index, json-rules-engine.
`,
  )
})

it('the example of the documentation is answered with these data', async () => {
  const welfare = { role: 'social-welfare', agency: null, name: null }
  const thai = { anyOf: [{ allOf: [{ ...welfare, at: 'TH' }] }] }
  const lao = { anyOf: [{ allOf: [{ ...welfare, at: 'LA' }] }] }

  expect(await answerTo(prepared, asking)).toMatchObject({
    remit: 1,
    step: 'transport-escort',
    task: 'escort',
    asOf: '2026-06-01',
    status: 'silent',
    library: { digest: 'sha256:0' },
    case: { facts: { origin: 'LA', age: 15, 'consent-to-return': true }, events: [] },
    questions: [
      {
        question: 'who',
        task: 'escort',
        status: 'assigned',
        overlap: false,
        statements: [
          {
            clause: 'example-mou#escort',
            duty: 'must',
            does: 'escort the person to the agreed border point',
            responsible: thai,
            with: [{ role: 'ngo', at: null, agency: null, name: null }],
            inform: [],
            limits: [
              { within: 'P7D', days: 'working', from: ['return-decision'], words: null, due: null },
            ],
            durations: [],
            fallback: {
              after: 'P3D',
              days: 'calendar',
              responsible: { anyOf: [{ allOf: [{ role: 'international-organisation' }] }] },
            },
          },
        ],
        bars: [],
        setAside: [],
      },
      {
        question: 'pays',
        cost: 'transport',
        status: 'assigned',
        statements: [{ clause: 'example-mou#escort', by: thai }],
        setAside: [],
      },
      {
        question: 'pays',
        cost: 'escort',
        status: 'silent',
        because: 'no-clause',
        instruments: ['example-mou'],
        dormant: [],
      },
      {
        question: 'handover',
        task: 'escort',
        status: 'assigned',
        statements: [
          {
            clause: 'example-mou#escort',
            from: thai,
            to: lao,
            at: 'friendship-bridge',
            receipt: 'handover-minutes',
            documents: [
              { id: 'travel-document', status: 'assigned' },
              { id: 'case-file', status: 'unknown', needs: ['consent-to-share-file'] },
            ],
          },
        ],
        setAside: [],
      },
    ],
    clauses: {
      'example-mou#escort': {
        instrument: 'example-mou',
        heading: ['Article 9. Escort and handover'],
        file: 'mous/example-mou.md',
        line: 31,
        basis: 'illustrative',
      },
    },
    used: ['origin', 'destination', 'consent-to-return', 'risk-on-return', 'asylum-claim'],
    irrelevant: ['age'],
    askNext: [
      {
        fact: 'consent-to-share-file',
        question: 'Does the person agree that the case file is shared?',
        decides: ['case file at handover'],
      },
    ],
    notYetApplied: [],
    engines: { agree: true },
  })
})

it('a document goes along if its condition holds, and is left out if it fails', async () => {
  const documents = async (fact: string) => {
    const answer = await answerTo(prepared, { ...asking, facts: `${asking.facts} ${fact}` })
    const handover = answer.questions.find(({ question }) => question === 'handover')
    return handover?.question === 'handover' ? handover.statements[0]?.documents : undefined
  }

  expect(await documents('consent-to-share-file=yes')).toEqual([
    { id: 'travel-document', status: 'assigned' },
    { id: 'case-file', status: 'assigned' },
  ])
  expect(await documents('consent-to-share-file=no')).toEqual([
    { id: 'travel-document', status: 'assigned' },
  ])
})

it('without consent the duty is gone with its handover, and the act is forbidden', async () => {
  const facts = asking.facts.replace('consent-to-return=yes', 'consent-to-return=no')

  const { questions } = await answerTo(prepared, { ...asking, facts })

  expect(questions.map(({ question, status }) => [question, status])).toEqual([
    ['who', 'excluded'],
    ['pays', 'silent'],
    ['pays', 'silent'],
    ['handover', 'silent'],
  ])
})
