import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planOf } from '../../case/plan/planning.ts'
import { FACTS, libraryOf, model } from '../../case/plan/random-procedures.ts'
import { holesIn, WORLDS } from '../../case/plan/reference.ts'
import { foundIn, holesOf, inShort, isIn, planOfWitness } from './finding.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 2000 : 60
const timeout = isLong ? 1_800_000 : 60_000

it('the cases of all holes are those that trying every case finds', { timeout }, () => {
  fc.assert(
    fc.property(model, (steps) => {
      const found = foundIn(libraryOf(steps)).filter(
        ({ detail }) => detail.code !== 'audit/unreachable-step',
      )

      expect(found.every(({ exact, described }) => exact && described.allRegions)).toBe(true)
      for (const world of WORLDS) {
        const here = found.filter(({ described }) => isIn(described.regions, world)).map(inShort)
        expect([...new Set(here)].sort()).toEqual(holesIn(steps, world))
      }
    }),
    { numRuns },
  )
})

it('a plan for the witness of a hole shows the hole', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(model, async (steps) => {
      const prepared = libraryOf(steps)
      for (const found of foundIn(prepared)) {
        if (found.detail.code === 'audit/unreachable-step') continue
        expect(holesOf(await planOfWitness(prepared, found))).toContain(inShort(found))
      }
    }),
    { numRuns: isLong ? 500 : 20 },
  )
})

it(
  'of every complete case, plan and audit see the same holes, each in the same hands',
  { timeout },
  async () => {
    await fc.assert(
      fc.asyncProperty(model, fc.constantFrom(...WORLDS), async (steps, world) => {
        const prepared = libraryOf(steps)
        const words = FACTS.map((fact) => `${fact}=${world[fact] ? 'yes' : 'no'}`).join(' ')

        const plan = await planOf(prepared, { facts: words })
        const found = foundIn(prepared).filter(({ described }) => isIn(described.regions, world))

        expect(found.map(inShort).sort()).toEqual(holesOf(plan))
      }),
      { numRuns: isLong ? 500 : 20 },
    )
  },
)
