import { expect, it } from 'vitest'
import { verify } from '../../src/engine/verify/verify.ts'
import { jsonRules } from '../../src/compile/index.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { clause, compiled, instrument, statementsTo, type Keys } from './library.ts'

const duty: Keys = { step: 'escort', duty: 'must', who: 'ngo', within: '20 days of decision' }

it('a clause without a duty that lengthens the time of another stands with it', () => {
  const rulebook = compiled(
    instrument('mou', {}, clause('act', duty)),
    instrument(
      'law',
      {},
      clause('longer', {
        step: 'escort',
        extends: ['mou#act'],
        when: { risk: 'high' },
        within: '40 days of decision',
        for: 'at most 60 days',
      }),
    ),
  )

  const [said] = statementsTo('who', rulebook)
  expect(said?.limits).toMatchObject([{ within: { count: 20, unit: 'day' } }])
  expect(said?.extensions).toMatchObject([
    {
      clause: 'law#longer',
      rule: 'law#longer',
      limits: [{ within: { count: 40, unit: 'day' }, from: { events: ['decision'] } }],
      durations: [{ bound: 'at-most', span: { count: 60, unit: 'day' } }],
    },
  ])
})

it('one with a duty of its own says it in its own statement', () => {
  const longer = clause('longer', { ...duty, extends: ['act'], within: '40 days of decision' })
  const rulebook = compiled(instrument('mou', {}, clause('act', duty), longer))

  expect(
    statementsTo('who', rulebook).map((said) => [
      said.clause,
      said.limits[0]?.within?.count,
      said.extensions,
    ]),
  ).toEqual([
    ['mou#act', 20, []],
    ['mou#longer', 40, []],
  ])
})

it('a whole text can be lengthened, and a prohibition cannot', () => {
  const only = { 'only-when': { consent: 'yes' } }
  const extending = { step: 'escort', extends: ['mou', 'mou#more', 'other#act'], within: '40 days' }
  const rulebook = compiled(
    instrument('mou', {}, clause('act', { ...duty, ...only }), clause('more', duty)),
    instrument('other', {}, clause('act', duty), clause('rest', duty)),
    instrument('law', {}, clause('longer', extending), clause('even-longer', extending)),
  )

  expect(
    statementsTo('who', rulebook).map((said) => [
      said.rule,
      said.extensions.map((one) => one.clause),
    ]),
  ).toEqual([
    ['mou#act', ['law#even-longer', 'law#longer']],
    ['mou#act/only-when', []],
    ['mou#more', ['law#even-longer', 'law#longer']],
    ['other#act', ['law#even-longer', 'law#longer']],
    ['other#rest', []],
  ])
})

it('an extension that amends another has its targets', () => {
  const longer = { step: 'escort', extends: ['mou#act'], within: '40 days' }
  const rulebook = compiled(
    instrument('mou', {}, clause('act', duty)),
    instrument('law', {}, clause('longer', longer)),
    instrument('law-2', {}, clause('longer', { amends: 'law#longer', within: '50 days' })),
  )

  const [said] = statementsTo('who', rulebook)
  expect(said?.extensions.map((one) => [one.clause, one.limits[0]?.within?.count])).toEqual([
    ['law#longer', 40],
    ['law-2#longer', 50],
  ])
})

it('the engines are asked whether it applies', async () => {
  const rulebook = compiled(
    instrument('mou', {}, clause('act', duty)),
    instrument(
      'law',
      {},
      clause('longer', {
        step: 'shelter',
        extends: ['mou#act'],
        within: '40 days',
        when: { risk: 'high' },
      }),
    ),
  )

  const report = await verify(
    rulebook,
    jsonRules(rulebook.rules, variablesById(rulebook.variables)),
  )

  expect(report).toMatchObject({ passed: true, unused: [] })
  expect(report.rules.map(({ rule }) => rule)).toEqual(['law#longer', 'mou#act'])
})
