import { expect, it } from 'vitest'
import { rulesByStep } from '../../src/engine/rules-by-step.ts'
import { ALWAYS } from '../../src/rulebook/condition.ts'
import { procedureKey } from '../../src/rulebook/procedure.ts'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import type { Statement } from '../../src/rulebook/statement.ts'
import { rulebookOf, STEP } from './rulebook-of.ts'

const clause = { clause: 'mou#escort', rule: 'mou#escort', step: STEP }
const UNNAMED = { kind: 'unnamed' } as const

const who: Statement = {
  ...clause,
  question: 'who',
  task: STEP,
  duty: 'must',
  who: UNNAMED,
  does: null,
  exclusively: false,
  companions: {
    with: [],
    consult: [],
    inform: [],
    accountable: [],
    onRequestOf: [],
    authorisedBy: [],
  },
  limits: [],
  durations: [],
  extensions: [{ clause: 'mou#longer', rule: 'mou#longer', limits: [], durations: [] }],
  fallbacks: [
    { who: UNNAMED, after: null, afterWords: null, rule: 'mou#escort/fallback' },
    { who: UNNAMED, after: null, afterWords: null, rule: null },
  ],
  after: [],
  issues: [],
}

const onlyWhen: Statement = {
  ...who,
  duty: 'must-not',
  rule: 'mou#escort/only-when',
  fallbacks: [],
}

const pays: Statement = {
  ...clause,
  question: 'pays',
  entry: 'e',
  rule: 'mou#escort/pays/transport',
  cost: 'transport',
  general: false,
  payer: {
    kind: 'ladder',
    rungs: [
      { payer: { kind: 'body', who: UNNAMED }, upTo: null, per: 'case', rule: null },
      {
        payer: {
          kind: 'ladder',
          rungs: [
            {
              payer: { kind: 'split', parts: [] },
              upTo: null,
              per: 'case',
              rule: 'mou#escort/pays/transport/2/1',
            },
          ],
        },
        upTo: null,
        per: 'case',
        rule: 'mou#escort/pays/transport/2',
      },
    ],
  },
  freeFor: null,
  interim: null,
  recoverFrom: null,
  cap: null,
  inKind: false,
  commitment: null,
}

const handover: Statement = {
  ...clause,
  question: 'handover',
  rule: 'mou#escort/handover',
  task: STEP,
  to: UNNAMED,
  from: null,
  at: null,
  documents: [
    { document: 'travel-document', rule: null },
    { document: 'case-file', rule: 'mou#escort/handover/case-file' },
  ],
  receipt: null,
}

it('a step uses the rules of its statements and of all their conditional parts', () => {
  const used = [
    'mou#escort',
    'mou#escort/fallback',
    'mou#escort/handover',
    'mou#escort/handover/case-file',
    'mou#escort/only-when',
    'mou#escort/pays/transport',
    'mou#escort/pays/transport/2',
    'mou#escort/pays/transport/2/1',
    'mou#longer',
  ]
  const conditions = Object.fromEntries([...used, 'mou#other'].map((id) => [id, ALWAYS]))
  const book = { ...rulebookOf([], conditions), statements: [who, onlyWhen, pays, handover] }

  expect([...rulesByStep(book)].map(([step, rules]) => [step, rules.map(({ id }) => id)])).toEqual([
    [STEP, used],
  ])
})

it('a step of which nothing is said has no rules', () => {
  const book = { ...rulebookOf([], { 'mou#escort': ALWAYS }), statements: [] }

  expect([...rulesByStep(book)]).toEqual([[STEP, []]])
})

it('a statement whose rule is missing is a fault of the program', () => {
  const book = { ...rulebookOf([], {}), statements: [who] }

  expect(() => rulesByStep(book)).toThrow('no rule `mou#escort`')
})

it('a procedure uses the rules of its scope, of its steps and of their order, under a key of its own', () => {
  const used = ['sop/procedure', 'sop/procedure/b', 'sop/procedure/b/after/a']
  const conditions = Object.fromEntries(used.map((id) => [id, ALWAYS]))
  const placed = { checklist: [], forms: [], issues: [], ends: false }
  const book: Rulebook = {
    ...rulebookOf([], conditions),
    statements: [],
    procedures: [
      {
        instrument: 'sop',
        basis: 'source',
        rule: 'sop/procedure',
        steps: [
          { ...placed, id: 'sop/procedure/a', step: 'a', after: [], rule: 'sop/procedure' },
          {
            ...placed,
            id: 'sop/procedure/b',
            step: 'b',
            after: [{ step: 'a', rule: 'sop/procedure/b/after/a' }],
            rule: 'sop/procedure/b',
          },
        ],
      },
    ],
  }

  expect([...rulesByStep(book)].map(([key, rules]) => [key, rules.map(({ id }) => id)])).toEqual([
    [STEP, []],
    [procedureKey('sop'), used],
  ])
})
