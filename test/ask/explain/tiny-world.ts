import fc from 'fast-check'
import type { PreparedFact } from '../../../src/ask/prepared.ts'
import type { CaseFacts } from '../../../src/rulebook/case-facts.ts'
import type { Condition } from '../../../src/rulebook/condition.ts'
import {
  factDomain,
  variablesOf,
  type FactType,
} from '../../../src/rulebook/notation/fact-domain.ts'
import { simplify } from '../../../src/rulebook/simplify.ts'
import { nameSet, numberSet, type ValueSet } from '../../../src/rulebook/value-set.ts'
import { memberOf, NO, undeterminedOf, YES } from '../../../src/rulebook/variable.ts'
import { variablesById } from '../../../src/rulebook/variables.ts'

const LAST_AGE = 4
const PLACES = ['KH', 'LA', 'MM', 'TH']

const fact = (
  id: string,
  rank: number,
  type: FactType,
  values: readonly string[],
  sensitivity: number,
  mayBeUndetermined = false,
): PreparedFact => {
  const range = type === 'number' ? { from: 0, to: LAST_AGE, step: 1 } : null
  return {
    rank,
    domain: factDomain({ id, type, values, ofCountries: false, range, mayBeUndetermined }),
    entry: {
      id,
      type,
      label: id,
      question: '',
      why: '',
      unit: null,
      range,
      values: values.map((value) => ({ id: value, label: value })),
      countries: false,
      mayBeUndetermined,
      testimony: false,
      sensitivity,
      typical: [],
      bands: [],
    },
  }
}

/** Few facts of every kind, so that every change of every case can be tried. */
export const facts: ReadonlyMap<string, PreparedFact> = new Map(
  [
    fact('origin', 0, 'enum', PLACES, 1),
    fact('nationality', 1, 'enum', PLACES, 2),
    fact('age', 2, 'number', [], 2, true),
    fact('exploitation', 3, 'set', ['begging', 'sexual'], 4, true),
    fact('consent', 4, 'boolean', [], 1),
  ].map((one) => [one.domain.id, one]),
)

export const variables = variablesById(
  [...facts.values()].flatMap(({ domain }) => variablesOf(domain)),
)

function singles(id: string): readonly ValueSet[] {
  const domain = variables.get(id)?.domain
  if (domain?.kind === 'names') return domain.names.map((name) => nameSet([name]))
  return Array.from({ length: LAST_AGE + 1 }, (_, at) => numberSet([{ from: at, to: at + 1 }]))
}

/** Every completion of a case. */
export function completionsOf(given: CaseFacts): readonly CaseFacts[] {
  let all: readonly CaseFacts[] = [new Map()]
  for (const id of variables.keys()) {
    const known = given.get(id)
    const values = singles(id).filter((one) => known === undefined || contains(known, one))
    all = all.flatMap((one) => values.map((value) => new Map(one).set(id, value)))
  }
  return all
}

function contains(set: ValueSet, single: ValueSet): boolean {
  if (set.kind === 'names')
    return single.kind === 'names' && set.names.includes(single.names[0] ?? '')
  if (single.kind === 'names') return false
  const at = single.intervals[0]?.from ?? 0
  return set.intervals.some(({ from, to }) => from <= at && at < to)
}

/** Every way in which a fact can be given, put into a case: one value, its members, or that it is undetermined. */
export function waysToGive({ domain }: PreparedFact, given: CaseFacts): readonly CaseFacts[] {
  const { id, mayBeUndetermined } = domain
  const mark = (of: string, values: ValueSet): readonly (readonly [string, ValueSet])[] =>
    mayBeUndetermined ? [[undeterminedOf(of), values]] : []
  const own = domain.type === 'set' ? domain.names.map((name) => memberOf(id, name)) : [id]
  const without = new Map(
    [...given].filter(([one]) => !own.some((of) => one === of || one === undeterminedOf(of))),
  )
  const undetermined = mayBeUndetermined
    ? [new Map([...without, ...own.flatMap((of) => mark(of, YES))])]
    : []
  if (domain.type !== 'set') {
    return [
      ...singles(id).map((v) => new Map([...without, [id, v], ...mark(id, NO)])),
      ...undetermined,
    ]
  }
  let members: readonly CaseFacts[] = [without]
  for (const member of own) {
    const kept = [member, undeterminedOf(member)].flatMap((of): (readonly [string, ValueSet])[] => {
      const values = given.get(of)
      // The mark of the whole set goes as soon as a member is named.
      return values === undefined || (of !== member && values === YES) ? [] : [[of, values]]
    })
    members = members.flatMap((one) => [
      new Map([...one, ...kept]),
      ...[YES, NO].map((v) => new Map([...one, [member, v] as const, ...mark(member, NO)])),
    ])
  }
  return [...members, ...undetermined]
}

/** A case as somebody may give it. */
export const givenCase: fc.Arbitrary<CaseFacts> = fc
  .subarray([...facts.values()])
  .chain((some) =>
    some.reduce<fc.Arbitrary<CaseFacts>>(
      (before, one) => before.chain((given) => fc.constantFrom(...waysToGive(one, given))),
      fc.constant(new Map()),
    ),
  )

const membership: fc.Arbitrary<Condition> = fc
  .constantFrom(...variables.values())
  .chain(({ id, domain }) => {
    const values: fc.Arbitrary<ValueSet> =
      domain.kind === 'names'
        ? fc
            .subarray([...domain.names], { minLength: 1, maxLength: domain.names.length - 1 })
            .map(nameSet)
        : fc
            .subarray([0, 1, 2, 3, 4, 5], { minLength: 2, maxLength: 2 })
            .map(([from = 0, to = 0]) => numberSet([{ from, to }]))
            .filter(({ intervals }) => intervals.some(({ from, to }) => to - from < 5))
    return values.map((set): Condition => ({ kind: 'in', variable: id, values: set }))
  })

const comparison = fc.constantFrom<Condition>(
  { kind: 'same', left: 'nationality', right: 'origin' },
  { kind: 'differs', left: 'nationality', right: 'origin' },
)

function ofDepth(depth: number): fc.Arbitrary<Condition> {
  const leaf = fc.oneof({ weight: 6, arbitrary: membership }, { weight: 1, arbitrary: comparison })
  if (depth === 0) return leaf
  const junction = fc
    .tuple(
      fc.constantFrom('all' as const, 'any' as const),
      fc.array(ofDepth(depth - 1), { minLength: 2, maxLength: 4 }),
    )
    .map(([kind, of]): Condition => ({ kind, of }))
  return fc.oneof(leaf, { weight: 4, arbitrary: junction })
}

/** In negation normal form, now and then constant. */
export const condition = ofDepth(3).map((one) => simplify(one, variables))

/** What can never be: a few things together. */
export const assumptions: fc.Arbitrary<readonly Condition[]> = fc.array(
  fc
    .array(membership, { minLength: 2, maxLength: 2 })
    .map((of) => simplify({ kind: 'all', of }, variables))
    .filter(({ kind }) => kind === 'all'),
  { maxLength: 2 },
)
