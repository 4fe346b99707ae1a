import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planSchema } from '../../../src/case/plan-schema.ts'
import type { Plan } from '../../../src/case/plan.ts'
import { planOf, stepOf } from './planning.ts'
import { FACTS, isCare, libraryOf, model, type Model } from './random-procedures.ts'
import { holesIn, isTrue, prerequisites, WORLDS, type World } from './reference.ts'

const numRuns = process.env['REMIT_LONG'] === undefined ? 60 : 2000
/** A model takes longer to write and read than most things that are tested so. */
const timeout = process.env['REMIT_LONG'] === undefined ? 60_000 : 1_800_000

const world = fc.constantFrom(...WORLDS)
/** A case of which only some facts are known. */
const known = fc.tuple(world, fc.subarray([...FACTS]))
const done = fc.array(fc.nat(6), { maxLength: 3 })

function words(facts: World, names: readonly (typeof FACTS)[number][]): string {
  return names.map((fact) => `${fact}=${facts[fact] ? 'yes' : 'no'}`).join(' ')
}

function progressOf(steps: Model, places: readonly number[]): readonly string[] {
  const ids = new Set(places.flatMap((at) => steps[at]?.id ?? []))
  return [...ids].map((id) => `${id} done 2026-05-01`)
}

function isDone(progress: readonly string[], id: string): boolean {
  return progress.includes(`${id} done 2026-05-01`)
}

/** The cases that a partial one may turn out to be. */
function completions(facts: World, names: readonly (typeof FACTS)[number][]): readonly World[] {
  return WORLDS.filter((other) => names.every((fact) => other[fact] === facts[fact]))
}

function holesOf({ custody }: Plan): readonly string[] {
  return custody.holes
    .map(({ kind, step, other }) =>
      other === null ? `${kind} ${step}` : `${kind} ${other} ${step}`,
    )
    .sort()
}

const isPlan = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(planSchema)

function isTurn(plan: Plan, step: string): boolean {
  const { state } = stepOf(plan, step)
  return state === 'due' || state === 'overdue'
}

it(
  'of a case of which all is known, the plan says what is due and where custody breaks, in the form of its schema',
  { timeout },
  async () => {
    await fc.assert(
      fc.asyncProperty(model, world, done, async (steps, facts, places) => {
        const progress = progressOf(steps, places)

        const plan = await planOf(libraryOf(steps), { facts: words(facts, FACTS), progress })

        for (const step of steps) {
          const isPart = isTrue(step.when, facts)
          const isFree = prerequisites(step, steps, facts).every((id) => isDone(progress, id))
          const expected = isDone(progress, step.id)
            ? ['done']
            : !isPart
              ? ['not-needed']
              : isFree
                ? ['due']
                : ['upcoming', 'blocked']
          expect(expected).toContain(stepOf(plan, step.id).state)
        }
        expect(holesOf(plan)).toEqual(holesIn(steps, facts))
        isPlan(JSON.parse(JSON.stringify(plan)))
        expect(isPlan.errors ?? []).toEqual([])
      }),
      { numRuns },
    )
  },
)

it(
  'nothing is due whose prerequisite is not done, nor is a hole told, that some possible case refutes',
  { timeout },
  async () => {
    await fc.assert(
      fc.asyncProperty(model, known, done, async (steps, [facts, names], places) => {
        const progress = progressOf(steps, places)

        const plan = await planOf(libraryOf(steps), { facts: words(facts, names), progress })

        for (const possible of completions(facts, names)) {
          for (const step of steps) {
            const isPart = isTrue(step.when, possible)
            if (isTurn(plan, step.id)) {
              expect(isPart).toBe(true)
              expect(
                prerequisites(step, steps, possible).filter((id) => !isDone(progress, id)),
              ).toEqual([])
            }
            if (stepOf(plan, step.id).state === 'not-needed') expect(isPart).toBe(false)
          }
          const holes = holesIn(steps, possible)
          expect(holes).toEqual(expect.arrayContaining([...holesOf(plan)]))
          for (const { from, to, status } of plan.custody.passes) {
            if (status !== 'same-holder' && status !== 'handed-over') continue
            expect(holes).not.toContain(`no-handover ${from} ${to}`)
          }
        }
      }),
      { numRuns },
    )
  },
)

it('that one more step is done takes no other step its turn', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(model, known, done, fc.nat(5), async (steps, [facts, names], places, more) => {
      const prepared = libraryOf(steps)
      const planning = { facts: words(facts, names) }

      const before = await planOf(prepared, { ...planning, progress: progressOf(steps, places) })
      const after = await planOf(prepared, {
        ...planning,
        progress: progressOf(steps, [...places, more]),
      })

      for (const { id } of steps) {
        if (isTurn(before, id)) expect(['due', 'done']).toContain(stepOf(after, id).state)
      }
    }),
    { numRuns },
  )
})

it(
  'somebody holds the person in every step of care of the case, or there is a hole',
  { timeout },
  async () => {
    await fc.assert(
      fc.asyncProperty(model, known, async (steps, [facts, names]) => {
        const { custody } = await planOf(libraryOf(steps), { facts: words(facts, names) })

        const possible = completions(facts, names)
        const care = steps.filter(
          (step) => isCare(step) && possible.some((one) => isTrue(step.when, one)),
        )
        expect(custody.held.map(({ step }) => step)).toEqual(care.map(({ id }) => id))
        for (const { step, by, status, needs } of custody.held) {
          const isHole = custody.holes.some(
            (hole) => hole.kind === 'no-holder' && hole.step === step,
          )
          expect(isHole).toBe(status === 'nobody')
          if (status !== 'unknown') expect(by === null).toBe(status === 'nobody')
          expect(needs.length > 0).toBe(status === 'unknown')
        }
      }),
      { numRuns },
    )
  },
)
