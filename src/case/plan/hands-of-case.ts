import type { Answer, Question } from '../../ask/answer.ts'
import { factsOfStatements } from '../../ask/facts-of-statements.ts'
import type { Prepared } from '../../ask/prepared.ts'
import { Bug } from '../../bug.ts'
import type { Statement } from '../../rulebook/statement.ts'
import type { Hands } from '../hands/hands.ts'
import { holdingOf } from '../hands/holding.ts'
import { standingHandovers } from '../hands/standing-handovers.ts'
import { rulesOf, type CourseStep } from './course.ts'
import { factsInOrder, factsTestedBy, openFactsOfRules } from './facts.ts'
import { tasksOf, whoDoes, type Situation } from './situation.ts'

/** What custody of one case is worked out from. */
export function handsOf(situation: Situation, given: ReadonlySet<string>): Hands {
  const { context, course, answers } = situation
  const { prepared, bodies } = context
  const placed = new Set(prepared.rulebook.roles.flatMap((role) => (role.placed ? [role.id] : [])))
  const isPlaced = (role: string): boolean => placed.has(role)
  const answerOf = (step: CourseStep): Answer | undefined => answers.get(step.id)

  return {
    course,
    bodies,
    isCare: ({ id }) => prepared.steps.get(id)?.entry.care === true,
    holdingOf: (step) => {
      const [main] = tasksOf(situation, step)
      const question = whoDoes(situation, step, main)
      if (question === undefined) throw new Bug(`nobody was asked who does \`${step.id}\``)
      return holdingOf(question, bodies, isPlaced)
    },
    handoversOf: (step) => {
      const answer = answerOf(step)
      return answer === undefined ? [] : standingHandovers(answer, bodies, isPlaced)
    },
    factsOf: (rules) => openFactsOfRules(rules, context),
    inOrder: (facts) => factsInOrder(facts, context),
    restsOn: (inProcedure, said) => {
      const facts = [
        ...factsTestedBy(inProcedure.flatMap(rulesOf), context),
        ...said.flatMap((step) => [...factsOfCare(step.id, prepared)]),
      ]
      return factsInOrder(
        facts.filter((fact) => given.has(fact)),
        context,
      )
    },
    spokenAt: (steps) => {
      const clauses = steps.flatMap((step) => {
        const [main] = tasksOf(situation, step)
        return (answerOf(step)?.questions ?? []).flatMap((question) =>
          question.question === 'handover' ||
          (question.question === 'who' && question.task === main)
            ? clausesOf(question)
            : [],
        )
      })
      const speaking = clauses.length > 0 ? clauses : steps.map((step) => step.placed.id)
      return [...new Set(speaking)]
    },
  }
}

/** The facts on which it may rest who holds the person in a step, and to whom they are handed over there. */
function factsOfCare(step: string, { steps, rules }: Prepared): ReadonlySet<string> {
  const prepared = steps.get(step)
  if (prepared === undefined) throw new Bug(`no step \`${step}\` in the rulebook`)
  const { entry, questions } = prepared
  const [main] = entry.tasks
  const statements = questions.flatMap((question): readonly Statement[] => {
    if (question.question === 'who') {
      return question.task === main ? question.said.map(({ statement }) => statement) : []
    }
    if (question.question === 'pays' || question.said.length === 0) return []
    const handovers = question.said.map(({ statement }) => ({ ...statement, documents: [] }))
    return [...handovers, ...question.duties.said.map(({ statement }) => statement)]
  })
  return factsOfStatements(statements, rules)
}

function clausesOf(question: Question): readonly string[] {
  return [...question.stands, ...question.deferred.map(({ clause }) => clause)]
}
