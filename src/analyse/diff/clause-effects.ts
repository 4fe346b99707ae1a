import type { Prepared } from '../../ask/prepared.ts'
import type { QuestionName } from '../audit.ts'
import type { CommonVocabulary } from './common-vocabulary.ts'
import type { CommonWorlds, World } from './common-worlds.ts'
import { partlyCompared } from './partly-compared.ts'
import { clausesOf, keyOf, sharedQuestions, type SharedQuestion } from './questions.ts'
import type { ClauseChange, ClauseEffect, RulebookDiff } from './rulebook-diff.ts'

type Change = Pick<ClauseChange, 'clause' | 'change' | 'parts'>

/** What was found of all questions. */
export type Found = Pick<RulebookDiff, 'moves' | 'details' | 'notExact'>

/**
 * What each change of a clause comes to: what becomes of the questions in which
 * it can have a part, before or after. Where none of them changes for any case,
 * nothing does; unless cases, or whole questions, were left out.
 *
 * @param compared - keys of the questions that were asked about.
 */
export function withEffects(
  changes: readonly Change[],
  compared: ReadonlySet<string>,
  vocabulary: CommonVocabulary,
  worlds: readonly CommonWorlds[],
  found: Found,
): readonly ClauseChange[] {
  const { before, after } = vocabulary
  const questions = sharedQuestions(before, after)
  const reach = reachOf(questions, before, after)
  const partly = partlyCompared(questions, vocabulary)
  const isLeft = (name: QuestionName): boolean =>
    partly.has(keyOf(name)) || !compared.has(keyOf(name))
  const [moves, details, open] = [found.moves, found.details, found.notExact].map(
    (list: readonly QuestionName[]) => new Set(list.map(keyOf)),
  )
  return changes.map((change): ClauseChange => {
    const isWords = change.change === 'changed' && change.parts.every((part) => part === 'words')
    const isIdle = isWords || isLeftOut(change.clause, worlds)
    const reached = isIdle ? [] : (reach.get(change.clause) ?? [])
    const among = (set: ReadonlySet<string> | undefined): boolean =>
      reached.some((name) => set?.has(keyOf(name)) === true)
    const hasPart = takesPart(change.clause, worlds)
    const effect: ClauseEffect = among(moves)
      ? 'moves'
      : among(open) || (hasPart && reached.some(isLeft))
        ? 'not-proved'
        : among(details)
          ? 'details'
          : isWords || hasPart
            ? 'editorial'
            : 'not-in-force'
    const telling = [moves, details, open]
    return {
      ...change,
      effect,
      questions: reached.filter((name) => telling.some((set) => set?.has(keyOf(name)) === true)),
    }
  })
}

/** The questions in which a clause can have a part on either side, by its id. */
function reachOf(
  questions: readonly SharedQuestion[],
  before: Prepared,
  after: Prepared,
): ReadonlyMap<string, readonly QuestionName[]> {
  const reach = new Map<string, QuestionName[]>()
  for (const { name, before: was, after: is } of questions) {
    const clauses = [...clausesOf(was?.question, before), ...clausesOf(is?.question, after)]
    for (const clause of new Set(clauses)) {
      const known = reach.get(clause)
      if (known === undefined) reach.set(clause, [name])
      else known.push(name)
    }
  }
  return reach
}

/** Whether it is of a draft that nobody named, wherever it stands. */
function isLeftOut(clause: string, worlds: readonly CommonWorlds[]): boolean {
  return worlds
    .flatMap(({ before, after }) => [before, after])
    .every(({ base: { prepared, presences } }) => {
      const found = prepared.clauses.get(clause)
      return found === undefined || presences.ofClause(found).isLeftOut
    })
}

/** Whether the text of a clause is in force on some day compared, on some side. */
function takesPart(clause: string, worlds: readonly CommonWorlds[]): boolean {
  const isPresent = ({ base }: World): boolean => {
    const found = base.prepared.clauses.get(clause)
    if (found === undefined) return false
    const { isLeftOut, when } = base.presences.ofClause(found)
    return !isLeftOut && when.kind !== 'never'
  }
  return worlds.some(({ before, after }) => isPresent(before) || isPresent(after))
}
