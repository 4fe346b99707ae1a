import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { explainAllBoth, explainBoth } from '../../src/ask/explain/explain-both.ts'
import { createBook } from '../../src/render/answer.ts'
import {
  renderAllExplained,
  renderExplained,
  type ExplanationForm,
} from '../../src/render/explanation.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { requestFor, type Asking } from '../ask/asking.ts'
import { clause, exampleMou, instrument, preparedFrom } from '../ask/prepared.ts'
import { documents as randomDocuments, givenFacts } from '../ask/random-library.ts'

const plain = { width: 80, color: false }

/** The reasons that stand below an answer. */
async function reasons(
  texts: readonly SourceText[],
  asking: Asking,
  form: ExplanationForm,
  style = plain,
): Promise<string> {
  const prepared = preparedFrom(texts)
  const checked = await explainBoth(prepared, requestFor(prepared, asking))
  if (checked.kind === 'differ') throw new Error('the engines differ')
  const text = renderExplained(checked.answer, form, createBook(prepared.rulebook), style)
  return text.slice(text.indexOf('WHY'))
}

function ngo(id: string, keys: string, front = ''): SourceText {
  return instrument(
    { id, more: front },
    clause(`id: c\nstep: medical\nduty: must\nwho: ngo\n${keys}`),
  )
}

const refused: Asking = {
  step: 'transport-escort/escort',
  facts:
    'origin=LA destination=TH age=15 consent-to-return=no risk-on-return=high asylum-claim=none',
}

const cases: readonly (Asking & {
  readonly name: string
  readonly texts: readonly SourceText[]
})[] = [
  { ...refused, name: 'refused', texts: exampleMou },
  { step: 'transport-escort', facts: 'origin=LA', name: 'open', texts: exampleMou },
  {
    name: 'every-kind',
    step: 'medical',
    facts:
      'age=undetermined origin=LA destination=TH injured=yes exploitation=only:sexual risk-on-return=low',
    texts: [
      ngo('always', ''),
      ngo('never', 'when: { asylum-claim: granted }\nunless: { asylum-claim: granted }'),
      ngo('ruled-out', 'unless: { asylum-claim: granted }'),
      ngo('impossible', 'when: { asylum-claim: granted, risk-on-return: low }'),
      ngo('cannot-be-told', 'when: { age: "< 18" }'),
      ngo(
        'nested',
        'when: { any: [{ age: "< 12" }, { injured: yes, consent-to-return: yes }, { origin: [LA, TH] }] }',
      ),
      ngo('compared', 'when: { origin: { same-as: destination } }'),
      ngo('members', 'when: { exploitation: { includes-all: [begging, sexual] } }'),
      ngo('elsewhere', 'when: { origin: [KH, MM, VN, CN, ID, MY, PH, SG, BN] }'),
      ngo('later', '', 'in-force: { from: 2030-01-01 }'),
      ngo('chosen', 'selected-by: rescue', 'in-force: { from: 2020-01-01 }'),
    ],
  },
  {
    name: 'set-aside',
    step: 'shelter/house',
    facts: 'age=15',
    texts: [
      instrument(
        { id: 'narrow' },
        clause(
          'id: c\nstep: shelter/house\nduty: must\nwho: ngo\nexclusively: yes\nwhen: { age: "< 18" }',
        ),
      ),
      instrument(
        { id: 'wide' },
        clause('id: c\nstep: shelter/house\nduty: must\nwho: police@TH\nexclusively: yes'),
      ),
      instrument(
        { id: 'gone' },
        clause('id: c\nstep: shelter/house\nduty: must\nwho: police@LA\nexclusively: yes'),
      ),
      instrument(
        { id: 'new', more: 'repeals: [gone]\nin-force: { from: 2020-01-01 }' },
        clause('id: c\nstep: medical\nduty: must\nwho: ngo'),
      ),
    ],
  },
  { name: 'silent', step: 'medical', texts: [] },
]

it.each(cases)('$name is told as in its golden files', async ({ name, texts, ...asking }) => {
  for (const form of ['sentence', 'tree'] as const) {
    await expect(await reasons(texts, asking, form)).toMatchFileSnapshot(
      `golden/why-${name}-${form}.txt`,
    )
  }
})

it('of all steps each is explained below its name', async () => {
  const prepared = preparedFrom([...exampleMou, ngo('a', 'when: { injured: yes }')])
  const request = requestFor(prepared, { step: 'medical', facts: 'origin=LA injured=no' })
  const checked = await explainAllBoth(prepared, request)
  if (checked.kind === 'differ') throw new Error('the engines differ')

  const text = renderAllExplained(checked.answer, 'sentence', createBook(prepared.rulebook), plain)

  expect(text.match(/^WHY/gm)).toHaveLength(checked.answer.answers.length)
})

it('no row is wider than the page, whatever the width', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomDocuments,
      givenFacts,
      fc.constantFrom<ExplanationForm>('sentence', 'tree'),
      fc.integer({ min: 60, max: 130 }),
      async (texts, facts, form, width) => {
        const asking = { step: 'transport-escort', facts: facts.join(' ') }

        const rows = (await reasons(texts, asking, form, { width, color: false })).split('\n')

        expect(rows.filter((row) => stringWidth(row) > width)).toEqual([])
      },
    ),
    { numRuns: process.env['REMIT_LONG'] === undefined ? 30 : 400 },
  )
}, 120_000)
