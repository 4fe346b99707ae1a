import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { askAllBoth } from '../../src/ask/ask-both.ts'
import { createBook, renderAnswer, renderAnswers } from '../../src/render/answer.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { answerTo, requestFor, type Asking } from '../ask/asking.ts'
import { clause, exampleMou, instrument, preparedFrom } from '../ask/prepared.ts'
import { documents as randomDocuments, givenFacts } from '../ask/random-library.ts'

const plain = { width: 80, color: false }

async function printed(
  texts: readonly SourceText[],
  asking: Asking,
  style = plain,
): Promise<string> {
  const prepared = preparedFrom(texts)
  return renderAnswer(await answerTo(prepared, asking), createBook(prepared.rulebook), style)
}

const ngo = 'step: medical\nduty: must\nwho: ngo\ndoes: treat the person'

interface Golden extends Asking {
  readonly name: string
  readonly texts: readonly SourceText[]
}

const goldens: readonly Golden[] = [
  {
    name: 'unknown',
    step: 'transport-escort',
    events: ['return-decision=2026-05-20'],
    texts: exampleMou,
  },
  {
    name: 'excluded',
    step: 'transport-escort',
    facts:
      'origin=LA destination=TH age=15 consent-to-return=no risk-on-return=low asylum-claim=none',
    texts: exampleMou,
  },
  {
    name: 'conflict',
    step: 'shelter/house',
    facts: 'age=12..17 exploitation=sexual,begging',
    texts: [
      instrument(
        { id: 'law', parties: '[TH]', more: 'in-force: { from: unknown, not-before: 2010-01-01 }' },
        clause(
          'id: place\nstep: shelter/house\nduty: must\nwho: social-welfare@TH\ndoes: give the child a place to sleep\nwhen: { age: "< 18" }',
        ),
      ),
      instrument(
        { id: 'practice' },
        clause(
          'id: place\nstep: shelter/house\nduty: must\nwho: police@TH\ndoes: keep the person at a safe place\nwithin: without delay\nexclusively: yes',
        ),
      ),
      instrument(
        { id: 'treaty' },
        clause(
          'id: place\nstep: shelter/house\nduty: must\nwho: state@TH\ndoes: Each State shall protect every person who was found on its territory and who cannot look after themselves, whatever their papers say.',
        ),
      ),
    ],
  },
  {
    name: 'overlap',
    step: 'medical',
    facts: 'injured=undetermined exploitation=only:sexual',
    texts: [
      instrument(
        { id: 'a' },
        clause(
          'id: first\nstep: medical\nduty: must\nwho: { any-of: [hospital@TH, { all-of: [ngo, police@TH] }] }\ndoes: treat the person\nwith: [ngo]\ninform: [social-welfare@TH]\nwithin: { limit: 24 hours, aim: immediately, from: { last-of: [rescue, closure] }, excluding: [journey], where-possible: true, extendable-by: police@TH }\nfor: at least 3 months from rescue\nissues: [medical-record]\npays: { for: medical, by: { ladder: [{ payer: insurance, up-to: 300 USD, when: { injured: yes } }, { payer: social-welfare@TH }] }, interim: ngo }',
        ),
      ),
      instrument(
        { id: 'b' },
        [
          clause('id: second\nstep: medical\nduty: must\nwho: ngo\ndoes: treat the person'),
          clause('id: advice\nstep: medical\nduty: should\nwho: police@TH\ndoes: keep watch'),
          clause('id: leave\nstep: medical\nduty: may\nwho: border-guard@TH\ndoes: keep watch'),
          clause('id: ban\nstep: medical\nduty: must-not\nwho: border-guard@LA\ndoes: come near'),
        ].join('\n'),
      ),
    ],
  },
  {
    name: 'silent-unnamed',
    step: 'medical',
    texts: [
      instrument(
        { id: 'a', more: 'read: { missing: ["art 7"] }\nin-force: { from: 2005-01-01 }' },
        clause(
          'id: entitled\nstep: medical\nduty: must\nwho: unnamed\ndoes: treat the person\npays: { for: medical, free-for: victim }',
        ),
      ),
    ],
  },
  {
    name: 'silent-deferred',
    step: 'medical',
    texts: [
      instrument(
        { id: 'a' },
        `${clause('id: elsewhere\nstep: medical\ndeferred-to: the law on health care')}\n\`\`\`funding\nid: money\npays: { for: all, by: ngo }\n\`\`\``,
      ),
      instrument({ id: 'b', more: 'in-force: { from: 2030-01-01 }' }, clause(`id: later\n${ngo}`)),
    ],
  },
  {
    name: 'unknown-deferred',
    step: 'medical',
    facts: 'age=undetermined',
    texts: [
      instrument(
        { id: 'a' },
        clause('id: elsewhere\nstep: medical\nwhen: { injured: yes }\ndeferred-to: the health law'),
      ),
      instrument({ id: 'b' }, clause(`id: child\n${ngo}\nwhen: { age: "< 18" }`)),
    ],
  },
  {
    name: 'permitted',
    step: 'medical/treat',
    facts: 'destination=TH',
    texts: [
      instrument(
        { id: 'a' },
        clause(
          'id: leave\nstep: medical\nduty: may\nwho: hospital@destination\ndoes: treat the person\npays: { for: medical, by: { split: { ngo: 1/3, state@destination: 2/3 } } }',
        ),
      ),
    ],
  },
  {
    name: 'not-in-force',
    step: 'medical',
    asOf: '2029-12-31',
    texts: [
      instrument({ id: 'a', more: 'in-force: { from: 2030-01-01 }' }, clause(`id: later\n${ngo}`)),
    ],
  },
  {
    name: 'draft-and-not-yet-applied',
    step: 'medical',
    withDraft: ['round-two'],
    texts: [
      instrument({ id: 'a' }, clause(`id: duty\n${ngo}`)),
      instrument(
        { id: 'round-two', more: 'draft: yes' },
        clause(
          `id: ban\nstep: medical\nduty: must-not\nwho: unnamed\ndoes: ask for papers\nnotwithstanding: a#duty`,
        ),
      ),
    ],
  },
  {
    name: 'directory',
    step: 'medical',
    facts: 'transit=TH,LA',
    texts: [
      {
        file: 'rules/agencies/TH.yaml',
        text: `remit: 1
country: TH
agencies:
  - { id: ministry, name: Ministry of Social Development and Human Security, fills: [{ role: social-welfare }] }
  - { id: north, name: Northern Hospital, fills: [{ role: hospital }] }
  - { id: south, name: Southern Hospital, fills: [{ role: hospital }] }
`,
      },
      instrument(
        { id: 'a' },
        clause(
          'id: duty\nstep: medical\nduty: must\nwho: { any-of: [hospital@TH, social-welfare@transit] }\ndoes: treat the person\npays: { for: medical, by: social-welfare@TH }',
        ),
      ),
    ],
  },
]

it.each(goldens)('$name is told as in its golden file', async ({ name, texts, ...asking }) => {
  await expect(await printed(texts, asking)).toMatchFileSnapshot(`golden/answer-${name}.txt`)
})

it('a narrow page and one below the least width', async () => {
  const asking = {
    step: 'transport-escort/escort',
    facts:
      'origin=LA destination=TH age=15 consent-to-return=yes risk-on-return=low asylum-claim=none',
  }

  const narrow = await printed(exampleMou, asking, { width: 60, color: false })
  await expect(narrow).toMatchFileSnapshot('golden/answer-narrow.txt')
  expect(await printed(exampleMou, asking, { width: 20, color: false })).toBe(narrow)
})

it('all steps of a case stand below each other, with one list of what to ask', async () => {
  const prepared = preparedFrom([
    ...exampleMou,
    instrument({ id: 'a' }, clause(`id: duty\n${ngo}\nwhen: { injured: yes }`)),
  ])
  const request = requestFor(prepared, { step: 'medical', facts: 'origin=LA destination=TH' })
  const checked = await askAllBoth(prepared, request)
  if (checked.kind === 'differ') throw new Error('the engines differ')

  const text = renderAnswers(checked.answer, createBook(prepared.rulebook), plain)
  await expect(text).toMatchFileSnapshot('golden/answer-all.txt')
})

it('a case of which nothing is said gets a sentence', async () => {
  const prepared = preparedFrom([])
  const checked = await askAllBoth(prepared, requestFor(prepared, { step: 'medical' }))
  if (checked.kind === 'differ') throw new Error('the engines differ')

  expect(renderAnswers(checked.answer, createBook(prepared.rulebook), plain)).toMatch(
    /nothing is said for this case\n$/,
  )
})

it('colours mark, and change no word', async () => {
  const [unknown] = goldens
  if (unknown === undefined) throw new Error('no golden')
  const { texts, ...asking } = unknown

  const coloured = await printed(texts, asking, { width: 80, color: true })

  expect(coloured).toContain('\u001b[1mWHO\u001b[22m')
  // eslint-disable-next-line no-control-regex -- the colours are what is taken away
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await printed(texts, asking))
})

it('what could steer a terminal is shown instead of sent', async () => {
  const text = instrument(
    { id: 'a' },
    clause(
      'id: duty\nstep: medical\nduty: must\nwho: ngo\ndoes: "clear \\e[2J the\\u202E screen\\u0007 of\\n the officer"',
    ),
  )

  const shown = await printed([text], { step: 'medical' })

  expect(shown).toContain('must clear <U+001B>[2J the<U+202E> screen<U+0007> of the officer')
  expect(shown).not.toMatch(STEERING)
})

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

it('no row is wider than the page, whatever the words and the width', async () => {
  const words = fc.array(
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 90 }),
      fc.constantFrom('國際組織', 'ความช่วยเหลือ', 'a'.repeat(130)),
    ),
    { minLength: 1, maxLength: 8 },
  )
  await fc.assert(
    fc.asyncProperty(
      randomDocuments,
      givenFacts,
      words,
      fc.integer({ min: 60, max: 130 }),
      async (texts, facts, does, width) => {
        const act = `a${does.join(' ')}`
        const more = instrument(
          { id: 'x' },
          clause(
            `id: c\nstep: transport-escort/escort\nduty: should\nwho: ngo\ndoes: ${JSON.stringify(act)}`,
          ),
        )
        const prepared = preparedFrom([...texts, more])
        const answer = await answerTo(prepared, {
          step: 'transport-escort',
          facts: facts.join(' '),
        })

        const rows = renderAnswer(answer, createBook(prepared.rulebook), {
          width,
          color: false,
        }).split('\n')

        expect(rows.filter((row) => stringWidth(row) > width)).toEqual([])
        expect(rows.filter((row) => STEERING.test(row))).toEqual([])
      },
    ),
    { numRuns: process.env['REMIT_LONG'] === undefined ? 40 : 400 },
  )
}, 120_000)
