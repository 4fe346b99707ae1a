import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fits } from '../kit/fits.ts'
import { libraryOf, model, type Formula, type Model } from '../../case/plan/random-procedures.ts'
import { holesIn, WORLDS, type World } from '../../case/plan/reference.ts'
import { foundIn, inShort } from './finding.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 1000 : 40
const timeout = isLong ? 1_800_000 : 60_000

/** Countries that differ for some body, and one that does for none. */
const DESTINATIONS = ['TH', 'LA', 'VN']

const HOME: Readonly<Record<string, string>> = {
  'police@TH': 'police@destination',
  'guard@TH': 'guard@destination',
  'state@LA': 'state@destination',
}

/** The same with the countries of some bodies left to the case. */
const placedModel = fc
  .tuple(model, fc.subarray(Object.keys(HOME), { minLength: 1 }))
  .map(([steps, some]): Model =>
    changed(steps, (body) => (some.includes(body) ? (HOME[body] ?? body) : body)),
  )

function changed(steps: Model, body: (one: string) => string): Model {
  const formula = (of: Formula): Formula => [...new Set(of.map(body))]
  return steps.map((step) => ({
    ...step,
    duty: step.duty && { ...step.duty, who: formula(step.duty.who) },
    handover: step.handover && {
      ...step.handover,
      from: step.handover.from && formula(step.handover.from),
      to: formula(step.handover.to),
    },
  }))
}

/** What the procedure says where the country is known. */
function inCountry(steps: Model, destination: string): Model {
  return changed(steps, (body) => body.replace('@destination', `@${destination}`))
}

function wordsOf(world: World, destination: string): ReadonlyMap<string, string> {
  const yesOrNo = Object.entries(world).map(([fact, is]) => [fact, is ? 'yes' : 'no'] as const)
  return new Map([...yesOrNo, ['destination', destination], ['safe/undetermined', 'no']])
}

it('bodies of a country that the case names are told apart where it matters', { timeout }, () => {
  fc.assert(
    fc.property(placedModel, (steps) => {
      const found = foundIn(libraryOf(steps)).filter(
        ({ detail }) => detail.code !== 'audit/unreachable-step',
      )

      expect(found.every(({ exact, described }) => exact && described.allRegions)).toBe(true)
      for (const destination of DESTINATIONS) {
        for (const world of WORLDS) {
          const words = wordsOf(world, destination)
          const here = found
            .filter(({ described }) => described.regions.some((region) => fits(region, words)))
            .map(inShort)
          expect([...new Set(here)].sort()).toEqual(holesIn(inCountry(steps, destination), world))
        }
      }
    }),
    { numRuns },
  )
})

it(
  'on a small budget no hole is missed, and what was not worked out is told as such',
  { timeout },
  () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 1, max: 60 }), (steps, nodeBudget) => {
        const found = foundIn(libraryOf(steps), { nodeBudget }).filter(
          ({ detail }) => detail.code !== 'audit/unreachable-step',
        )

        for (const world of WORLDS) {
          const words = wordsOf(world, 'TH')
          const holes = holesIn(steps, world)
          const isHere = ({ described }: (typeof found)[number]): boolean =>
            described.regions.some((region) => fits(region, words))
          const perhaps = found.filter(
            (one) => !one.exact || !one.described.allRegions || isHere(one),
          )
          expect(perhaps.map(inShort)).toEqual(expect.arrayContaining([...holes]))
          const certain = found.filter((one) => one.exact && isHere(one))
          expect(holes).toEqual(expect.arrayContaining([...new Set(certain.map(inShort))]))
        }
      }),
      { numRuns },
    )
  },
)
