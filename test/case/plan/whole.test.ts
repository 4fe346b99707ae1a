import { expect, it } from 'vitest'
import type { CostAnswer } from '../../../src/ask/request.ts'
import { plan } from '../../../src/case/plan/plan.ts'
import type { JsonRule } from '../../../src/rulebook/json-rule.ts'
import { prepare } from '../../../src/ask/prepare.ts'
import { jsonRules } from '../../../src/compile/index.ts'
import { variablesById } from '../../../src/rulebook/variables.ts'
import { library, libraryFor, must, placed, says } from './library.ts'
import { calendars, caseOf, planOf, stepOf } from './planning.ts'

function cost(keys: Partial<CostAnswer>): CostAnswer {
  return { cost: 'bus', step: null, amount: '10.00', currency: 'THB', on: null, ...keys }
}

it('each cost is borne as the texts say on its own day, in the step in which it arose', async () => {
  const prepared = library(
    placed('house'),
    placed('find'),
    says('paid', 'house', 'pays: { for: food, by: welfare@TH }'),
    says('bus', 'move', 'pays: { for: bus, by: ngo }'),
  )

  const { ledger } = await planOf(prepared, {
    more: {
      costs: [
        cost({ cost: 'food', on: '2019-12-31' }),
        cost({ cost: 'food', on: '2020-01-01' }),
        cost({ cost: 'food' }),
        cost({}),
        cost({ step: 'move' }),
      ],
    },
  })

  expect(
    ledger.entries.map(({ step, on, status, clauses }) => [step, on, status, clauses]),
  ).toEqual([
    ['house', '2019-12-31', 'not-in-force', ['sop#paid']],
    ['house', '2020-01-01', 'assigned', ['sop#paid']],
    ['house', '2026-06-01', 'assigned', ['sop#paid']],
    ['house', '2026-06-01', 'silent', []],
    ['move', '2026-06-01', 'assigned', ['sop#bus']],
  ])
})

it.each([
  { steps: ['house', 'move'], why: 'several steps have it' },
  { steps: ['find'], why: 'no step has it' },
])('a cost whose step cannot be told is not settled: $why', async ({ steps }) => {
  const prepared = library(...steps.map((step) => placed(step)))

  await expect(planOf(prepared, { more: { costs: [cost({})] } })).rejects.toThrow(
    'it is not said in which step `bus` arose',
  )
})

it('asks who pays what has arisen, though the step is done', async () => {
  const prepared = library(
    placed('house'),
    says('paid', 'house', 'when: { adult: yes }\npays: { for: food, by: ngo }'),
    must('house', 'ngo', 'when: { willing: yes }'),
  )
  const progress = ['house done 2026-05-30']

  const free = await planOf(prepared, { progress })
  const paid = await planOf(prepared, { progress, more: { costs: [cost({ cost: 'food' })] } })

  expect(free.askNext).toEqual([])
  expect(paid.askNext).toMatchObject([{ fact: 'adult', decides: ['House (who pays: food)'] }])
})

it('cites every clause and every placed step that it names', async () => {
  const prepared = library(
    placed('house'),
    placed('find', 'when: { adult: yes }'),
    must('house', 'ngo', 'handover: { to: police@TH }'),
    must('house', 'shelter', 'id: other\nwhen: { adult: no }'),
    says('bus', 'move', 'pays: { for: bus, by: ngo }'),
  )

  const made = await planOf(prepared, {
    facts: 'adult=no',
    more: { costs: [cost({ step: 'move' })] },
  })

  expect(Object.keys(made.clauses)).toEqual([
    'sop#bus',
    'sop#on-house',
    'sop#other',
    'sop/procedure/find',
    'sop/procedure/house',
  ])
  expect(made.clauses['sop/procedure/house']).toMatchObject({
    instrument: 'sop',
    heading: ['Article 1'],
    file: 'sops/sop.md',
    basis: 'illustrative',
    startVerified: true,
  })
  const named = [
    ...made.steps.map((step) => step.placed),
    ...made.steps.flatMap(({ blockedBy }) =>
      blockedBy.flatMap((block) => ('clauses' in block ? block.clauses : [])),
    ),
    ...made.custody.holes.flatMap(({ clauses }) => clauses),
    ...made.ledger.entries.flatMap(({ clauses }) => clauses),
  ]
  expect(Object.keys(made.clauses)).toEqual(expect.arrayContaining(named))
})

it('repeats the case, and what the procedure says of each step', async () => {
  const prepared = library(
    placed(
      'find',
      'checklist: [an interpreter is there]\nforms: [form]\nissues: [file]\nends: yes',
    ),
  )

  const made = await planOf(prepared, {
    facts: 'adult=yes',
    events: ['rescue=2026-05-30'],
    progress: ['find offered 2026-05-30'],
    at: '2026-06-01T09:00+07:00',
  })

  expect(made).toMatchObject({
    remit: 1,
    procedure: { instrument: 'sop', title: 'The procedure', applies: 'holds', needs: [] },
    asOf: '2026-06-01',
    at: '2026-06-01T09:00+07:00',
    case: {
      facts: { adult: true },
      events: [{ event: 'rescue', at: '2026-05-30' }],
      progress: [{ step: 'find', is: 'offered' }],
    },
    engines: { agree: true },
  })
  expect(stepOf(made, 'find')).toMatchObject({
    placed: 'sop/procedure/find',
    checklist: ['an interpreter is there'],
    forms: ['form'],
    issues: ['file'],
    ends: true,
  })
})

it('says whether it is the procedure of the case, and asks for that first', async () => {
  const prepared = libraryFor(
    '{ destination: TH }',
    placed('find'),
    placed('ask', 'when: { adult: yes }'),
  )

  const open = await planOf(prepared)
  const there = await planOf(prepared, { facts: 'destination=TH' })

  expect(open.procedure).toMatchObject({ applies: 'unknown', needs: ['destination'] })
  expect(open.askNext.map(({ fact }) => fact)).toEqual(['destination', 'adult'])
  expect(open.askNext[0]?.decides).toEqual(['whether this is the procedure of the case'])
  expect(stepOf(open, 'find').blockedBy).toEqual([{ kind: 'not-known', needs: ['destination'] }])
  expect(there.procedure).toMatchObject({ applies: 'holds', needs: [] })
})

it('a case whose procedure it is not is not planned', async () => {
  const prepared = libraryFor('{ destination: TH }', placed('find'))

  await expect(planOf(prepared, { facts: 'destination=LA' })).rejects.toThrow(
    '`sop` is not for this case',
  )
})

it('makes the same bytes of the same case', async () => {
  const prepared = library(placed('find'), must('find', 'police@TH', 'when: { adult: yes }'))

  const [one, other] = await Promise.all([planOf(prepared), planOf(prepared)])

  expect(JSON.stringify(one)).toBe(JSON.stringify(other))
})

it('tells nothing where the engines differ over a rule of the procedure, of a step or of a cost', async () => {
  const { rulebook } = library(
    placed('find', 'when: { adult: yes }'),
    must('find', 'police@TH', 'when: { willing: yes }'),
    says('bus', 'move', 'when: { safe: yes }\npays: { for: bus, by: ngo }'),
  )
  const all = jsonRules(rulebook.rules, variablesById(rulebook.variables))
  const without = async (rule: string) => {
    const wrong = all.map((one) => (one.name.startsWith(rule) ? neverFires(one) : one))
    const prepared = prepare(rulebook, wrong)
    const [procedure] = rulebook.procedures
    if (procedure === undefined) throw new Error('no procedure')
    const facts = 'adult=yes willing=yes safe=yes'
    const request = caseOf(prepared, { facts, more: { costs: [cost({ step: 'move' })] } })
    const made = await plan(prepared, request, { procedure, at: null, calendars })
    return made.kind === 'differ' ? made.differences.map((one) => one.rule) : []
  }

  expect(await without('sop/procedure/find')).toEqual(['sop/procedure/find'])
  expect(await without('sop#on-find')).toEqual(['sop#on-find'])
  expect(await without('sop#bus')).toEqual(['sop#bus'])
  expect(await without('none')).toEqual([])
})

function neverFires(rule: JsonRule): JsonRule {
  return { ...rule, conditions: { all: [{ fact: 'always', operator: 'equal', value: false }] } }
}
