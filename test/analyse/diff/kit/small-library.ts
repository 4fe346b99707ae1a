import fc from 'fast-check'
import { prepare } from '../../../../src/ask/prepare.ts'
import type { Prepared } from '../../../../src/ask/prepared.ts'
import { rulebookOf } from '../../../kit/shipped-rulebook.ts'
import type { SourceText } from '../../../../src/source/source-text.ts'

/** A vocabulary of so few cases that all of them can be asked about. */
export const smallVocabulary: readonly SourceText[] = [
  {
    file: 'rules/vocabulary/facts.yaml',
    text: `remit: 1
facts:
  - { id: age, type: number, range: "0..5", unit: years, label: Age, question: Age?, why: Why., sensitivity: 1, typical: 3, bands: [0, 1, 4] }
  - { id: risk, type: enum, values: [low, medium, high], label: Risk, question: Risk?, why: Why., sensitivity: 1, typical: low }
  - { id: injured, type: boolean, may-be-undetermined: yes, label: Injured, question: Injured?, why: Why., sensitivity: 1 }
  - { id: harm, type: set, values: [labour, begging], label: Harm, question: Harm?, why: Why., sensitivity: 1 }
assume:
  - { id: no-high-risk-of-babies, never: { risk: high, age: "< 1" }, why: Why. }
`,
  },
  {
    file: 'rules/vocabulary/steps.yaml',
    text: `remit: 1
phases: [{ id: all, label: All }]
steps:
  - id: journey
    label: Journey
    phase: all
    tasks:
      - { id: escort, label: Escort, bodies: one }
      - { id: tell, label: Tell the person }
    costs: [food]
    care: yes
    handover: yes
    expects: [who, pays, handover]
  - id: exam
    label: Examination
    phase: all
    tasks: [{ id: examine, label: Examine }]
    expects: [who]
`,
  },
  {
    file: 'rules/vocabulary/roles.yaml',
    text: `remit: 1
roles:
  - { id: victim, label: Victim, kind: person, placed: no }
  - { id: police, label: Police, kind: law-enforcement, placed: no }
  - { id: guard, label: Guard, kind: law-enforcement, placed: no }
  - { id: officer, label: Officer, kind: law-enforcement, placed: no, members: [police, guard] }
  - { id: ngo, label: NGO, kind: ngo, placed: no }
  - { id: fund, label: Fund, kind: fund, placed: no }
`,
  },
  {
    file: 'rules/vocabulary/costs.yaml',
    text: 'remit: 1\ncosts: [{ id: food, label: food }]\n',
  },
  {
    file: 'rules/vocabulary/documents.yaml',
    text: 'remit: 1\ndocuments: [{ id: pass, label: pass }, { id: file, label: file }]\n',
  },
  {
    file: 'rules/vocabulary/events.yaml',
    text: 'remit: 1\nevents: [{ id: rescue, label: the rescue }, { id: arrival, label: the arrival }]\n',
  },
  {
    file: 'rules/vocabulary/places.yaml',
    text: 'remit: 1\nplaces: [{ id: bridge, label: the bridge, countries: [LA, TH] }, { id: pier, label: the pier, countries: [LA] }]\n',
  },
]

const body = fc.constantFrom(
  'police',
  'guard',
  'officer',
  'ngo',
  'unnamed',
  '{ any-of: [guard, police] }',
  '{ any-of: [ngo, police] }',
  '{ all-of: [ngo, police] }',
)

const leaf = fc
  .constantFrom(
    '{ age: "< 1" }',
    '{ age: ["< 3", undetermined] }',
    '{ age: ">= 2" }',
    '{ age: "1..4" }',
    '{ risk: low }',
    '{ risk: [low, high] }',
    '{ injured: yes }',
    '{ injured: [no, undetermined] }',
    '{ harm: { includes: begging } }',
    '{ not: { harm: { includes-all: [begging, labour] } } }',
  )
  .map((text) => text.replace('["< 3", undetermined]', '"< 3"'))

const condition = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: leaf.map((one) => `when: { all: [${one}] }`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('all', 'any'), leaf, leaf)
      .map(([kind, a, b]) => `when: { ${kind}: [${a}, ${b}] }`),
  },
  { weight: 1, arbitrary: leaf.map((one) => `unless: { all: [${one}] }`) },
)

const details = fc.subarray(
  [
    'with: [fund]',
    'for: at least 2 months from rescue',
    'inform: [ngo]',
    'issues: [pass]',
    'after: [exam]',
    'fallback: { after: 1 day, who: ngo }',
    'exclusively: yes',
  ],
  { maxLength: 3 },
)

const limit = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        '3 days of rescue',
        '3 working days of rescue',
        '2 days of rescue',
        '3 days of arrival',
        '{ limit: 3 days, from: { first-of: [rescue, arrival] } }',
      ) // prettier-ignore
      .map((words) => [`within: ${words}`]),
  },
)

const place = fc.constantFrom('journey/escort', 'journey/tell')

const duty = fc
  .tuple(place, fc.constantFrom('must', 'must', 'should', 'may'), body, details, limit)
  .map(([step, force, who, more, within]) => [
    `step: ${step}`,
    `duty: ${force}`,
    `who: ${who}`,
    ...more,
    ...within,
  ])
const ban = fc
  .tuple(place, fc.constantFrom('police', 'ngo', 'officer', 'unnamed', '{ any-of: [ngo, police] }'))
  .map(([step, who]) => [`step: ${step}`, 'duty: must-not', `who: ${who}`])
const payer = fc.oneof(
  body,
  fc.constantFrom(
    'nobody',
    'victim',
    '{ split: { ngo: 50%, police: 50% } }',
    '{ ladder: [{ payer: fund, up-to: 10 USD, when: { injured: yes } }, { payer: ngo }] }',
    '{ ladder: [{ payer: fund, when: { age: "< 3" } }, { payer: ngo, when: { risk: low } }] }',
  ),
)
const money = fc.oneof(
  fc
    .tuple(payer, fc.constantFrom('', ', interim: guard', ', in-kind: yes', ', cap: 5 USD'))
    .map(([by, more]) => [
      'step: journey',
      `pays: { for: food, by: ${by}${/ladder|nobody|unnamed/.test(by) ? '' : more} }`,
    ]),
  fc.constant(['step: journey', 'pays: { for: food, free-for: victim }']),
)
const handover = fc
  .tuple(
    body,
    body,
    fc.constantFrom(
      '',
      ', from: guard',
      ', at: bridge',
      ', at: pier',
      ', receipt: pass',
      ', documents: [pass, { document: file, when: { injured: no } }]',
    ),
  ) // prettier-ignore
  .map(([who, to, more]) => [
    'step: journey/escort',
    'duty: must',
    `who: ${who}`,
    `handover: { to: ${to}${more} }`,
  ])
const passedOn = fc.constant(['step: journey/tell', 'deferred-to: the law'])

const clauseKeys = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: duty },
      { weight: 2, arbitrary: ban },
      { weight: 3, arbitrary: money },
      { weight: 2, arbitrary: handover },
      { weight: 1, arbitrary: passedOn },
    ),
    condition,
  )
  .map(([keys, when]) => [...keys, ...(when === '' ? [] : [when])].join('\n'))

const head = fc.record({
  kind: fc.constantFrom('treaty', 'law', 'mou', 'sop'),
  parties: fc.constantFrom('[LA, TH]', '[LA, TH, KH]', '[all-states]'),
})

interface TextOf {
  readonly kind: string
  readonly parties: string
  readonly keys: string
}

const textOf = fc.tuple(head, clauseKeys).map(([front, keys]): TextOf => ({ ...front, keys }))

function written(
  { kind, parties, keys }: TextOf,
  at: number,
  prose = 'The body acts.',
): SourceText {
  const text = `---
remit: 1
id: t${at}
kind: ${kind}
title: Text ${at}
parties: ${parties}
basis: illustrative
in-force: { from: 2005-07-13 }
---

## Article 1

${prose}

\`\`\`responsibility
id: c
${keys}
\`\`\`
`
  return { file: `mous/t${at}.md`, text }
}

/** A small library, and the same with one clause rewritten, added or taken out. */
export interface Rewritten {
  readonly before: readonly SourceText[]
  readonly after: readonly SourceText[]
}

/** One text is rewritten: its head, its clause, or both; or one is added or taken out. */
export const rewritten: fc.Arbitrary<Rewritten> = fc
  .record({
    texts: fc.array(textOf, { minLength: 1, maxLength: 4 }),
    at: fc.nat(4),
    by: textOf,
    how: fc.constantFrom('clause', 'clause', 'clause', 'condition', 'head', 'out'),
  })
  .map(({ texts, at, by, how }) => {
    const place = at % (texts.length + 1)
    const old = texts[place]
    const after = texts.flatMap((one, i): readonly SourceText[] => {
      if (i !== place) return [written(one, i)]
      if (how === 'out') return []
      if (how === 'head') return [written({ ...by, keys: one.keys }, i)]
      const keys = how === 'clause' ? by.keys : withConditionOf(one.keys, by.keys)
      return [written({ ...one, keys }, i)]
    })
    return {
      before: texts.map((one, i) => written(one, i)),
      after: old === undefined ? [...after, written(by, texts.length)] : after,
    }
  })

function withConditionOf(keys: string, other: string): string {
  const isCondition = (line: string): boolean => /^(?:when|unless):/.test(line)
  return [
    ...keys.split('\n').filter((line) => !isCondition(line)),
    ...other.split('\n').filter(isCondition),
  ].join('\n')
}

/** A small library, and the same with other prose. */
export const reworded: fc.Arbitrary<Rewritten> = fc
  .array(textOf, { minLength: 1, maxLength: 4 })
  .map((texts) => ({
    before: texts.map((one, i) => written(one, i)),
    after: texts.map((one, i) => written(one, i, 'Some body acts, in other words.\n\nSo be it.')),
  }))

export function smallPrepared(
  texts: readonly SourceText[],
  vocabulary: readonly SourceText[] = smallVocabulary,
): Prepared {
  return prepare(rulebookOf([...vocabulary, ...texts]))
}

/** One text of one clause. */
export function smallText(id: string, keys: string, head = ''): SourceText {
  const text = written({ kind: 'mou', parties: '[LA, TH]', keys }, 0)
    .text.replace('id: t0', `id: ${id}`)
    .replace('in-force: { from: 2005-07-13 }', head === '' ? '$&' : head)
  return { file: `mous/${id}.md`, text }
}

/** The small vocabulary with some words of one file replaced. */
export function otherVocabulary(file: string, from: string, to: string): readonly SourceText[] {
  return smallVocabulary.map((one) => {
    if (one.file !== `rules/vocabulary/${file}.yaml`) return one
    if (!one.text.includes(from)) throw new Error(`${file} has no ${from}`)
    return { ...one, text: one.text.replace(from, to) }
  })
}
