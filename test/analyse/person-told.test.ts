import { expect, it } from 'vitest'
import type { Audit, AuditFinding, Region, Witness } from '../../src/analyse/audit.ts'
import { audit } from '../../src/analyse/run-audit.ts'
import { prepare } from '../../src/ask/prepare.ts'
import { nameSet } from '../../src/rulebook/value-set.ts'
import { clause, instrument } from '../ask/prepared.ts'
import { shippedVocabulary } from '../kit/shipped-library.ts'
import { rulebookOf, shippedRulebook } from '../kit/shipped-rulebook.ts'

const ASSESS = 'risk-assessment/assess'

function auditOf(keys: readonly string[], given: Readonly<Record<string, string>> = {}): Audit {
  const blocks = keys.map((one, at) => clause(`id: c${String(at)}\nstep: ${ASSESS}\n${one}`))
  const text = instrument({ id: 'a', kind: 'mou', parties: '[LA, TH]' }, blocks.join('\n'))
  const prepared = prepare(rulebookOf([...shippedVocabulary(), text]))
  const sets = Object.entries(given).map(([fact, value]) => [fact, nameSet([value])] as const)
  const scope = { facts: new Map(sets), given: new Map(Object.entries(given)), events: [] }
  return audit(prepared, {
    asOf: '2026-06-01',
    steps: ['risk-assessment'],
    ...(sets.length === 0 ? {} : { scope }),
  })
}

function one(found: Audit, code: string): AuditFinding {
  const [first] = found.findings.filter((finding) => finding.code === code)
  if (first === undefined) throw new Error(`nothing found of ${code}`)
  return first
}

it('the first region is that of the person, though another one is simpler', () => {
  const found = auditOf([
    'duty: must\nwho: police@TH',
    'duty: must-not\nwho: police@TH\nwhen: { age: ["< 18", undetermined], detained: yes }',
    'duty: must-not\nwho: police@TH\nwhen: { age: undetermined }',
  ])

  const bind = found.findings.find(({ clauses }) => clauses.some((each) => each.clause === 'a#c1'))
  expect(bind?.witness?.facts).toMatchObject({ age: 17, detained: true })
  expect(bind?.regions[0]?.when).toEqual({ age: ['..17'], detained: ['yes'] })
  expect(bind?.witness?.decisive).toEqual(['age', 'detained'])
})

/** What a case file says of a fact, as a region names it; undefined where the region is about more. */
function wordOf({ facts }: Witness, variable: string): string | undefined {
  const value = facts[variable]
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? value : undefined
}

function excludes({ when }: Region, witness: Witness): boolean {
  return Object.entries(when).some(([variable, names]) => {
    const word = wordOf(witness, variable)
    return word !== undefined && word !== 'undetermined' && !names.includes(word)
  })
}

it('every person of the reference library is in the region that is told first', () => {
  const { findings } = audit(prepare(shippedRulebook().rulebook), { asOf: '2026-06-01' })

  const described = findings.flatMap(({ witness, regions: [first] }) =>
    witness === null || first === undefined ? [] : [{ witness, first }],
  )
  expect(described.length).toBeGreaterThan(150)
  expect(described.filter(({ witness, first }) => excludes(first, witness))).toEqual([])
})

it.each([
  ['[AD, AL, DE]', 'DE'],
  ['[AD, CN, DE, VN]', 'VN'],
  ['[AD, TH]', 'TH'],
  ['[AD, AL]', 'AD'],
])('of the countries %s the person is in %s', (here, country) => {
  const found = auditOf([`duty: must\nwho: unnamed\nwhen: { here: ${here} }`])

  expect(one(found, 'audit/no-actor').witness?.facts['here']).toBe(country)
})

it('in cases of one country of destination the person is there, and has the nationality of origin', () => {
  const found = auditOf(
    ['duty: must\nwho: unnamed\nwhen: { here: [AD, TH, VN], nationality: [KH, LA] }'],
    { origin: 'KH', destination: 'VN' },
  )

  expect(one(found, 'audit/no-actor').witness?.facts).toEqual({
    origin: 'KH',
    destination: 'VN',
    here: 'VN',
    nationality: 'KH',
  })
})
