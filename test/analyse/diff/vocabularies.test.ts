import { expect, it } from 'vitest'
import { diff } from '../../../src/analyse/diff/diff.ts'
import { instrument, clause, preparedFrom } from '../../ask/prepared.ts'
import { otherVocabulary, smallPrepared, smallText } from './kit/small-library.ts'
import { duty, moves } from './kit/told.ts'

const asOf = '2026-06-01'

it('a fact that only one side has is ignored by the other, and is in no file of its cases', () => {
  const vocabulary = otherVocabulary('facts', 'facts:\n', 'facts:\n  - { id: alone, type: boolean, label: Alone, question: Alone?, why: Why., sensitivity: 1 }\n') // prettier-ignore
  const before = smallPrepared([smallText('a', duty('police'))])
  const after = smallPrepared([smallText('a', duty('police', 'when: { alone: no }'))], vocabulary)

  const there = diff(before, after, { asOf })
  const back = diff(after, before, { asOf })

  expect(moves(there)).toEqual([
    'who tell · assigned / must / police · silent /  · alone yes · 1/2',
  ])
  expect(moves(back)).toEqual(['who tell · silent /  · assigned / must / police · alone yes · 1/2'])
  expect(there.facts).toMatchObject([{ fact: 'alone', change: 'added', compared: 'ignored' }])
  expect(back.facts).toMatchObject([{ fact: 'alone', change: 'removed', compared: 'ignored' }])
  expect(there.moves[0]?.witness).toMatchObject({ before: { facts: {} }, after: { facts: { alone: true } } }) // prettier-ignore
  expect(back.moves[0]?.witness).toMatchObject({ before: { facts: { alone: true } }, after: { facts: {} } }) // prettier-ignore
})

it('of a fact whose values differ, cases are compared that have values of both', () => {
  const vocabulary = otherVocabulary('facts', 'values: [low, medium, high]', 'values: [low, high, extreme]') // prettier-ignore
  const before = smallPrepared([smallText('a', duty('police', 'when: { risk: [low, medium] }'))])
  const after = smallPrepared(
    [smallText('a', duty('police', 'when: { risk: [high, extreme] }'))],
    vocabulary,
  )

  const found = diff(before, after, { asOf })

  // A baby is at no high risk: of the values of both, two of three bands with each, and one with one.
  expect(moves(found)).toEqual([
    'who tell · assigned / must / police · silent /  · risk low · 3/5',
    'who tell · silent /  · assigned / must / police · risk high · 2/5',
  ])
  expect(found.facts).toEqual([
    {
      fact: 'risk',
      change: 'changed',
      onlyBefore: ['medium'],
      onlyAfter: ['extreme'],
      undetermined: null,
      compared: 'common',
    },
  ])
})

it('of numbers with another range, those of both are compared', () => {
  const before = smallPrepared([smallText('a', duty('police', 'when: { age: ">= 2" }'))])
  const after = smallPrepared(
    [smallText('a', duty('police', 'when: { age: ">= 3" }'))],
    otherVocabulary('facts', 'range: "0..5"', 'range: "0..4"'),
  )

  const found = diff(before, after, { asOf })

  expect(found.facts).toMatchObject([{ fact: 'age', onlyBefore: ['5'], onlyAfter: [], compared: 'common' }]) // prettier-ignore
  expect(found.moves.map(({ regions }) => regions)).toEqual([[{ when: { age: ['2'] } }]])
})

it('that a fact cannot be established is no case of a side that does not allow it', () => {
  const text = smallText('a', duty('police', 'when: { injured: [yes, undetermined] }'))
  const before = smallPrepared([text])
  const after = smallPrepared(
    [smallText('a', duty('police', 'when: { injured: yes }'))],
    otherVocabulary('facts', 'id: injured, type: boolean, may-be-undetermined: yes', 'id: injured, type: boolean'), // prettier-ignore
  )

  const found = diff(before, after, { asOf })

  expect(found.moves).toEqual([])
  expect(found.facts).toMatchObject([{ fact: 'injured', undetermined: 'before', compared: 'common' }]) // prettier-ignore
})

it('a fact that means another thing is compared as two facts', () => {
  const before = smallPrepared([smallText('a', duty('police', 'when: { risk: low }'))])
  const after = smallPrepared(
    [smallText('a', duty('police', 'when: { risk: yes }'))],
    otherVocabulary('facts', 'type: enum, values: [low, medium, high]', 'type: boolean')
      .map((one) => ({ ...one, text: one.text.replace('typical: low', 'typical: yes').replace(/assume:[\s\S]*/, '') })), // prettier-ignore
  )

  const found = diff(before, after, { asOf })

  expect(found.facts).toMatchObject([{ fact: 'risk', compared: 'two-facts' }])
  expect(found.moves.map(({ from, to, regions }) => [from.status, to.status, regions])).toEqual([
    ['silent', 'assigned', [{ when: { risk: ['yes'], 'risk~before': ['high', 'medium'] } }]],
    ['assigned', 'silent', [{ when: { risk: ['no'], 'risk~before': ['low'] } }]],
  ])
  expect(found.moves[0]?.witness).toMatchObject({
    before: { facts: { risk: 'high' } },
    after: { facts: { risk: true } },
  })
})

it('a member that only one side knows of a set is ignored by the other', () => {
  const text = (more: string) => [smallText('a', duty('police', more))]
  const before = smallPrepared(text('when: { harm: { includes: begging } }'))
  const after = smallPrepared(
    text('when: { harm: { includes: [begging, organs] } }'),
    otherVocabulary('facts', 'values: [labour, begging]', 'values: [labour, begging, organs]'),
  )

  const found = diff(before, after, { asOf })

  expect(moves(found)).toEqual([
    'who tell · silent /  · assigned / must / police · harm/begging no & harm/organs yes · 1/4',
  ])
  expect(found.facts).toMatchObject([{ fact: 'harm', onlyAfter: ['organs'], compared: 'ignored' }])
  expect(found.moves[0]?.witness).toMatchObject({
    before: { facts: { harm: { only: [] } } },
    after: { facts: { harm: { only: ['organs'] } } },
  })
})

it('cases that either side rules out are not compared', () => {
  const text = (more: string) => [smallText('a', duty('police', more))]
  const before = smallPrepared(text(''))
  const after = smallPrepared(
    text('unless: { risk: high, injured: yes }'),
    otherVocabulary('facts', 'assume:\n', 'assume:\n  - { id: high, never: { risk: high, injured: yes }, why: Why. }\n'), // prettier-ignore
  )

  const found = diff(before, after, { asOf })

  expect(found.moves).toEqual([])
  expect(found.entries).toContainEqual({ kind: 'assume', id: 'high', change: 'added', keys: [] })
})

it('a question that one side does not ask is answered by nobody there', () => {
  const steps = otherVocabulary('steps', 'costs: [food]', 'costs: []')
  const costs = 'step: journey\npays: { for: food, by: ngo }\nwhen: { risk: low }'
  const before = smallPrepared([smallText('a', 'step: exam\nduty: must\nwho: ngo')], steps)
  const after = smallPrepared([
    smallText('a', 'step: exam\nduty: must\nwho: ngo'),
    smallText('b', costs),
  ])

  const found = diff(before, after, { asOf })

  expect(moves(found)).toEqual(['pays food · not-asked /  · assigned /  / ngo · risk low · 3/8'])
  expect(found.moves[0]?.witness?.before.status).toBe('not-asked')
  expect(diff(before, before, { asOf }).questions).toEqual([])
})

it('a family with other members is another body, and its members by name are the same', () => {
  const family = smallPrepared([smallText('a', duty('officer'))])
  const byName = smallPrepared([smallText('a', duty('{ any-of: [guard, police] }'))])
  const larger = smallPrepared(
    [smallText('a', duty('officer'))],
    otherVocabulary('roles', 'members: [police, guard]', 'members: [police, guard, ngo]'),
  )

  expect(diff(family, byName, { asOf }).moves).toEqual([])
  expect(diff(family, larger, { asOf }).moves).toHaveLength(1)
})

it('who fills a role is an affair of the directory, and moves nobody', () => {
  const agency = (name: string) => ({
    file: 'rules/agencies/TH.yaml',
    text: `remit: 1\ncountry: TH\nagencies: [{ id: ${name}, name: ${name}, fills: [{ role: police }] }]\n`,
  })
  const text = instrument({ id: 'a' }, clause('id: c\nstep: medical\nduty: must\nwho: police@TH'))

  const found = diff(preparedFrom([text, agency('one')]), preparedFrom([text, agency('two')]), {
    asOf,
  })

  expect(found.moves).toEqual([])
  expect(found.entries).toEqual([
    { kind: 'agency', id: 'two', change: 'added', keys: [] },
    { kind: 'agency', id: 'one', change: 'removed', keys: [] },
  ])
})

it('another order of the canons moves those for whom it decides', () => {
  const text = (id: string, who: string, kind: string, from: string) => ({
    file: `mous/${id}.md`,
    text: smallText(id, `step: journey/escort\nduty: must\nwho: ${who}`, `in-force: { from: ${from} }`).text.replace('kind: mou', `kind: ${kind}`), // prettier-ignore
  })
  const texts = [text('a', 'police', 'treaty', '2005-01-01'), text('b', 'ngo', 'mou', '2015-01-01')]
  const canons = (order: string) => ({
    file: 'rules/precedence.yaml',
    text: `remit: 1\ncanons: [${order}]\n`,
  })

  const found = diff(
    smallPrepared([...texts, canons('superior, later')]),
    smallPrepared([...texts, canons('later, superior')]),
    { asOf },
  )

  expect(moves(found)).toEqual([
    'who escort · assigned / must / police · assigned / must / ngo · all · 1/1',
  ])
  expect(found.clauses).toEqual([])
  expect(found.entries).toEqual([
    { kind: 'precedence', id: 'precedence', change: 'changed', keys: ['canons'] },
  ])
})
