import { Bug } from '../bug.ts'
import type { Truths } from '../engine/engine.ts'
import { isGeneral } from '../rulebook/is-general.ts'
import type { AnswerSet } from './answer.ts'
import { askNext } from './ask-next.ts'
import { answerWithUses, type AnswerWithUses } from './ask.ts'
import { caseContext, type CaseContext } from './context.ts'
import type { Prepared, PreparedStep } from './prepared.ts'
import type { CaseRequest } from './request.ts'

/**
 * Answers every step that has a statement which stands or may stand for this
 * case, in the order of the phases, by the index alone.
 */
export function askAll(prepared: Prepared, request: CaseRequest): AnswerSet {
  const context = caseContext(prepared, request)
  const answers = stepsInOrder(prepared).flatMap((step): readonly AnswerWithUses[] => {
    const truths = prepared.index.evaluate(step.entry.id, request.facts)
    return speaks(step, truths, context)
      ? [answerWithUses(truths, context, { ...request, step: step.entry.id, task: null })]
      : []
  })
  return answerSet(answers, request, context)
}

/** Joins the answers to several steps of one case. */
export function answerSet(
  told: readonly AnswerWithUses[],
  { asOf }: CaseRequest,
  context: CaseContext,
): AnswerSet {
  const { labels } = context.prepared
  const uses = told.flatMap(({ answer, uses: of }) =>
    of.map((use) => ({ ...use, step: labels.step(answer.step) })),
  )
  const answers = told.map(({ answer }) => answer)
  return { remit: 1, asOf, answers, askNext: askNext(uses, context) }
}

/** All steps, phase by phase, within a phase in the order of the rulebook. */
export function stepsInOrder({ rulebook, steps }: Prepared): readonly PreparedStep[] {
  const phases = new Map(rulebook.words.phases.map(({ id }, at) => [id, at]))
  const phaseOf = ({ entry }: PreparedStep): number => phases.get(entry.phase) ?? phases.size
  return [...steps.values()].sort((a, b) => phaseOf(a) - phaseOf(b))
}

/** Whether a particular statement of the step stands or may stand; rules about money in general speak to every step. */
export function speaks(step: PreparedStep, truths: Truths, { presences }: CaseContext): boolean {
  return step.questions.some(({ said, deferred }) =>
    [...said, ...deferred].some(({ statement, clause }) => {
      if (isGeneral(statement)) return false
      if (presences.ofClause(clause).when.kind === 'never') return false
      const truth = truths.get(statement.rule)
      if (truth === undefined) throw new Bug(`nothing is known of the rule \`${statement.rule}\``)
      return truth !== 'fails'
    }),
  )
}
