import { Bug } from '../bug.ts'
import type { Rule, Rulebook, StepEntry } from '../rulebook/rulebook.ts'
import type {
  DeferredStatement,
  HandoverStatement,
  PaysStatement,
  Statement,
  WhoStatement,
} from '../rulebook/statement.ts'
import { factsOfStatements } from './facts-of-statements.ts'
import type { PreparedHandover, PreparedPays, PreparedStep, PreparedWho, Said } from './prepared.ts'
import type { PreparedClause } from './prepared-clause.ts'

/** Sorts the statements of a rulebook by step and question, each list by clause. */
export function prepareSteps(
  rulebook: Rulebook,
  rules: ReadonlyMap<string, Rule>,
  clauses: ReadonlyMap<string, PreparedClause>,
): ReadonlyMap<string, PreparedStep> {
  const byStep = new Map<string, Said<Statement>[]>(rulebook.steps.map(({ id }) => [id, []]))
  for (const statement of [...rulebook.statements].sort(byClause)) {
    const clause = clauses.get(statement.clause)
    if (clause === undefined)
      throw new Bug(`statement of an unknown clause \`${statement.clause}\``)
    const step = byStep.get(statement.step)
    if (step === undefined) throw new Bug(`statement of an unknown step \`${statement.step}\``)
    step.push({ statement, clause })
  }
  return new Map(
    rulebook.steps.map((entry) => [
      entry.id,
      prepareStep(entry, byStep.get(entry.id) ?? [], rules),
    ]),
  )
}

function byClause(a: Statement, b: Statement): number {
  return compare(a.clause, b.clause) || compare(a.rule, b.rule)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function prepareStep(
  entry: StepEntry,
  all: readonly Said<Statement>[],
  rules: ReadonlyMap<string, Rule>,
): PreparedStep {
  const who = all.filter(isWho)
  const money = all.filter(isPays)
  const pays = money.map((said) => ({
    ...said,
    duty: dutyOf(said.statement, who),
    costs: costsOfEntry(said.statement, money),
  }))
  const handovers = all
    .filter(isHandover)
    .map((said) => ({ ...said, duty: dutyOf(said.statement, who) }))
  const deferred = all.filter(isDeferred)

  const passedOn = (of: DeferredStatement['of'], subject: string) =>
    deferred.filter(({ statement }) => statement.of === of && statement.subject === subject)
  const costs = new Set([
    ...entry.costs,
    ...pays.map(({ statement }) => statement.cost),
    ...deferred.flatMap(({ statement: { of, subject } }) => (of === 'pays' ? [subject] : [])),
  ])

  const whoQuestions = entry.tasks.map((task): PreparedWho => {
    const said = who.filter(({ statement }) => statement.task === task.id)
    const besides = passedOn('who', task.id)
    const facts = factsOfStatements(statementsOf([...said, ...besides]), rules)
    return { question: 'who', task, said, deferred: besides, facts }
  })
  const paysQuestions = [...costs].map((cost): PreparedPays => {
    const said = pays.filter(({ statement }) => statement.cost === cost)
    const besides = passedOn('pays', cost)
    const facts = factsOfStatements(statementsOf([...said, ...besides]), rules)
    return {
      question: 'pays',
      cost,
      said,
      particular: said.filter(({ statement }) => !statement.general),
      funding: said.filter(({ statement }) => statement.general),
      deferred: besides,
      facts,
    }
  })
  const handoverQuestions = entry.tasks.flatMap((task): readonly PreparedHandover[] => {
    const said = handovers.filter(({ statement }) => statement.task === task.id)
    const besides = passedOn('handover', task.id)
    const duties = whoQuestions.find((question) => question.task === task)
    if (duties === undefined || (!entry.handover && said.length + besides.length === 0)) return []
    const beside = said.flatMap(({ duty }) => duty ?? [])
    const facts = factsOfStatements([...statementsOf([...said, ...besides]), ...beside], rules)
    return [{ question: 'handover', task, said, duties, deferred: besides, facts }]
  })

  return { entry, questions: [...whoQuestions, ...paysQuestions, ...handoverQuestions] }
}

/** The duty of a clause beside its money or its handover: of the same task, else the first of the step. */
function dutyOf(
  statement: PaysStatement | HandoverStatement,
  who: readonly Said<WhoStatement>[],
): WhoStatement | null {
  const own = who
    .map((said) => said.statement)
    .filter(({ clause, duty }) => clause === statement.clause && duty !== 'must-not')
  if (statement.question === 'pays') return own[0] ?? null
  return own.find(({ task }) => task === statement.task) ?? null
}

/** An entry that speaks to several costs became a statement for each. */
function costsOfEntry(
  { entry }: PaysStatement,
  money: readonly Said<PaysStatement>[],
): ReadonlySet<string> {
  const ofEntry = money.filter((said) => said.statement.entry === entry)
  return new Set(ofEntry.map(({ statement }) => statement.cost))
}

function statementsOf(said: readonly Said<Statement>[]): readonly Statement[] {
  return said.map(({ statement }) => statement)
}

function isWho(said: Said<Statement>): said is Said<WhoStatement> {
  return said.statement.question === 'who'
}

function isPays(said: Said<Statement>): said is Said<PaysStatement> {
  return said.statement.question === 'pays'
}

function isHandover(said: Said<Statement>): said is Said<HandoverStatement> {
  return said.statement.question === 'handover'
}

function isDeferred(said: Said<Statement>): said is Said<DeferredStatement> {
  return said.statement.question === 'deferred'
}
