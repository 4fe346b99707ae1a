import type { Plan } from '../../../../src/case/plan.ts'
import { madeOf, stepOf } from './building.ts'
import { answerOf, RETURNING } from './library.ts'

/** All is done. */
export async function withNothingDue(): Promise<Plan> {
  const shelter = await answerOf('shelter', RETURNING)
  const escort = await answerOf('transport-escort', RETURNING)
  return madeOf(
    [
      stepOf('shelter', 'done', shelter, { doneAt: '2026-06-02T09:00+07:00' }),
      stepOf('transport-escort', 'done', escort, { doneAt: null, ends: true }),
      stepOf('medical', 'not-needed', null),
      stepOf('risk-assessment', 'not-needed', null),
    ],
    {},
  )
}
