import { expect, it } from 'vitest'
import { audit } from '../../../src/analyse/run-audit.ts'
import { witnessWords } from '../../../src/analyse/witness-words.ts'
import { caseOf, planOf, preparedOf } from '../../case/plan/planning.ts'
import type { BodiesAnswer } from '../../../src/ask/statement-answer.ts'
import { shippedRulebook } from '../../kit/shipped-rulebook.ts'
import { foundIn, holesOf, inShort, planOfWitness } from './finding.ts'

it('a plan for each case that a hole of the reference library names shows the hole, and who holds the person', async () => {
  const prepared = preparedOf(shippedRulebook().rulebook)
  const found = foundIn(prepared).filter(({ detail }) => detail.code !== 'audit/unreachable-step')

  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ exact }) => exact)).toBe(true)
  for (const one of found) {
    const plan = await planOfWitness(prepared, one)
    expect(holesOf(plan)).toContain(inShort(one))
    const { detail } = one
    if (detail.code !== 'audit/broken-custody' || detail.because !== 'no-handover') continue
    const hole = plan.custody.holes.find(
      ({ kind, step, other }) =>
        kind === 'no-handover' && step === one.name.step && other === detail.from,
    )
    expect([hole?.giver, hole?.receiver].map(rolesIn)).toEqual(
      [detail.giver, detail.receiver].map(rolesIn),
    )
  }
}, 120_000)

it('a plan shows the hole, too, where only some cases are audited', async () => {
  const prepared = preparedOf(shippedRulebook().rulebook)
  const scope = caseOf(prepared, { facts: 'origin=LA destination=TH here=TH' })
  const { findings } = audit(prepared, {
    asOf: '2026-06-01',
    only: ['audit/broken-custody'],
    scope,
  })

  expect(findings.length).toBeGreaterThan(0)
  for (const { witness, ...found } of findings) {
    if (witness === null || found.code !== 'audit/broken-custody') throw new Error('no case')
    expect(witness.facts).toMatchObject({ origin: 'LA', destination: 'TH', here: 'TH' })
    const { facts, events = [], asOf } = witnessWords(witness)
    const plan = await planOf(prepared, {
      facts: facts.join(' '),
      events,
      asOf,
      procedure: found.procedure,
    })
    const kind = found.because === 'no-end' ? 'dropped' : found.because
    expect(plan.custody.holes).toContainEqual(
      expect.objectContaining({ kind, step: found.step, other: found.from }),
    )
  }
}, 120_000)

function rolesIn(bodies: BodiesAnswer | null | undefined): readonly string[] {
  if (bodies == null || !('anyOf' in bodies)) return []
  return bodies.anyOf
    .flatMap(({ allOf }) => allOf.map(({ role, agency }) => role ?? agency ?? ''))
    .sort()
}
