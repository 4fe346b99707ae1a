import fc from 'fast-check'
import { expect, it } from 'vitest'
import { requirementsOf } from '../../src/check/requirements.ts'
import { namesOf } from '../../src/check/names.ts'
import type { WrittenCondition, WrittenTest, WrittenValue } from '../../src/document/condition.ts'
import type { Fact } from '../../src/document/vocabulary.ts'
import type { Located } from '../../src/source/located.ts'

const span = { file: 'a.md', start: 0, end: 0 }
const word = <T>(value: T): Located<T> => ({ value, span })

function fact(id: string, type: Fact['type'], values: readonly string[]): Fact {
  return {
    id: word(id),
    label: { en: id },
    type,
    values: values.map((value) => ({ id: word(value), label: { en: value } })),
    ofCountries: false,
    range: type === 'number' ? { from: 0, to: 3, step: 1 } : undefined,
    unit: undefined,
    question: { en: id },
    why: undefined,
    mayBeUndetermined: type === 'number',
    testimony: false,
    sensitivity: 1,
    typical: [],
    bands: [],
  }
}

const names = namesOf({
  vocabulary: {
    facts: [
      fact('colour', 'enum', ['red', 'green', 'blue']),
      fact('age', 'number', []),
      fact('kinds', 'set', ['a', 'b']),
    ],
    assumptions: [],
    phases: [],
    steps: [],
    roles: [],
    costs: [],
    documents: [],
    events: [],
    intervals: [],
    places: [],
    reasons: [],
    terms: [],
    unreadable: [],
  },
  directories: [],
  calendars: [],
  instruments: [],
  scenarios: [],
  precedence: undefined,
})

/** One completion of a case: a value for every variable. */
interface Completion {
  readonly colour: string
  readonly age: number
  readonly 'age/undetermined': boolean
  readonly 'kinds/a': boolean
  readonly 'kinds/b': boolean
}

const completions: readonly Completion[] = ['red', 'green', 'blue'].flatMap((colour) =>
  [0, 1, 2, 3].flatMap((age) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
      colour,
      age,
      'age/undetermined': (bits & 1) > 0,
      'kinds/a': (bits & 2) > 0,
      'kinds/b': (bits & 4) > 0,
    })),
  ),
)

const values = (of: fc.Arbitrary<string | number>): fc.Arbitrary<readonly WrittenValue[]> =>
  fc
    .uniqueArray(of, { minLength: 1, maxLength: 3 })
    .map((list) => list.map((value) => ({ ...word(value), quoted: true })))

const test = (name: string, of: fc.Arbitrary<WrittenTest>): fc.Arbitrary<WrittenCondition> =>
  of.map((written) => ({ kind: 'fact', fact: word(name), test: written, span }))

const oneOf = (name: string, of: fc.Arbitrary<string | number>): fc.Arbitrary<WrittenCondition> =>
  test(
    name,
    values(of).map((list) => ({ kind: 'one-of', values: list, span })),
  )

const leaf = fc.oneof(
  oneOf('colour', fc.constantFrom('red', 'green', 'blue')),
  oneOf('age', fc.constantFrom<string | number>(0, 1, 2, 3, 'undetermined')),
  test(
    'kinds',
    fc.record({
      kind: fc.constantFrom('includes', 'includes-all'),
      members: values(fc.constantFrom('a', 'b')),
      span: fc.constant(span),
    }),
  ),
)

const condition = fc.letrec<{ condition: WrittenCondition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ kind: fc.constant('not'), of: tie('condition'), span: fc.constant(span) }),
    fc.record({
      kind: fc.constantFrom('all', 'any'),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
      span: fc.constant(span),
    }),
  ),
})).condition

function holds(written: WrittenCondition, given: Completion): boolean {
  switch (written.kind) {
    case 'not':
      return !holds(written.of, given)
    case 'all':
      return written.of.every((part) => holds(part, given))
    case 'any':
      return written.of.some((part) => holds(part, given))
    case 'term':
      throw new Error('no terms here')
    case 'fact':
      return passes(written.fact.value, written.test, given)
  }
}

function passes(name: string, written: WrittenTest, given: Completion): boolean {
  const has = (member: WrittenValue): boolean => given[`kinds/${String(member.value)}` as 'kinds/a']
  switch (written.kind) {
    case 'one-of':
      return written.values.some(({ value }) =>
        value === 'undetermined' ? given['age/undetermined'] : given[name as 'age'] === value,
      )
    case 'includes':
      return written.members.some(has)
    case 'includes-all':
      return written.members.every(has)
    case 'same-as':
    case 'differs-from':
      throw new Error('no comparisons here')
  }
}

function satisfies(
  variable: string,
  set: ReturnType<typeof requirementsOf>[number]['values'],
  given: Completion,
): boolean {
  const value = given[variable as keyof Completion]
  if (set.kind === 'numbers')
    return set.intervals.some(({ from, to }) => from <= Number(value) && Number(value) < to)
  const name = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  return set.names.includes(name)
}

it('what a condition requires is true in every completion in which it holds, and of its opposite in every other', () => {
  fc.assert(
    fc.property(condition, fc.boolean(), (written, wanted) => {
      const required = requirementsOf(written, wanted, { names, seen: new Map() })

      for (const given of completions) {
        if (holds(written, given) !== wanted) continue
        for (const { variable, values: set } of required) {
          expect(satisfies(variable, set, given)).toBe(true)
        }
      }
    }),
  )
})
