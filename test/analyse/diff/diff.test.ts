import { expect, it } from 'vitest'
import { diff } from '../../../src/analyse/diff/diff.ts'
import type { Detail } from '../../../src/analyse/diff/detail.ts'
import { exampleMou, preparedFrom } from '../../ask/prepared.ts'
import { otherVocabulary, smallPrepared, smallText } from './kit/small-library.ts'
import { duty, effects, moves } from './kit/told.ts'

const asOf = '2026-06-01'
it('tells for whom another body acts, from whom to whom, and how many kinds of case that is', () => {
  const before = smallPrepared([smallText('a', duty('police'))])
  const after = smallPrepared([
    smallText('a', duty('police', 'unless: { age: "< 1" }')),
    smallText('b', duty('ngo', 'when: { age: "< 1", injured: yes }')),
  ])

  const found = diff(before, after, { asOf })

  // One of three bands of age, two of three risks of it, and then one of two.
  expect(moves(found)).toEqual([
    'who tell · assigned / must / police · assigned / must / ngo · age 0 & injured yes · 1/8',
    'who tell · assigned / must / police · silent /  · age 0 & injured no · 1/8',
  ])
  expect(effects(found)).toEqual(['a#c · changed conditions · moves', 'b#c · added · moves'])
})

it('a body by its country is the same as one by a fact, where the fact says that country', () => {
  const before = preparedFrom(exampleMou)
  const [text] = exampleMou
  if (text === undefined) throw new Error('no example')
  const scopeless = { ...text, text: text.text.replace('scope: { origin: LA, destination: TH }', 'scope: { origin: LA }') } // prettier-ignore
  const named = { ...scopeless, text: scopeless.text.replaceAll('social-welfare@destination', 'social-welfare@TH') } // prettier-ignore

  const inScope = diff(before, preparedFrom([{ ...named, text: named.text.replace('scope: { origin: LA }', 'scope: { origin: LA, destination: TH }') }]), { asOf }) // prettier-ignore
  const beyond = diff(preparedFrom([scopeless]), preparedFrom([named]), { asOf })

  expect([inScope.moves, inScope.details]).toEqual([[], []])
  expect(effects(inScope)).toEqual(['example-mou#escort · changed statements · editorial'])
  expect(new Set(beyond.moves.flatMap(({ regions }) => regions.flatMap(({ when }) => when['destination']?.includes('TH'))))).toEqual(new Set([false])) // prettier-ignore
})

it('tells what else is said where the answer stays', () => {
  const before = smallPrepared([smallText('a', duty('police', 'within: 3 days of rescue'))])
  const after = smallPrepared([
    smallText('a', duty('police', 'within: 2 days of rescue\ninform: [ngo]')),
  ])

  const found = diff(before, after, { asOf })

  expect(found.moves).toEqual([])
  expect(
    found.details.map(({ aspect, from, to, share }) => [aspect, from, to, share?.perMille]),
  ).toMatchObject([
    ['time', [{ says: 'limit', limit: { within: 'P3D' } }], [{ says: 'limit', limit: { within: 'P2D' } }], 1000], // prettier-ignore
    ['companions', [], [{ says: 'inform', clause: 'a#c' }], 1000],
  ])
  expect(effects(found)).toEqual(['a#c · changed statements · details'])
})

it('a clause that never prevails is editorial, whatever it says', () => {
  const strong = smallText('a', 'step: journey/escort\nduty: must\nwho: police\nexclusively: yes')
  const weak = (who: string) =>
    smallText('b', `step: journey/escort\nduty: must\nwho: ${who}\nsubject-to: [a#c]`)

  const found = diff(smallPrepared([strong, weak('ngo')]), smallPrepared([strong, weak('guard')]), {
    asOf,
  })

  expect(found.questions).toEqual([])
  expect(effects(found)).toEqual(['b#c · changed statements · editorial'])
})

it('of a text that is not in force on the days compared nothing is proved', () => {
  const later = (who: string) => smallText('a', duty(who), 'in-force: { from: 2027-01-01 }')
  const [before, after] = [smallPrepared([later('police')]), smallPrepared([later('ngo')])]

  expect(effects(diff(before, after, { asOf }))).toEqual([
    'a#c · changed statements · not-in-force',
  ])
  const over = diff(before, after, { asOf, to: '2027-12-31' })
  expect(over.intervals).toEqual([
    { from: '2026-06-01', until: '2027-01-01' },
    { from: '2027-01-01', until: null },
  ])
  expect(over.moves.map(({ intervals }) => intervals)).toEqual([[1]])
  expect(effects(over)).toEqual(['a#c · changed statements · moves'])
})

it('what is the same in several stretches of time is told once', () => {
  const other = smallText('b', 'step: exam\nduty: must\nwho: ngo', 'in-force: { from: 2027-01-01 }')
  const [before, after] = ['police', 'ngo'].map((who) =>
    smallPrepared([smallText('a', duty(who)), other]),
  )
  if (before === undefined || after === undefined) throw new Error()

  const found = diff(before, after, { asOf, to: '2027-12-31' })

  expect(found.moves.map(({ intervals }) => intervals)).toEqual([[0, 1]])
  expect(found.questions.map(({ intervals }) => intervals)).toEqual([[0, 1]])
})

it('a draft counts only where it is named', () => {
  const draft = (who: string) => smallText('a', duty(who), 'draft: yes')
  const [before, after] = [smallPrepared([draft('police')]), smallPrepared([draft('ngo')])]

  expect(diff(before, after, { asOf }).moves).toEqual([])
  const named = diff(before, after, { asOf, withDraft: ['a'] })
  expect(moves(named)).toEqual([
    'who tell · assigned / must / police · assigned / must / ngo · all · 1/1',
  ])
  expect(named.drafts).toEqual(['a'])
})

it('a text that only lengthens a time has a part in it where it is in force', () => {
  const texts = (from: string) =>
    smallPrepared([
      smallText('a', duty('police', 'within: 3 days of rescue')),
      smallText(
        'b',
        'step: journey/tell\nextends: [a#c]\nwithin: 9 days of rescue',
        `in-force: { from: ${from} }`,
      ),
    ])

  const found = diff(texts('2005-01-01'), texts('2027-01-01'), { asOf })

  expect(found.moves).toEqual([])
  expect(found.details.map(({ aspect, from, to }) => [aspect, from, to])).toMatchObject([
    ['time', [{ says: 'extended', clause: 'b#c' }], [{ says: 'limit', limit: { within: 'P3D' } }]],
  ])
  expect(effects(diff(texts('2005-01-01'), smallPrepared([smallText('a', duty('police', 'within: 3 days of rescue'))]), { asOf }))).toEqual(['b#c · removed · details']) // prettier-ignore
})

it('a clause that takes another one away has a part in the questions of that one', () => {
  const old = smallText('a', duty('police'))
  const taking = (more: string) => smallText('b', `step: exam\nduty: must\nwho: ngo\n${more}`)

  const found = diff(
    smallPrepared([old, taking('')]),
    smallPrepared([old, taking('repeals: [a#c]')]),
    { asOf },
  )

  expect(moves(found)).toEqual([
    'who tell · assigned / must / police · not-in-force /  · all · 1/1',
  ])
  expect(effects(found)).toEqual(['b#c · changed connectives · moves'])
})

it('beyond the budget a question is not exact, and nothing about it is proved', () => {
  const text = (who: string) => [
    smallText('a', duty(who, 'when: { any: [{ age: "< 2", injured: yes }, { risk: low, harm: { includes: begging } }] }')), // prettier-ignore
    smallText('b', 'step: exam\nduty: must\nwho: ngo\nwhen: { any: [{ age: "< 2", injured: yes }, { risk: low, harm: { includes: begging } }] }'), // prettier-ignore
  ]
  const [before, after] = [smallPrepared(text('police')), smallPrepared(text('ngo'))]

  const found = diff(before, after, { asOf, nodeBudget: 3 })

  expect(found.notExact.map(({ subject }) => subject)).toEqual(['tell'])
  expect(found.questions).toMatchObject([{ subject: 'tell', moved: null }])
  expect(found.moves.map(({ exact, share, regions }) => [exact, share, regions])).toEqual([
    [false, null, []],
  ])
  expect(moves(found)).toEqual([
    'who tell · assigned / must / police · assigned / must / ngo · all · not exact',
  ])
})

it('a condition written otherwise is editorial, unless the budget does not suffice to prove it', () => {
  const text = (when: string) => smallPrepared([smallText('a', duty('police', `when: ${when}`))])
  // No baby is at a high risk.
  const before = text('{ age: "< 1" }')
  const after = text('{ age: "< 1", risk: [low, medium] }')

  expect(effects(diff(before, after, { asOf }))).toEqual(['a#c · changed conditions · editorial'])
  expect(effects(diff(before, after, { asOf, nodeBudget: 1 }))).toEqual([
    'a#c · changed conditions · not-proved',
  ])
})

it('gives the same bytes each time, and says that nothing differs of one library', () => {
  const prepared = preparedFrom(exampleMou)

  const found = diff(prepared, preparedFrom(exampleMou), { asOf })

  expect(JSON.stringify(found)).toBe(JSON.stringify(diff(prepared, prepared, { asOf })))
  const { questions, clauses, facts, entries, compared } = found
  expect([questions, clauses, facts, entries]).toEqual([[], [], [], []])
  expect(compared).toBeGreaterThan(5)
})

it('that a text is no longer in force moves only those of whom it named somebody', () => {
  const text = (head: string) =>
    smallPrepared([smallText('a', duty('police', 'when: { injured: yes }'), head)])

  const found = diff(text(''), text('in-force: { from: 2005-07-13, until: 2026-01-01 }'), { asOf })

  expect(moves(found)).toEqual([
    'who tell · assigned / must / police · not-in-force /  · injured yes · 1/2',
  ])
})

it('within a step, what moves most comes first, and what moves none after it', () => {
  const texts = (who: string, when: string, limit: string) =>
    smallPrepared([
      smallText('a', `step: exam\nduty: must\nwho: ${who}\nwhen: ${when}`),
      smallText('b', `step: journey/escort\nduty: must\nwho: ${who}\nwithin: ${limit} of rescue\nwhen: { age: "< 1" }`), // prettier-ignore
      smallText('c', `step: journey/tell\nduty: must\nwho: ngo\nwithin: ${limit} of rescue`),
      smallText('d', `step: journey\npays: { for: food, by: ${who} }\nwhen: ${when}`),
    ])

  const found = diff(
    texts('police', '{ risk: low }', '3 days'),
    texts('ngo', '{ risk: low }', '2 days'),
    { asOf },
  )

  expect(found.questions.map(({ step, subject, moved }) => [step, subject, moved?.perMille])).toEqual([
    ['journey', 'food', 375],
    ['journey', 'escort', 250],
    ['journey', 'tell', 0],
    ['exam', 'examine', 375],
  ]) // prettier-ignore
  expect(found.moves.map(({ subject }) => subject)).toEqual(['food', 'escort', 'examine'])
})

it('an entry that speaks to fewer costs is narrower, though the entry reads as before', () => {
  const costs = (members: string) =>
    otherVocabulary('costs', ' }]', ` }, { id: fare, label: fare }, { id: bed, label: bed }, { id: living, label: living, members: [${members}] }]`) // prettier-ignore
      .map((one) => ({ ...one, text: one.text.replace('costs: [food]', 'costs: [food, fare, bed]') })) // prettier-ignore
  const texts = [
    smallText('a', 'step: journey\npays: { for: [food, fare], by: police }'),
    smallText('b', 'step: journey\npays: { for: living, by: ngo }'),
    { file: 'rules/precedence.yaml', text: 'remit: 1\ncanons: [narrower]\n' },
  ]

  const found = diff(
    smallPrepared(texts, costs('food, fare, bed')),
    smallPrepared(texts, costs('food, fare')),
    { asOf },
  )

  expect(moves(found)).toEqual([
    'pays food · assigned /  / police · conflict /  · all · 1/1',
    'pays fare · assigned /  / police · conflict /  · all · 1/1',
    'pays bed · assigned /  / ngo · silent /  · all · 1/1',
  ])
})

it('of steps that were not asked about nothing is proved', () => {
  const [before, after] = ['police', 'ngo'].map((who) => smallPrepared([smallText('a', duty(who))]))
  if (before === undefined || after === undefined) throw new Error()

  expect(effects(diff(before, after, { asOf, steps: ['exam'] }))).toEqual([
    'a#c · changed statements · not-proved',
  ])
})

it.each([
  ['a new value', '{ risk: [low, medium] }', '{ risk: [low, medium, extreme] }', 'values: [low, medium, high]', 'values: [low, medium, high, extreme]'], // prettier-ignore
  ['a wider range', '{ age: "< 2" }', '{ any: [{ age: "< 2" }, { age: "> 5" }] }', 'range: "0..5"', 'range: "0..9"'], // prettier-ignore
  ['what was ruled out', '{ age: "< 1" }', '{ age: "< 1", risk: [low, medium] }', '  - { id: no-high-risk-of-babies, never: { risk: high, age: "< 1" }, why: Why. }', '  []'], // prettier-ignore
])('a clause that differs only for cases of %s is not called editorial', (_, was, is, from, to) => {
  const text = (when: string) => [smallText('a', duty('police', `when: ${when}`))]

  const found = diff(smallPrepared(text(was)), smallPrepared(text(is), otherVocabulary('facts', from, to)), { asOf }) // prettier-ignore

  expect(found.moves).toEqual([])
  expect(effects(found)).toEqual(['a#c · changed conditions · not-proved'])
})

it.each([
  ['recommended beside it', duty('police'), 'duty: should'],
  ['permitted beside it', duty('police'), 'duty: may'],
  ['in conflict with it', `${duty('police')}exclusively: yes`, 'duty: must'],
])('a time of what is %s is shown, so another one is not editorial', (_, answer, force) => {
  const text = (days: number) =>
    smallPrepared([
      smallText('a', answer),
      smallText('b', `step: journey/tell\n${force}\nwho: ngo\nwithin: ${days} days of rescue`),
    ])

  const found = diff(text(3), text(5), { asOf })

  expect(found.moves).toEqual([])
  expect(found.details.map(({ aspect, from, to }) => [aspect, from, to])).toMatchObject([
    ['time', [{ clause: 'b#c', limit: { within: 'P3D' } }], [{ clause: 'b#c', limit: { within: 'P5D' } }]], // prettier-ignore
  ])
  expect(effects(found)).toEqual(['b#c · changed statements · details'])
})

it('who may act beside two that are in conflict is told', () => {
  const text = (who: string) =>
    smallPrepared([
      smallText('a', duty('police', 'exclusively: yes')),
      smallText('b', duty('guard')),
      smallText('d', `step: journey/tell\nduty: may\nwho: ${who}`),
    ])

  const found = diff(text('ngo'), text('fund'), { asOf })

  expect(found.details.map(({ aspect }) => aspect)).toEqual(['besides'])
  expect(effects(found)).toEqual(['d#c · changed statements · details'])
})

it.each([
  ['interim: ngo', 'interim: guard', 'interim'],
  ['in-kind: yes', '', 'in-kind'],
  ['free-for: victim', '', 'free-for'],
])('of a rule about money in general, from %s to %j is told', (was, is, says) => {
  const text = (more: string) => {
    const own = smallText('a', duty('police'))
    const rule = `pays: { for: all, by: fund${more === '' ? '' : `, ${more}`} }`
    const block = `\n## Article 2\n\nMoney.\n\n\`\`\`funding\nid: f\n${rule}\n\`\`\`\n`
    return smallPrepared([{ ...own, text: own.text + block }])
  }

  const found = diff(text(was), text(is), { asOf })

  expect(found.details.map(({ aspect, from }) => [aspect, from])).toMatchObject([['money', [{ says }]]]) // prettier-ignore
  expect(effects(found)).toEqual(['a#f · changed statements · details'])
})

it('a text that only lengthens a time is told from the day on which it begins', () => {
  const own = smallText('a', duty('police', 'within: 3 days of rescue'))
  const longer = smallText('b', 'step: journey/tell\nextends: [a#c]\nwithin: 9 days of rescue', 'in-force: { from: 2027-01-01 }') // prettier-ignore

  const found = diff(smallPrepared([own]), smallPrepared([own, longer]), { asOf, to: '2027-12-31' })

  expect(found.details.map(({ aspect, intervals }) => [aspect, intervals])).toEqual([['time', [1]]])
  expect(effects(found)).toEqual(['b#c · added · details'])
})

it('a term that means something else is told, and its text is not editorial', () => {
  const text = (age: string) => {
    const own = smallText('a', duty('police'))
    const block = `\n## Article 2\n\nA term.\n\n\`\`\`term\nid: minor\nmeans: { age: "${age}" }\n\`\`\`\n` // prettier-ignore
    return { ...own, text: own.text + block }
  }
  const [was, is] = [text('< 2'), text('< 3')]
  const texts = {
    before: new Map([[was.file, was.text]]),
    after: new Map([[is.file, is.text]]),
  }

  const found = diff(smallPrepared([was]), smallPrepared([is]), { asOf, texts })

  expect(found.entries).toEqual([
    { kind: 'term', id: 'a/term/minor', change: 'changed', keys: ['means'] },
  ])
  expect(found.documents).toEqual([{ file: 'mous/a.md', change: 'changed', editorial: false }])
})

it('that a clause says something more to other questions is no change of its words', () => {
  const text = (more: string) => smallPrepared([smallText('a', duty('police', more))])

  const found = diff(text(''), text('pays: { for: food, by: police }'), { asOf })

  expect(effects(found)).toEqual(['a#c · changed statements · moves'])
})

it('of two handovers to one body it is told which documents go where', () => {
  const handing = (first: string, second: string): string =>
    `step: journey/escort
duty: must
who: ngo
handover:
  - { to: police, at: bridge, documents: [${first}] }
  - { to: police, at: pier, documents: [${second}] }
`
  const before = smallPrepared([smallText('t', handing('pass', 'file'))])
  const after = smallPrepared([smallText('t', handing('file', 'pass'))])

  const found = diff(before, after, { asOf })

  const told = (all: readonly Detail[]): readonly unknown[] =>
    all.map((one) => (one.says === 'document' ? `${one.id} at ${one.place ?? ''}` : one.says))
  expect(found.moves).toEqual([])
  expect(found.details.map(({ aspect, from, to }) => [aspect, told(from), told(to)])).toEqual([
    ['handover', ['pass at bridge', 'file at pier'], ['file at bridge', 'pass at pier']],
  ])
  expect(effects(found)).toEqual(['t#c · changed statements · details'])
})
