import { expect, it } from 'vitest'
import type { Share } from '../../src/analyse/audit.ts'
import { audit } from '../../src/analyse/run-audit.ts'
import { commandLine } from '../../src/ask/command-line.ts'
import { prepare } from '../../src/ask/prepare.ts'
import type { Prepared } from '../../src/ask/prepared.ts'
import { readCaseRequest } from '../../src/ask/read-request.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import { clause, instrument, rulebookOf } from '../ask/prepared.ts'

const same = (left: string, right: string): Condition => ({ kind: 'same', left, right })
const differs = (left: string, right: string): Condition => ({ kind: 'differs', left, right })

/** One duty under a condition over three facts that are countries, of which some are declared. */
function library(condition: Condition, declared: readonly string[]): Prepared {
  const text = instrument({ id: 'a' }, clause('id: c\nstep: risk-assessment\nduty: must\nwho: ngo'))
  const rulebook = rulebookOf([text])
  const [origin] = rulebook.facts.filter(({ id }) => id === 'origin')
  const [variable] = rulebook.variables.filter(({ id }) => id === 'origin')
  if (origin === undefined || variable === undefined) throw new Error('no origin')
  const bands = declared
  const facts = ['origin', 'destination', 'here'].map((id) => ({ ...origin, id, bands }))
  return prepare({
    ...rulebook,
    facts: [...rulebook.facts.filter(({ type }) => type !== 'country'), ...facts],
    variables: [
      ...rulebook.variables.filter(({ id }) => id !== 'origin' && id !== 'destination'),
      ...facts.map(({ id }) => ({ ...variable, id, fact: id })),
    ],
    rules: rulebook.rules.map((rule) => ({ ...rule, condition })),
  })
}

function covered(prepared: Prepared, given: readonly string[] = []): Share | null {
  const asOf = '2026-06-01'
  const scope = readCaseRequest(prepared, commandLine({ facts: given, asOf })).value
  if (scope === undefined) throw new Error('not read')
  const { coverage } = audit(prepared, { asOf, scope, steps: ['risk-assessment'] })
  return coverage.find(({ question }) => question === 'who')?.covered ?? null
}

/** The weight of each country: one for each that is declared, and one for all others together. */
function weights(prepared: Prepared, declared: readonly string[]): readonly bigint[] {
  const names = prepared.facts.get('origin')?.domain.names ?? []
  const others = BigInt(names.length - declared.length)
  return names.map((name) => (declared.includes(name) ? others : 1n))
}

function expectShare(share: Share | null, part: bigint, whole: bigint): void {
  if (share === null) throw new Error('not measured')
  expect(BigInt(share.numerator) * whole).toBe(BigInt(share.denominator) * part)
}

const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((all, one) => all + one, 0n)

it.each([{ declared: [] }, { declared: ['LA', 'TH'] }, { declared: ['LA', 'TH', 'KH', 'MM'] }])(
  'counts countries that are the same as often as there are any: declared $declared',
  ({ declared }) => {
    const condition: Condition = {
      kind: 'all',
      of: [same('destination', 'origin'), differs('destination', 'here')],
    }
    const prepared = library(condition, declared)
    const each = weights(prepared, declared)
    const all = sum(each)

    expectShare(covered(prepared), sum(each.map((w) => w * w * (all - w))), all ** 3n)
  },
)

it('three that are all the same, and three that are all different, are counted too', () => {
  const pairs = [
    ['destination', 'origin'],
    ['destination', 'here'],
    ['here', 'origin'],
  ] as const
  const alike = library({ kind: 'all', of: pairs.map(([a, b]) => same(a, b)) }, ['LA'])
  const unlike = library({ kind: 'all', of: pairs.map(([a, b]) => differs(a, b)) }, ['LA'])
  const each = weights(alike, ['LA'])
  const all = sum(each)

  expectShare(covered(alike), sum(each.map((w) => w ** 3n)), all ** 3n)
  const twoSame = sum(each.map((w) => w * w * (all - w)))
  const different = all ** 3n - 3n * twoSame - sum(each.map((w) => w ** 3n))
  expectShare(covered(unlike), different, all ** 3n)
})

it('beside a country that is known, the same one counts once, whether or not it is declared', () => {
  const prepared = library(same('destination', 'origin'), ['LA', 'TH'])
  const each = weights(prepared, ['LA', 'TH'])

  expectShare(covered(prepared, ['origin=BR']), 1n, sum(each))
  expectShare(covered(prepared, ['origin=LA']), BigInt(each.length - 2), sum(each))
})

it('a part is told in thousandths that are nothing or all only if it is', () => {
  const prepared = library(
    { kind: 'all', of: [same('destination', 'origin'), same('destination', 'here')] },
    [],
  )

  expect(covered(prepared)?.perMille).toBe(1)
  expect(covered(prepared, ['origin=LA', 'destination=LA', 'here=LA'])?.perMille).toBe(1000)
  expect(covered(prepared, ['origin=LA', 'destination=TH'])?.perMille).toBe(0)
})
