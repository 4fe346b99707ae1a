import { Bug } from '../bug.ts'
import type { Truths } from '../engine/engine.ts'
import type { Truth } from '../rulebook/condition.ts'
import type { Answer, AnswerSet } from './answer.ts'
import { answerWithUses, type AnswerWithUses } from './ask.ts'
import { answerSet, speaks, stepsInOrder } from './ask-all.ts'
import { caseContext, type CaseContext } from './context.ts'
import type { Prepared } from './prepared.ts'
import type { CaseRequest, Request } from './request.ts'

/** What both engines say: the answer, or that they differ, which is a fault of Remit itself. */
export type Checked<T> =
  | { readonly kind: 'agreed'; readonly answer: T }
  | { readonly kind: 'differ'; readonly differences: readonly EngineDifference[] }

/** A rule of which the two engines say different things for one case. */
export interface EngineDifference {
  readonly rule: string
  readonly index: Truth | 'nothing'
  readonly jsonRules: Truth | 'nothing'
}

/**
 * Answers one step of a case, or one task of it, if both engines agree on every
 * rule of the step.
 *
 * @throws {@link Bug} if the rulebook was prepared without rules of
 *   json-rules-engine, or has no such step or task.
 */
export async function askBoth(prepared: Prepared, request: Request): Promise<Checked<Answer>> {
  const checked = await askBothWithUses(caseContext(prepared, request), request)
  return checked.kind === 'differ' ? checked : { kind: 'agreed', answer: checked.answer.answer }
}

/** The same, with what it would bring to know more. */
export async function askBothWithUses(
  context: CaseContext,
  request: Request,
): Promise<Checked<AnswerWithUses>> {
  const { truths, differences } = await evaluateBoth(context.prepared, request.step, request)
  if (differences.length > 0) return { kind: 'differ', differences }
  const { answer, uses } = answerWithUses(truths, context, request)
  return { kind: 'agreed', answer: { answer: { ...answer, engines: { agree: true } }, uses } }
}

/** Answers every step that says something of a case, if both engines agree on every rule. */
export async function askAllBoth(
  prepared: Prepared,
  request: CaseRequest,
): Promise<Checked<AnswerSet>> {
  const context = caseContext(prepared, request)
  const answers: AnswerWithUses[] = []
  const differences: EngineDifference[] = []
  for (const step of stepsInOrder(prepared)) {
    const { id } = step.entry
    const both = await evaluateBoth(prepared, id, request)
    differences.push(...both.differences)
    if (!speaks(step, both.truths, context)) continue
    const { answer, uses } = answerWithUses(both.truths, context, {
      ...request,
      step: id,
      task: null,
    })
    answers.push({ answer: { ...answer, engines: { agree: true } }, uses })
  }
  if (differences.length > 0) return { kind: 'differ', differences }
  return { kind: 'agreed', answer: answerSet(answers, request, context) }
}

/**
 * What the index says of the rules of a step, or of a procedure by its key, and
 * where json-rules-engine says otherwise.
 */
export async function evaluateBoth(
  { index, jsonRules }: Prepared,
  step: string,
  { facts }: CaseRequest,
): Promise<{ readonly truths: Truths; readonly differences: readonly EngineDifference[] }> {
  if (jsonRules === undefined) throw new Bug('no rules of json-rules-engine were prepared')
  const truths = index.evaluate(step, facts)
  const reference = await jsonRules.evaluate(step, facts)
  const rules = [...new Set([...truths.keys(), ...reference.keys()])].sort()
  const differences = rules.flatMap((rule): readonly EngineDifference[] => {
    const said = { index: truths.get(rule), jsonRules: reference.get(rule) }
    if (said.index === said.jsonRules) return []
    return [{ rule, index: said.index ?? 'nothing', jsonRules: said.jsonRules ?? 'nothing' }]
  })
  return { truths, differences }
}
