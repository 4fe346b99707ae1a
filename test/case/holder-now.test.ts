import { expect, it } from 'vitest'
import type { BodiesAnswer } from '../../src/ask/statement-answer.ts'
import { holderNow } from '../../src/case/holder-now.ts'
import type { Plan, PlanStep, PlanTask } from '../../src/case/plan.ts'
import { planOf } from '../render/plan/plans.ts'

const SHELTER = { step: 'shelter', status: 'held', needs: [] } as const
const NGO: BodiesAnswer = {
  anyOf: [{ allOf: [{ role: 'ngo', at: null, agency: null, name: null }] }],
}

/** The plan in which a shelter and a transport are done, as a test has them otherwise. */
async function planWith(
  held: Plan['custody']['held'],
  more: (step: PlanStep) => Partial<PlanStep> = () => ({}),
): Promise<Plan> {
  const plan = await planOf('nothing-due')
  return {
    ...plan,
    custody: { held, passes: [], holes: [] },
    steps: plan.steps.map((step) => ({ ...step, ...more(step) })),
  }
}

const withHandover = (status: 'offered' | 'accepted', at = '2026-06-05') => {
  const change = (task: PlanTask): PlanTask =>
    task.task === 'house' ? { ...task, handover: { status, at, reason: null, refusals: [] } } : task
  return (step: PlanStep) => ({ tasks: step.tasks.map(change) })
}

it('who holds the person in the step of care that was done last', async () => {
  const plan = await planWith([
    { ...SHELTER, by: null },
    { ...SHELTER, step: 'transport-escort', by: NGO },
  ])

  expect(holderNow(plan)).toEqual({ step: 'transport-escort', by: NGO, how: 'done', at: null })
})

it('nobody is told where no step of care is done', async () => {
  const notYet = () => ({ state: 'due' }) as const

  expect(holderNow(await planWith([{ ...SHELTER, by: NGO }], notYet))).toBeNull()
  expect(holderNow(await planWith([]))).toBeNull()
})

it('who accepted the person holds them, whoever held them before', async () => {
  const plan = await planWith([{ ...SHELTER, by: NGO }], withHandover('accepted'))

  const holder = holderNow(plan)

  expect(holder).toMatchObject({ step: 'shelter', how: 'accepted', at: '2026-06-05' })
  expect(holder?.by).toMatchObject({ anyOf: [{ allOf: [{ role: 'social-welfare', at: 'LA' }] }] })
})

it('an offer alone changes nothing', async () => {
  const plan = await planWith([{ ...SHELTER, by: NGO }], withHandover('offered'))

  expect(holderNow(plan)).toMatchObject({ how: 'done', by: NGO })
})
