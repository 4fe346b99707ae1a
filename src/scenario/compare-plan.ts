import type { Expectation, PlanExpectation } from '../document/scenario.ts'
import type { Located } from '../source/located.ts'
import { borne } from './borne.ts'
import { compare } from './compare.ts'
import { custodyTold, dueTold, isSameTime, stateTold, type PlanComparison } from './plan-told.ts'
import type { Difference } from './result.ts'

/** What a plan says otherwise than expected, in one of its steps or as a whole. */
export function comparePlan(
  expected: Expectation | PlanExpectation,
  context: PlanComparison,
): readonly Difference[] {
  const { plan } = context
  const { question } = expected
  switch (question) {
    case 'who':
    case 'pays':
    case 'handover':
      return inStep(expected, context)
    case 'state': {
      const { step, is } = expected
      const found = stateTold(plan, step.value)
      return found === is.value
        ? []
        : [
            {
              question,
              subject: step.value,
              key: 'is',
              ...otherwise(is, found === undefined ? [] : [found]),
            },
          ]
    }
    case 'due': {
      const { step, on } = expected
      const found = dueTold(plan, step.value)
      return isSameTime(on.value, found)
        ? []
        : [{ question, subject: step.value, key: 'on', ...otherwise(on, [found]) }]
    }
    case 'custody': {
      const { is, at } = expected
      const wanted = at === undefined ? is : { value: `broken at ${at.value}`, span: at.span }
      const found = custodyTold(plan.custody)
      const subject = plan.procedure.instrument
      return found.includes(wanted.value)
        ? []
        : [{ question, subject, key: 'custody', ...otherwise(wanted, found) }]
    }
    case 'ledger': {
      const { account, bears } = expected
      const { wanted, found } = borne(expected, context)
      const subject = account.map(({ value }) => value).join(', ')
      return found === wanted
        ? []
        : [{ question, subject, key: 'bears', ...otherwise(bears, [found]) }]
    }
  }
}

function otherwise(
  { value, span }: Located<string>,
  found: readonly string[],
): Pick<Difference, 'expected' | 'found' | 'span'> {
  return { expected: [value], found, span }
}

/** The step is the one that the expectation names, else the only one that has its task or cost. */
function inStep(
  expected: Expectation,
  { plan, ...context }: PlanComparison,
): readonly Difference[] {
  const { question, subject, step: named } = expected
  const step = plan.steps.find(({ step: id }) => {
    if (named !== undefined) return id === named.value
    const entry = context.prepared.steps.get(id)?.entry
    const has = question === 'pays' ? entry?.costs : entry?.tasks.map((task) => task.id)
    return has?.includes(subject.value) ?? false
  })
  const answer = step?.answer ?? null
  return answer === null
    ? [{ question, subject: subject.value, key: 'question', ...otherwise(subject, []) }]
    : compare(expected, { ...context, answer })
}
