import { Bug } from '../bug.ts'
import type { Truths } from '../engine/engine.ts'
import {
  STATUSES,
  type Answer,
  type DormantInstrument,
  type Question,
  type Status,
} from './answer.ts'
import { askNext } from './ask-next.ts'
import { cite, notYetApplied } from './cite.ts'
import { caseContext, stepContext, type CaseContext, type Context } from './context.ts'
import { decideHandover } from './decide-handover.ts'
import { decidePays } from './decide-pays.ts'
import type { Told } from './decide.ts'
import { decideWho } from './decide-who.ts'
import type { Prepared, PreparedQuestion, PreparedStep } from './prepared.ts'
import type { Request } from './request.ts'
import { clausesNamedIn } from './statements-of.ts'
import { usesOfFacts, type Use } from './uses-of-facts.ts'

/**
 * Answers one step of a case, or one task of it, by the index alone.
 *
 * @param request - from `readRequest`.
 * @throws {@link Bug} if the rulebook has no such step or task.
 */
export function ask(prepared: Prepared, request: Request): Answer {
  const truths = prepared.index.evaluate(request.step, request.facts)
  return answerWithUses(truths, caseContext(prepared, request), request).answer
}

export interface AnswerWithUses {
  readonly answer: Answer
  readonly uses: readonly Use[]
}

/** The answer to one step from what an engine said of its rules, and what it would bring to know more. */
export function answerWithUses(
  truths: Truths,
  base: CaseContext,
  request: Request,
): AnswerWithUses {
  const { prepared } = base
  const step = stepOf(prepared, request)
  const context = stepContext(base, request.step, truths)
  const asked = questionsAsked(step, request.task)
  const told = asked.map((question) => decide(question, context))
  const questions = told.map(({ question }) => question)
  const uses = told.flatMap(({ question, useful }) =>
    usesOfFacts(question, request.step, prepared.labels, useful),
  )

  const named = new Set(questions.flatMap(clausesNamedIn))
  const given = [...request.given.keys()]
  const playsPart = (fact: string): boolean => asked.some(({ facts }) => facts.has(fact))
  const answer: Answer = {
    remit: 1,
    step: request.step,
    task: request.task,
    asOf: request.asOf,
    status: statusOf(questions, step),
    library: { digest: prepared.rulebook.digest },
    case: { facts: Object.fromEntries(request.given), events: request.events },
    drafts: request.withDraft,
    questions,
    clauses: cite(named, context),
    used: given.filter(playsPart),
    irrelevant: given.filter((fact) => !playsPart(fact)),
    askNext: askNext(uses, context),
    notInForce: notInForce(asked, context),
    notYetApplied: notYetApplied(named, context),
  }
  return { answer, uses }
}

function stepOf(prepared: Prepared, { step, task }: Request): PreparedStep {
  const found = prepared.steps.get(step)
  if (found === undefined) throw new Bug(`no step \`${step}\` in the rulebook`)
  if (task !== null && !found.entry.tasks.some(({ id }) => id === task)) {
    throw new Bug(`the step \`${step}\` has no task \`${task}\``)
  }
  return found
}

/** Costs belong to the step, so they are asked about with each of its tasks. */
function questionsAsked(
  { questions }: PreparedStep,
  task: string | null,
): readonly PreparedQuestion[] {
  if (task === null) return questions
  return questions.filter((question) => question.question === 'pays' || question.task.id === task)
}

function decide(question: PreparedQuestion, context: Context): Told<Question> {
  switch (question.question) {
    case 'who':
      return decideWho(question, context)
    case 'pays':
      return decidePays(question, context)
    case 'handover':
      return decideHandover(question, context)
  }
}

/** The first status, in the order of {@link STATUSES}, that some expected question has. */
function statusOf(questions: readonly Question[], { entry }: PreparedStep): Status {
  const expected = questions.filter(({ question }) => entry.expects.includes(question))
  const those = expected.length === 0 ? questions : expected
  return STATUSES.find((status) => those.some((question) => question.status === status)) ?? 'silent'
}

/** The instruments that speak to the questions, but not at the date asked about. */
function notInForce(
  asked: readonly PreparedQuestion[],
  { presences, prepared }: CaseContext,
): readonly DormantInstrument[] {
  const ids = new Set<string>()
  for (const { said, deferred } of asked) {
    for (const { clause } of [...said, ...deferred]) {
      const { isLeftOut, when, removedBy } = presences.ofClause(clause)
      if (!isLeftOut && when.kind === 'never' && removedBy.length === 0)
        ids.add(clause.instrument.id)
    }
  }
  return [...ids].sort().map((instrument) => {
    const inForce = prepared.instruments.get(instrument)?.inForce
    return {
      instrument,
      from: inForce?.from ?? inForce?.notBefore ?? null,
      until: inForce?.until ?? null,
    }
  })
}
