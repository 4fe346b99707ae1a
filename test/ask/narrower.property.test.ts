import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate } from '../../src/rulebook/evaluate.ts'
import { nameSet, numberSet, type ValueSet } from '../../src/rulebook/value-set.ts'
import { NO, YES } from '../../src/rulebook/variable.ts'
import { clause, instrument, preparedFrom } from './prepared.ts'

const numRuns = process.env['REMIT_LONG'] === undefined ? 100 : 3000

const leaf = fc.constantFrom(
  '{ age: "< 18" }',
  '{ age: ["< 12", undetermined] }',
  '{ age: "12..30" }',
  '{ origin: [LA, TH] }',
  '{ origin: { same-as: destination } }',
  '{ injured: yes }',
  '{ risk-on-return: [low, medium] }',
  '{ asylum-claim: granted }',
)
const condition = fc
  .tuple(fc.constantFrom('all', 'any'), leaf, fc.constantFrom('all', 'any', 'not'), leaf, leaf)
  .map(([outer, a, inner, b, c]) =>
    inner === 'not'
      ? `{ ${outer}: [${a}, { not: ${b} }, ${c}] }`
      : `{ ${outer}: [${a}, { ${inner}: [${b}, ${c}] }] }`,
  )

const DOMAINS: Readonly<Record<string, readonly ValueSet[]>> = {
  age: [5, 15, 20, 40].map((from) => numberSet([{ from, to: from + 1 }])),
  'age/undetermined': [YES, NO],
  origin: ['LA', 'TH', 'BR', 'AR'].map((code) => nameSet([code])),
  destination: ['LA', 'TH', 'BR', 'AR'].map((code) => nameSet([code])),
  injured: [YES, NO],
  'injured/undetermined': [NO],
  'risk-on-return': ['low', 'medium', 'high'].map((name) => nameSet([name])),
  'asylum-claim': ['none', 'granted'].map((name) => nameSet([name])),
}

/** Every case of small domains in which each class of values occurs. */
const cases = Object.entries(DOMAINS).reduce<readonly ReadonlyMap<string, ValueSet>[]>(
  (soFar, [variable, values]) =>
    soFar.flatMap((one) => values.map((value) => new Map(one).set(variable, value))),
  [new Map()],
)

it('the narrower of two clauses is the one that holds in fewer of the cases that can occur', () => {
  fc.assert(
    fc.property(condition, condition, (one, other) => {
      const documents = [one, other].map((when, at) =>
        instrument(
          { id: `t${at}`, kind: 'mou' },
          clause(`id: c\nstep: shelter/house\nduty: must\nwho: ngo\nwhen: ${when}`),
        ),
      )
      const prepared = preparedFrom(documents)
      const [a, b] = ['t0#c', 't1#c'].map((id) => {
        const [rule, from] = [prepared.rules.get(id), prepared.clauses.get(id)]
        if (rule === undefined || from === undefined) throw new Error(id)
        return { rule, from }
      })
      if (a === undefined || b === undefined) throw new Error('two clauses')
      const possible = cases.filter((facts) =>
        prepared.rulebook.assume.every(({ never }) => evaluate(never, facts) === 'fails'),
      )
      const within = (x: typeof a, y: typeof a): boolean =>
        possible.every(
          (facts) =>
            evaluate(x.rule.condition, facts) === 'fails' ||
            evaluate(y.rule.condition, facts) === 'holds',
        )

      const claim = ({ rule, from }: typeof a) => ({ clause: from, rule: rule.id, costs: null })
      const decision = prepared.prevails('shelter', claim(a), claim(b), '2026-06-01')

      const [forth, back] = [within(a, b), within(b, a)]
      const expected = forth === back ? undefined : forth ? 'first' : 'second'
      expect(decision?.winner).toBe(expected)
      expect(decision?.canon).toBe(expected === undefined ? undefined : 'narrower')
    }),
    { numRuns },
  )
}, 600_000)
