import { Bug } from '../../bug.ts'
import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Condition, Truth } from '../../rulebook/condition.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import { negate } from '../../rulebook/negate.ts'
import type { Statement } from '../../rulebook/statement.ts'
import { variablesById, type Variables } from '../../rulebook/variables.ts'
import type { Answer, FactAnswer, Question, SetAside } from '../answer.ts'
import { cite } from '../cite.ts'
import { caseContext } from '../context.ts'
import type { Prepared, PreparedQuestion, Said } from '../prepared.ts'
import { presences, type Presences } from '../presence.ts'
import type { Request } from '../request.ts'
import type {
  ClauseExplanation,
  ExplainedAnswer,
  QuestionExplanation,
  Says,
  WouldApply,
} from './explanation.ts'
import { explainedCondition } from './explained-condition.ts'
import { factChanges } from './fact-changes.ts'
import { hasCompletion } from './find-completion.ts'
import { smallestChange } from './smallest-change.ts'

/**
 * Why each clause that speaks to the questions of an answer applies, or not,
 * question by question in the order of the answer.
 *
 * @param request - the one that was answered.
 * @throws {@link Bug} if the answer is of another rulebook.
 */
export function explain(
  prepared: Prepared,
  request: Request,
  answer: Answer,
): readonly QuestionExplanation[] {
  const context: Explaining = {
    prepared,
    request,
    variables: variablesById(prepared.rulebook.variables),
    presences: presences(prepared, request),
    known: new Map(),
  }
  const asked = prepared.steps.get(answer.step)?.questions ?? []
  return answer.questions.map((question): QuestionExplanation => {
    const found = asked.find((one) => isSame(one, question))
    if (found === undefined) throw new Bug(`the step \`${answer.step}\` has no such question`)
    const clauses = clausesOf(found, question, context)
    return question.question === 'pays'
      ? { question: 'pays', cost: question.cost, clauses }
      : { question: question.question, task: question.task, clauses }
  })
}

/** The same answer with the reasons for it, and with the places of all clauses that they name. */
export function explained(prepared: Prepared, request: Request, answer: Answer): ExplainedAnswer {
  const explanations = explain(prepared, request, answer)
  const named = explanations.flatMap(({ clauses }) => clauses.map(({ clause }) => clause))
  const ids = [...Object.keys(answer.clauses), ...named]
  return { ...answer, clauses: cite(ids, caseContext(prepared, request)), explanations }
}

interface Explaining {
  readonly prepared: Prepared
  readonly request: Request
  readonly variables: Variables
  readonly presences: Presences
  /** Rules explained already: a clause speaks to many questions with one condition. */
  readonly known: Map<string, RuleExplanation>
}

type RuleExplanation = Pick<ClauseExplanation, 'applies' | 'condition' | 'settledBy' | 'wouldApply'>

function isSame(asked: PreparedQuestion, question: Question): boolean {
  if (asked.question === 'pays' || question.question === 'pays') {
    return asked.question === 'pays' && question.question === 'pays' && asked.cost === question.cost
  }
  return asked.question === question.question && asked.task.id === question.task
}

function clausesOf(
  { said, deferred }: PreparedQuestion,
  { setAside }: Question,
  context: Explaining,
): readonly ClauseExplanation[] {
  const found = new Map<string, ClauseExplanation>()
  for (const { statement, clause } of [...said, ...deferred] as readonly Said<Statement>[]) {
    const { isLeftOut, when, removedBy } = context.presences.ofClause(clause)
    if (isLeftOut) continue
    const says = saysOf(statement)
    found.set(`${statement.rule} ${says}`, {
      clause: statement.clause,
      rule: statement.rule,
      says,
      inForce: evaluate(when, context.request.facts),
      ...ruleExplanation(statement.rule, context),
      replacedBy: removedBy.map(({ by, how }) => ({ by, how })),
      setAside: setAside.filter((one) => one.clause === statement.clause).map(withoutClause),
    })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, explanation]) => explanation)
}

function withoutClause({ by, canon, why, needs, cannotBeEstablished }: SetAside) {
  return { by, canon, why, needs, cannotBeEstablished }
}

function saysOf(statement: Statement): Says {
  switch (statement.question) {
    case 'who':
      return statement.duty
    case 'pays':
      if (statement.payer !== null) return 'pays'
      return statement.freeFor === null ? 'passes-on' : 'is-not-charged'
    case 'handover':
      return 'hands-over'
    case 'deferred':
      return 'passes-on'
  }
}

function ruleExplanation(rule: string, context: Explaining): RuleExplanation {
  const found = context.known.get(rule)
  if (found !== undefined) return found
  const { prepared, request, variables } = context
  const condition = prepared.rules.get(rule)?.condition
  if (condition === undefined) throw new Bug(`no rule \`${rule}\` in the rulebook`)
  const settled = settle(condition, request.facts, prepared, variables)
  const explanation: RuleExplanation = {
    ...settled,
    condition: explainedCondition(condition, request.facts, prepared),
    wouldApply:
      settled.applies === 'fails' ? wouldApply(condition, request, prepared, variables) : null,
  }
  context.known.set(rule, explanation)
  return explanation
}

/** More completions nobody tries; then the condition alone has to do. */
const MOST_COMPLETIONS = 5000

/** What the condition alone leaves open may be settled by what can never be together. */
function settle(
  condition: Condition,
  facts: CaseFacts,
  { rulebook: { assume } }: Prepared,
  variables: Variables,
): { readonly applies: Truth; readonly settledBy: readonly string[] } {
  const truth = evaluate(condition, facts)
  const open = assume.filter(({ never }) => evaluate(never, facts) === 'unknown')
  if (truth !== 'unknown' || open.length === 0) return { applies: truth, settledBy: [] }
  const canBe = (one: Condition, given: typeof open): boolean => {
    const possible = given.map(({ never }) => negate(never, variables))
    return hasCompletion([one, ...possible], facts, variables, { left: MOST_COMPLETIONS }) !== false
  }
  const opposite = negate(condition, variables)
  for (const [excluded, applies] of [
    [condition, 'fails'],
    [opposite, 'holds'],
  ] as const) {
    if (canBe(excluded, open)) continue
    let needed = open
    for (const one of open) {
      const fewer = needed.filter((other) => other !== one)
      if (!canBe(excluded, fewer)) needed = fewer
    }
    return { applies, settledBy: needed.map(({ id }) => id) }
  }
  return { applies: 'unknown', settledBy: [] }
}

function wouldApply(
  condition: Condition,
  request: { readonly facts: CaseFacts; readonly given: ReadonlyMap<string, FactAnswer> },
  prepared: Prepared,
  variables: Variables,
): WouldApply {
  const never = prepared.rulebook.assume.map((one) => one.never)
  const change = smallestChange({ condition, facts: request.facts, never, prepared, variables })
  if (change === 'impossible' || change === 'not-worked-out') return { kind: change }
  return { kind: 'change', changes: factChanges(change, request) }
}
