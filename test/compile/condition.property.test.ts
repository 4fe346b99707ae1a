import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CaseFacts } from '../../src/rulebook/case-facts.ts'
import { evaluate } from '../../src/rulebook/evaluate.ts'
import { nameSet, numberSet, type ValueSet } from '../../src/rulebook/value-set.ts'
import { clause, compiledUnchecked, instrument, term, type Keys } from './library.ts'

/** A person of whom everything is known; `undetermined` marks what nobody can find out. */
interface Person {
  readonly age: number
  readonly origin: string
  readonly nationality: string
  readonly consent: boolean
  readonly exploitation: readonly string[]
  readonly undetermined: readonly string[]
}

const people: readonly Person[] = [0, 15, 16, 17, 18, 120].flatMap((age) =>
  ['LA', 'NO'].flatMap((origin) =>
    ['LA', 'NO', 'TH'].flatMap((nationality) =>
      [true, false].flatMap((consent) =>
        [[], ['sexual'], ['labour'], ['labour', 'sexual']].flatMap((exploitation) =>
          [[], ['age'], ['nationality'], ['age', 'nationality']].map((undetermined) => ({
            age,
            origin,
            nationality,
            consent,
            exploitation,
            undetermined,
          })),
        ),
      ),
    ),
  ),
)

const yesNo = (isTrue: boolean) => nameSet([isTrue ? 'yes' : 'no'])

function factsOf(person: Person): CaseFacts {
  const { age, origin, nationality, consent, exploitation, undetermined } = person
  return new Map<string, ValueSet>([
    ['age', numberSet([{ from: age, to: age + 1 }])],
    ['age/undetermined', yesNo(undetermined.includes('age'))],
    ['origin', nameSet([origin])],
    ['nationality', nameSet([nationality])],
    ['nationality/undetermined', yesNo(undetermined.includes('nationality'))],
    ['consent', yesNo(consent)],
    ...['begging', 'labour', 'sexual'].map(
      (form) => [`exploitation/${form}`, yesNo(exploitation.includes(form))] as const,
    ),
  ])
}

/** A condition as written, and whom it is true of. */
interface Spoken {
  readonly written: Keys
  readonly isTrueOf: (person: Person) => boolean
}

const country = fc.constantFrom<string>('LA', 'NO', 'TH')
const years = fc.constantFrom(0, 1, 15, 16, 17, 18, 60, 119, 120)

const ageValue = fc.oneof(
  years.map((n) => ({ text: `< ${n}`, has: (age: number) => age < n })),
  years.map((n) => ({ text: `<= ${n}`, has: (age: number) => age <= n })),
  years.map((n) => ({ text: `> ${n}`, has: (age: number) => age > n })),
  years.map((n) => ({ text: `>= ${n}`, has: (age: number) => age >= n })),
  years.map((n) => ({ text: `${n}`, has: (age: number) => age === n })),
  fc.tuple(years, years).map(([a, b]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)]
    return { text: `${from}..${to}`, has: (age: number) => from <= age && age <= to }
  }),
)
const readable = ageValue.filter(({ text }) => text !== '< 0' && text !== '> 120')

const ageTest: fc.Arbitrary<Spoken> = fc
  .tuple(fc.array(readable, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([values, orUndetermined]) => ({
    written: {
      age: [...values.map(({ text }) => text), ...(orUndetermined ? ['undetermined'] : [])],
    },
    isTrueOf: ({ age, undetermined }) =>
      values.some(({ has }) => has(age)) || (orUndetermined && undetermined.includes('age')),
  }))

const form = fc.constantFrom('begging', 'labour', 'sexual')

const anyTest: fc.Arbitrary<Spoken> = fc.oneof(
  ageTest,
  fc.array(country, { minLength: 1, maxLength: 2 }).map<Spoken>((codes) => ({
    written: { origin: codes },
    isTrueOf: ({ origin }) => codes.includes(origin),
  })),
  fc.constant<Spoken>({
    written: { nationality: 'undetermined' },
    isTrueOf: ({ undetermined }) => undetermined.includes('nationality'),
  }),
  fc.boolean().map<Spoken>((value) => ({
    written: { consent: value },
    isTrueOf: ({ consent }) => consent === value,
  })),
  fc.constant<Spoken>({
    written: { nationality: { 'same-as': 'origin' } },
    isTrueOf: ({ origin, nationality }) => origin === nationality,
  }),
  fc.constant<Spoken>({
    written: { origin: { 'differs-from': 'nationality' } },
    isTrueOf: ({ origin, nationality }) => origin !== nationality,
  }),
  fc.array(form, { minLength: 1 }).map<Spoken>((forms) => ({
    written: { exploitation: { includes: forms } },
    isTrueOf: ({ exploitation }) => forms.some((one) => exploitation.includes(one)),
  })),
  fc.array(form, { minLength: 1 }).map<Spoken>((forms) => ({
    written: { exploitation: { 'includes-all': forms } },
    isTrueOf: ({ exploitation }) => forms.every((one) => exploitation.includes(one)),
  })),
  fc.constant<Spoken>({ written: { is: 'child' }, isTrueOf: ({ age }) => age < 18 }),
  fc.constant<Spoken>({
    written: { is: ['child', 'stranger'] },
    isTrueOf: ({ age, nationality, origin }) => age < 18 && nationality !== origin,
  }),
  fc.constant<Spoken>({
    written: { 'is-not': ['child', 'stranger'] },
    isTrueOf: ({ age, nationality, origin }) => age >= 18 && nationality === origin,
  }),
)

const spoken: fc.Arbitrary<Spoken> = fc.letrec<{ spoken: Spoken }>((tie) => ({
  spoken: fc.oneof(
    { maxDepth: 4 },
    anyTest,
    tie('spoken').map(({ written, isTrueOf }) => ({
      written: { not: written },
      isTrueOf: (person: Person) => !isTrueOf(person),
    })),
    fc.array(tie('spoken'), { minLength: 1, maxLength: 3 }).map((parts) => ({
      written: { all: parts.map(({ written }) => written) },
      isTrueOf: (person: Person) => parts.every(({ isTrueOf }) => isTrueOf(person)),
    })),
    fc.array(tie('spoken'), { minLength: 1, maxLength: 3 }).map((parts) => ({
      written: { any: parts.map(({ written }) => written) },
      isTrueOf: (person: Person) => parts.some(({ isTrueOf }) => isTrueOf(person)),
    })),
  ),
})).spoken

const terms = [
  term('child', { age: '< 18' }),
  term('stranger', { nationality: { 'differs-from': 'origin' } }),
]
const duty = { step: 'escort', duty: 'must', who: 'ngo' }

it('a compiled condition is true of exactly those of whom the written one is', () => {
  fc.assert(
    fc.property(spoken, ({ written, isTrueOf }) => {
      const block = clause('act', { ...duty, when: written })
      const { rules } = compiledUnchecked(instrument('mou', {}, ...terms, block))

      const wronged = people.filter((person) => {
        const truth = isTrueOf(person) ? 'holds' : 'fails'
        return rules.some((rule) => evaluate(rule.condition, factsOf(person)) !== truth)
      })

      expect(rules).toHaveLength(1)
      expect(wronged).toEqual([])
    }),
    { numRuns: 150 },
  )
})

it('a clause holds where scope and when are true and unless is not', () => {
  fc.assert(
    fc.property(spoken, spoken, spoken, spoken, (scope, when, unless, onlyWhen) => {
      const block = clause('act', {
        ...duty,
        when: when.written,
        unless: unless.written,
        'only-when': onlyWhen.written,
      })
      const mou = instrument('mou', { scope: scope.written }, ...terms, block)
      const { rules } = compiledUnchecked(mou)

      for (const person of people.filter((_, i) => i % 7 === 0)) {
        const speaks = scope.isTrueOf(person) && when.isTrueOf(person) && !unless.isTrueOf(person)
        const allows = onlyWhen.isTrueOf(person)
        expect(
          Object.fromEntries(
            rules.map((rule) => [rule.id, evaluate(rule.condition, factsOf(person))]),
          ),
        ).toEqual({
          'mou#act': speaks && allows ? 'holds' : 'fails',
          'mou#act/only-when': speaks && !allows ? 'holds' : 'fails',
        })
      }
    }),
    { numRuns: 50 },
  )
})
