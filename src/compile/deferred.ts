import type { Step } from '../document/vocabulary.ts'
import type { DeferredStatement } from '../rulebook/statement.ts'
import { NOTHING, stepsOf, type ClauseSite, type Part } from './clause-site.ts'

/** The questions that `deferred-to` of a block passes on: exactly those that the block does not answer itself. */
export function compileDeferred(site: ClauseSite): Part {
  const { written, id, rule, targets } = site
  const { deferredTo, duty, pays, handovers } = written
  if (deferredTo === undefined) return NOTHING

  const pass = (step: Step, of: DeferredStatement['of'], subject: string): DeferredStatement => ({
    question: 'deferred',
    clause: id,
    rule: rule.id,
    step: step.id.value,
    of,
    subject,
    to: deferredTo.value,
  })
  const isFunding = written.kind === 'funding'
  return {
    statements: [
      ...targets.flatMap(({ step, task }) => [
        ...(isFunding || duty !== undefined ? [] : [pass(step, 'who', task)]),
        ...(isFunding || handovers.length > 0 || !step.handover
          ? []
          : [pass(step, 'handover', task)]),
      ]),
      ...stepsOf(site).flatMap((step) =>
        pays.length > 0 ? [] : step.costs.map(({ value }) => pass(step, 'pays', value)),
      ),
    ],
    rules: [],
  }
}
