import { expect, it } from 'vitest'
import { askAllBoth, askBoth } from '../../src/ask/ask-both.ts'
import { prepare } from '../../src/ask/prepare.ts'
import { Bug } from '../../src/bug.ts'
import { jsonRules } from '../../src/compile/index.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { requestFor } from './asking.ts'
import { clause, instrument, rulebookOf } from './prepared.ts'

const rulebook = rulebookOf([
  instrument(
    { id: 'a' },
    clause('id: c\nstep: medical\nduty: must\nwho: ngo\nwhen: { age: "< 18" }'),
  ),
])
const rules = jsonRules(rulebook.rules, variablesById(rulebook.variables))

it('engines that differ give no answer, but the rules in which they do', async () => {
  const older = rulebookOf([
    instrument(
      { id: 'a' },
      clause('id: c\nstep: medical\nduty: must\nwho: ngo\nwhen: { age: "< 16" }'),
    ),
  ])
  const others = jsonRules(older.rules, variablesById(older.variables))
  const prepared = prepare(rulebook, others)
  const request = requestFor(prepared, { step: 'medical', facts: 'age=17' })

  const differ = {
    kind: 'differ',
    differences: [{ rule: 'a#c', index: 'holds', jsonRules: 'fails' }],
  }
  expect(await askBoth(prepared, request)).toEqual(differ)
  expect(await askAllBoth(prepared, request)).toEqual(differ)
})

it('an answer of both engines says so', async () => {
  const prepared = prepare(rulebook, rules)

  expect(await askBoth(prepared, requestFor(prepared, { step: 'medical' }))).toMatchObject({
    kind: 'agreed',
    answer: { engines: { agree: true } },
  })
})

it('without rules for the reference engine it cannot be asked', async () => {
  const prepared = prepare(rulebook)
  const request = requestFor(prepared, { step: 'medical' })

  await expect(askBoth(prepared, request)).rejects.toThrow(Bug)
})
