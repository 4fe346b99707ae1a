import { factOf } from '../../ask/open-facts.ts'
import type { PreparedQuestion } from '../../ask/prepared.ts'
import type { Assumption } from '../../rulebook/rulebook.ts'
import { variablesIn } from '../../rulebook/variables-in.ts'
import type { CommonVocabulary } from './common-vocabulary.ts'
import { keyOf, type SharedQuestion } from './questions.ts'

/**
 * The questions, by key, on which cases may depend that only one side can tell:
 * those with a value that the other does not know, or rules out. Of these cases
 * nothing is compared.
 */
export function partlyCompared(
  questions: readonly SharedQuestion[],
  { before, after, changes }: CommonVocabulary,
): ReadonlySet<string> {
  const [was, is] = [before.rulebook.assume, after.rulebook.assume]
  const facts = new Set([
    ...changes.flatMap(({ fact, compared }) => (compared === 'common' ? fact : [])),
    ...[...onlyIn(was, is), ...onlyIn(is, was)].flatMap(factsOf),
  ])
  if (facts.size === 0) return new Set()
  addRelated(facts, [...was, ...is].map(factsOf))
  return new Set(
    questions.flatMap(({ name, before: one, after: other }) => {
      const own = [...factsOfQuestion(one?.question), ...factsOfQuestion(other?.question)]
      return own.some((fact) => facts.has(fact)) ? keyOf(name) : []
    }),
  )
}

function onlyIn(
  assume: readonly Assumption[],
  others: readonly Assumption[],
): readonly Assumption[] {
  const known = new Set(others.map(({ never }) => JSON.stringify(never)))
  return assume.filter(({ never }) => !known.has(JSON.stringify(never)))
}

function factsOf({ never }: Assumption): readonly string[] {
  return variablesIn(never).map(factOf)
}

/** Which values of a fact can be may depend on every fact with which it is ruled out together. */
function addRelated(facts: Set<string>, together: readonly (readonly string[])[]): void {
  let before = -1
  while (before !== facts.size) {
    before = facts.size
    for (const some of together) {
      if (some.some((fact) => facts.has(fact))) for (const fact of some) facts.add(fact)
    }
  }
}

function factsOfQuestion(question: PreparedQuestion | undefined): readonly string[] {
  if (question === undefined) return []
  return [...question.facts, ...(question.question === 'handover' ? question.duties.facts : [])]
}
