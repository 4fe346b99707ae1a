import { cite } from '../../ask/cite.ts'
import type { Prepared } from '../../ask/prepared.ts'
import type { LawInterval } from '../audit.ts'
import { intervalsOfLaw } from '../intervals-of-law.ts'
import { bodiesOn, stateOf } from '../state-of.ts'
import { clauseChanges } from './clause-changes.ts'
import { withEffects } from './clause-effects.ts'
import { collected, type OnDay } from './collected.ts'
import { commonVocabulary } from './common-vocabulary.ts'
import { commonWorlds, type CommonWorlds } from './common-worlds.ts'
import { documentChanges, type Texts } from './document-changes.ts'
import { entryChanges } from './entry-changes.ts'
import { examineQuestion, type ExaminedQuestion } from './examine-question.ts'
import { inputsOf, worldInputs } from './inputs-of.ts'
import { keyOf, sharedQuestions, type SharedQuestion } from './questions.ts'
import type { RulebookDiff } from './rulebook-diff.ts'

/** What to compare, and how. */
export interface DiffOptions {
  /** `YYYY-MM-DD`: the day on which both sides are asked. */
  readonly asOf: string
  /** `YYYY-MM-DD`: also every day up to this one, once for each stretch between changes of the law. */
  readonly to?: string
  /** Ids of drafts that take part. */
  readonly withDraft?: readonly string[]
  /** Steps by id; all, if not given. */
  readonly steps?: readonly string[]
  /** How many nodes of diagrams a question may make. */
  readonly nodeBudget?: number
  /** The texts of both sides, to tell which of them differ in words alone. */
  readonly texts?: Texts
  /** Called after each question of each stretch of time. */
  readonly onProgress?: (done: number, total: number) => void
}

/** So many nodes a question may make: as in an audit. */
const DIFF_BUDGET = 500_000

/**
 * Compares two rulebooks for every case that both can tell: whose answer is
 * another one, from what to what, and which clauses were changed without any.
 *
 * Same input, same output: what is beyond the budget, which counts nodes and
 * not time, is named in `notExact`, and of it nothing is called editorial.
 */
export function diff(before: Prepared, after: Prepared, options: DiffOptions): RulebookDiff {
  const { withDraft = [], nodeBudget = DIFF_BUDGET } = options
  const vocabulary = commonVocabulary(before, after)
  const questions = sharedQuestions(vocabulary.before, vocabulary.after, options.steps)
  const isOneWorld = worldInputs(before) === worldInputs(after)
  const changed = questions.filter((question) => !isOneWorld || differ(question, before, after))
  const intervals = intervalsOf([before, after], options)
  const known = new Map<string, ExaminedQuestion>()
  const worlds = intervals.map(({ from }) => commonWorlds(vocabulary, from, withDraft))
  let done = 0

  const days = worlds.map((world): readonly OnDay[] => {
    const bodies = [world.before, world.after].map(({ base }) => bodiesOn(base, []))
    return changed.map((question) => {
      const { step } = question.name
      const state = stateIn(question, world, bodies)
      const found =
        known.get(state) ??
        examineQuestion(
          {
            before: question.before && {
              ...question.before,
              context: world.before.contextOf(step),
            },
            after: question.after && { ...question.after, context: world.after.contextOf(step) },
            common: world.commonOf(step),
            assume: world.assume,
            budget: nodeBudget,
          },
          vocabulary,
          withDraft,
        )
      known.set(state, found)
      done += 1
      options.onProgress?.(done, changed.length * intervals.length)
      return { name: question.name, examined: found }
    })
  })

  const found = collected(days)
  const clauses = withEffects(
    clauseChanges(before, after),
    new Set(questions.map(({ name }) => keyOf(name))),
    vocabulary,
    worlds,
    found,
  )
  const entries = entryChanges(before.rulebook, after.rulebook)
  const named = [
    ...clauses.map(({ clause }) => clause),
    ...found.moves.flatMap(({ from, to }) => [...from.clauses, ...to.clauses]),
    ...found.details.flatMap(({ from, to }) => [...from, ...to].map(({ clause }) => clause)),
  ]
  const citedIn = (prepared: Prepared) =>
    cite(
      named.filter((clause) => prepared.clauses.has(clause)),
      { prepared },
    )
  return {
    remit: 1,
    before: { digest: before.rulebook.digest },
    after: { digest: after.rulebook.digest },
    intervals,
    drafts: [...withDraft].sort(),
    compared: questions.length,
    ...found,
    clauses,
    facts: vocabulary.changes,
    entries,
    documents:
      options.texts === undefined
        ? null
        : documentChanges(options.texts, { before, after }, clauses, entries),
    cited: { before: citedIn(before), after: citedIn(after) },
  }
}

function differ({ before, after }: SharedQuestion, was: Prepared, is: Prepared): boolean {
  if (before === undefined || after === undefined) return true
  return inputsOf(before.question, was) !== inputsOf(after.question, is)
}

/** Between these days the law changes on neither side. */
function intervalsOf(
  sides: readonly Prepared[],
  { asOf, to, withDraft = [] }: DiffOptions,
): readonly LawInterval[] {
  if (to === undefined) return [{ from: asOf, until: null }]
  const starts = sides.flatMap((prepared) =>
    intervalsOfLaw(prepared, asOf, to, { withDraft }).map(({ from }) => from),
  )
  const all = [...new Set(starts)].sort()
  return all.map((from, at) => ({ from, until: all[at + 1] ?? null }))
}

/** The same text, the same changes: what of a day matters to either side. */
function stateIn(
  { name, before, after }: SharedQuestion,
  world: CommonWorlds,
  bodies: readonly string[],
): string {
  const { step } = name
  return JSON.stringify([
    name,
    before && stateOf(before.question, world.before.contextOf(step), bodies[0] ?? ''),
    after && stateOf(after.question, world.after.contextOf(step), bodies[1] ?? ''),
  ])
}
