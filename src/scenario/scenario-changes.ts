import { ask } from '../ask/ask.ts'
import type { Question, Status } from '../ask/answer.ts'
import type { Prepared } from '../ask/prepared.ts'
import { readCase } from '../ask/read-case.ts'
import { readStep } from '../ask/read-step.ts'
import { subjectOfAnswer } from '../ask/subject-of-answer.ts'
import type { ScenarioSite } from '../check/walk/scenarios.ts'
import type { Library } from '../document/library.ts'
import { bodiesOf, bodyText } from './bodies-of.ts'
import { caseOf } from './case-of.ts'
import { chooseScenarios } from './choose-scenarios.ts'
import type { ScenarioOutcome } from './result.ts'
import { runScenario } from './run-scenario.ts'

/** One of two libraries whose scenarios are run against both. */
export interface ScenarioSide {
  /** With rules of json-rules-engine. */
  readonly prepared: Prepared
  /** Its documents; undefined, if there is nothing but rules. */
  readonly library: Library | undefined
}

/** A scenario of which the result, or an answer, is another one in the second library. Plain JSON data. */
export interface ScenarioChange {
  readonly id: string
  readonly title: string | null
  readonly file: string
  /** Whose scenario it is: the second library's, if both have one of this id. */
  readonly of: 'before' | 'after'
  readonly before: ScenarioOnSide
  readonly after: ScenarioOnSide
  /** The questions whose status or bodies differ; none, if it cannot be asked on one side. */
  readonly questions: readonly ScenarioQuestionChange[]
}

export interface ScenarioOnSide {
  readonly outcome: ScenarioOutcome
  /** Why its case cannot be asked about there; empty, if it can. */
  readonly faults: readonly string[]
}

export interface ScenarioQuestionChange {
  readonly question: 'who' | 'pays' | 'handover'
  /** The task or cost. */
  readonly subject: string
  readonly from: ScenarioStance
  readonly to: ScenarioStance
}

export interface ScenarioStance {
  /** `not-asked`: the library has no such question. */
  readonly status: Status | 'not-asked'
  /** As a scenario writes them: `police@TH`. */
  readonly bodies: readonly string[]
}

/**
 * Runs the scenarios of both libraries against each of them, and tells those
 * that change, in the order of files and places; those of the first library
 * that the second has no more come last.
 *
 * @throws `Bug` if the engines differ in some case.
 */
export async function scenarioChanges(
  before: ScenarioSide,
  after: ScenarioSide,
): Promise<readonly ScenarioChange[]> {
  const [was, is] = [sitesOf(before), sitesOf(after)]
  const known = new Set(is.map(({ scenario }) => scenario.id.value))
  const gone = was.filter(({ scenario }) => !known.has(scenario.id.value))
  const changes: ScenarioChange[] = []
  for (const [of, sites] of [
    ['after', is],
    ['before', gone],
  ] as const) {
    for (const site of sites) {
      const change = await changeOf(site, of, before.prepared, after.prepared)
      if (change !== undefined) changes.push(change)
    }
  }
  return changes
}

function sitesOf({ library }: ScenarioSide): readonly ScenarioSite[] {
  if (library === undefined) return []
  return chooseScenarios(library, { covers: () => true, name: undefined })
}

async function changeOf(
  site: ScenarioSite,
  of: ScenarioChange['of'],
  before: Prepared,
  after: Prepared,
): Promise<ScenarioChange | undefined> {
  const [was, is] = [await onSide(site, before), await onSide(site, after)]
  const questions =
    was.faults.length + is.faults.length > 0
      ? []
      : questionChanges(questionsIn(site, before), questionsIn(site, after))
  const isSame = was.outcome === is.outcome && was.faults.join() === is.faults.join()
  if (isSame && questions.length === 0) return undefined
  const { id, title, file } = site.scenario
  const name = { id: id.value, title: title?.value ?? null, file }
  return { ...name, of, before: was, after: is, questions }
}

async function onSide(site: ScenarioSite, prepared: Prepared): Promise<ScenarioOnSide> {
  const { outcome, faults } = await runScenario(prepared, site)
  return { outcome, faults: faults.map(({ message }) => message) }
}

/** What is answered in the case of a scenario; of a plan, nothing is compared. */
function questionsIn(site: ScenarioSite, prepared: Prepared): readonly Question[] {
  const { asks } = site.scenario
  if (asks.kind === 'plan') return []
  const asked = readStep(prepared, asks.step)
  const given = readCase(prepared, caseOf(site))
  if (asked.value === undefined || given.value === undefined) return []
  return ask(prepared, { ...given.value, ...asked.value }).questions
}

function questionChanges(
  before: readonly Question[],
  after: readonly Question[],
): readonly ScenarioQuestionChange[] {
  const names = new Map([...after, ...before].map((one) => [nameOf(one), one]))
  return [...names].flatMap(([name, some]) => {
    const [from, to] = [before, after].map((questions) =>
      stanceOf(questions.find((one) => nameOf(one) === name)),
    )
    if (from === undefined || to === undefined || areSame(from, to)) return []
    return [{ question: some.question, subject: subjectOfAnswer(some), from, to }]
  })
}

function nameOf(question: Question): string {
  return `${question.question} ${subjectOfAnswer(question)}`
}

function stanceOf(question: Question | undefined): ScenarioStance {
  if (question === undefined) return { status: 'not-asked', bodies: [] }
  const bodies = bodiesOf(question).flat().map(bodyText)
  return { status: question.status, bodies: [...new Set(bodies)] }
}

function areSame(a: ScenarioStance, b: ScenarioStance): boolean {
  return a.status === b.status && a.bodies.join() === b.bodies.join()
}
