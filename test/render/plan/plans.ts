import type { Plan } from '../../../src/case/plan.ts'
import { withHole } from './plans/hole.ts'
import { withNothingDue } from './plans/nothing-due.ts'
import { withOpenBranch } from './plans/open-branch.ts'
import { withTimes } from './plans/times.ts'
import { underWay } from './plans/under-way.ts'

export { prepared } from './plans/library.ts'

/** Plans as `remit plan` may make them, small enough to be read. */
export const plans: Readonly<Record<string, () => Promise<Plan>>> = {
  'under-way': underWay,
  hole: withHole,
  'open-branch': withOpenBranch,
  'nothing-due': withNothingDue,
  times: withTimes,
}

/** One of {@link plans} by its name. */
export async function planOf(name: string): Promise<Plan> {
  const make = plans[name]
  if (make === undefined) throw new Error(`no plan ${name}`)
  return make()
}
