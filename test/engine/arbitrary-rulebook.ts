import fc from 'fast-check'
import type { CaseFacts } from '../../src/rulebook/case-facts.ts'
import type { Condition, Leaf } from '../../src/rulebook/condition.ts'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import { simplify } from '../../src/rulebook/simplify.ts'
import { nameSet, numberSet, type ValueSet } from '../../src/rulebook/value-set.ts'
import type { Variable } from '../../src/rulebook/variable.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { nameVariable, numberVariable, rulebookOf } from './rulebook-of.ts'

const COUNTRIES = ['CN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'VN', 'none']
const YES_NO = ['no', 'yes']

/** Whole and other steps, marks of undetermined facts, members of sets, and names that objects have. */
export const VARIABLES: readonly Variable[] = [
  numberVariable('age', 0, 131, 1),
  nameVariable('age/undetermined', YES_NO),
  nameVariable('asylum-claim', ['applied', 'none', 'pending']),
  nameVariable('asylum-claim/undetermined', YES_NO),
  nameVariable('consent', YES_NO),
  nameVariable('constructor', YES_NO),
  nameVariable('destination', COUNTRIES),
  nameVariable('exploitation/labour', YES_NO),
  nameVariable('exploitation/labour/undetermined', YES_NO),
  nameVariable('exploitation/sexual', YES_NO),
  nameVariable('nationality', COUNTRIES),
  nameVariable('origin', COUNTRIES),
  numberVariable('share', 0, 1.1, 0.1),
]

/** Values of each number at which sets begin and end, close enough together to meet. */
const CUTS: Readonly<Record<string, readonly number[]>> = {
  age: [0, 1, 12, 16, 17, 18, 60, 130, 131],
  share: [0, 0.1, 0.3, 0.4, 0.7, 1, 1.1],
}

const COUNTRY_VARIABLES = ['destination', 'nationality', 'origin']

/** How much of a case may be known of a name: one name at most, as in a case that is given, or several. */
type Names = 'one' | 'several'

const oneOfVariables = fc.constantFrom(...VARIABLES)

/** A set that is neither empty nor the whole domain. */
function partOf({ id, domain }: Variable): fc.Arbitrary<ValueSet> {
  if (domain.kind === 'names') {
    return fc
      .subarray([...domain.names], { minLength: 1, maxLength: domain.names.length - 1 })
      .map(nameSet)
  }
  const cuts = CUTS[id] ?? []
  const whole = (cuts.at(-1) ?? 0) - (cuts.at(0) ?? 0)
  return fc
    .array(intervalOf(cuts), { minLength: 1, maxLength: 2 })
    .map(numberSet)
    .filter((set) => set.intervals.every(({ from, to }) => to - from < whole))
}

function intervalOf(cuts: readonly number[]) {
  return fc
    .subarray([...cuts], { minLength: 2, maxLength: 2 })
    .map(([from = 0, to = 0]) => ({ from, to }))
}

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  {
    weight: 6,
    arbitrary: oneOfVariables.chain((variable) =>
      partOf(variable).map((values): Leaf => ({ kind: 'in', variable: variable.id, values })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('same' as const, 'differs' as const),
        fc.subarray(COUNTRY_VARIABLES, { minLength: 2, maxLength: 2 }),
      )
      .map(([kind, [left = '', right = '']]): Leaf => ({ kind, left, right })),
  },
)

function conditionOf(depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return leaf
  const junction = fc.record({
    kind: fc.constantFrom('all' as const, 'any' as const),
    of: fc.array(conditionOf(depth - 1), { minLength: 1, maxLength: 4 }),
  })
  return fc.oneof(leaf, { weight: 3, arbitrary: junction })
}

/** In negation normal form, as compiled; now and then constant. */
export const condition: fc.Arbitrary<Condition> = conditionOf(4).map((written) =>
  simplify(written, variablesById(VARIABLES)),
)

export const rulebook: fc.Arbitrary<Rulebook> = fc
  .array(condition, { minLength: 1, maxLength: 8 })
  .map((conditions) =>
    rulebookOf(
      VARIABLES,
      Object.fromEntries(conditions.map((one, i) => [`mou#clause-${i.toString(36)}`, one])),
    ),
  )

/** Nothing, one value, or part of the domain. */
function knownOf(variable: Variable, several: Names): fc.Arbitrary<ValueSet | undefined> {
  const { id, domain } = variable
  const nothing = fc.constant(undefined)
  if (domain.kind === 'names') {
    const one = fc.constantFrom(...domain.names).map((name) => nameSet([name]))
    return several === 'one' ? fc.oneof(nothing, one) : fc.oneof(nothing, one, partOf(variable))
  }
  const cuts = CUTS[id] ?? []
  const step = variable.step ?? 1
  const value = fc
    .tuple(fc.constantFrom(...cuts.slice(0, -1)), fc.constantFrom(-1, 0, 1))
    .map(([cut, off]) => Number((cut + off * step).toFixed(1)))
    .filter((at) => at >= (cuts.at(0) ?? 0) && at < (cuts.at(-1) ?? 0))
    .map((at) => numberSet([{ from: at, to: Number((at + step).toFixed(1)) }]))
  const range = intervalOf(cuts).map((interval) => numberSet([interval]))
  return fc.oneof(nothing, value, range)
}

/** A partial case, of one name or several for each variable of names. */
export function partialCase(several: Names): fc.Arbitrary<CaseFacts> {
  return fc
    .tuple(
      ...VARIABLES.map((variable) =>
        knownOf(variable, several).map((known) => ({ id: variable.id, known })),
      ),
    )
    .map(
      (all) =>
        new Map(
          all.flatMap(({ id, known }): [string, ValueSet][] =>
            known === undefined ? [] : [[id, known]],
          ),
        ),
    )
}
