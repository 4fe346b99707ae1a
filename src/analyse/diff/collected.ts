import type { QuestionName, Share } from '../audit.ts'
import { compareShares, shareOf } from '../share.ts'
import type { ExaminedQuestion } from './examine-question.ts'
import type { ChangedQuestion, DetailChange, Move, RulebookDiff } from './rulebook-diff.ts'

/** What was found of one question on one day; of each day the same questions in the same order. */
export interface OnDay {
  readonly name: QuestionName
  readonly examined: ExaminedQuestion
}

/**
 * Joins what was found in several stretches of time, question by question: what
 * is the same in several is told once. Within a step the question of which most
 * cases move comes first, and those of which none move come last; equals stay
 * in the order of the vocabulary.
 */
export function collected(
  days: readonly (readonly OnDay[])[],
): Pick<RulebookDiff, 'questions' | 'moves' | 'details' | 'notExact'> {
  const all = inOrder(days).map((at) => ofQuestion(at, days))
  return {
    questions: all.flatMap(({ questions }) => questions),
    moves: all.flatMap(({ moves }) => moves.toSorted(byShare)),
    details: all.flatMap(({ details }) => details.toSorted(byShare)),
    notExact: all.flatMap(({ notExact }) => notExact),
  }
}

function ofQuestion(at: number, days: readonly (readonly OnDay[])[]) {
  const questions = new Map<string, Told<Omit<ChangedQuestion, 'intervals'>>>()
  const moves = new Map<string, Told<Omit<Move, 'intervals'>>>()
  const details = new Map<string, Told<Omit<DetailChange, 'intervals'>>>()
  const notExact = new Map<string, Told<QuestionName>>()
  for (const [interval, day] of days.entries()) {
    const found = day[at]
    if (found === undefined) continue
    const { name, examined } = found
    const { row, exact } = examined
    if (row !== null) add(questions, row, { ...name, ...row }, interval)
    if (!exact) add(notExact, name, name, interval)
    // The case that is shown differs in its date.
    for (const move of examined.moves) {
      add(moves, { ...move, witness: null }, { ...name, ...move }, interval)
    }
    for (const change of examined.details) {
      add(details, { ...change, witness: null }, { ...name, ...change }, interval)
    }
  }
  return {
    questions: [...questions.values()],
    moves: [...moves.values()],
    details: [...details.values()],
    notExact: [...notExact.values()],
  }
}

/** Those of most cases first; of those that are not exact it is not known. */
function byShare(
  { share: a }: { readonly share: Share | null },
  { share: b }: { readonly share: Share | null },
): number {
  return compareShares(a ?? NONE, b ?? NONE)
}

const NONE = shareOf(0n, 1n)

/** The places of the questions, in the order in which they are told. */
function inOrder(days: readonly (readonly OnDay[])[]): readonly number[] {
  const found = (days[0] ?? []).map(({ name: { step } }, at) => {
    const rows = days.flatMap((day) => day[at]?.examined.row ?? [])
    return { at, step, moved: most(rows, 'moved'), otherwise: most(rows, 'otherwise') }
  })
  const steps = new Map(
    [...new Set(found.map(({ step }) => step))].map((step, rank) => [step, rank]),
  )
  const rankOf = (step: string): number => steps.get(step) ?? steps.size
  return found
    .toSorted(
      (a, b) =>
        rankOf(a.step) - rankOf(b.step) ||
        compareShares(a.moved, b.moved) ||
        compareShares(a.otherwise, b.otherwise),
    )
    .map(({ at }) => at)
}

/** The largest share of several stretches of time; what is not known counts as none. */
function most(rows: readonly Row[], kind: keyof Row): Share {
  const shares = rows.flatMap((row) => row[kind] ?? [])
  return shares.toSorted(compareShares)[0] ?? NONE
}

type Row = Omit<ChangedQuestion, keyof QuestionName | 'intervals'>

type Told<T> = T & { readonly intervals: readonly number[] }

function add<T extends object>(
  to: Map<string, Told<T>>,
  identity: unknown,
  found: T,
  interval: number,
): void {
  const key = JSON.stringify(identity)
  const known = to.get(key)
  const intervals = known === undefined ? [interval] : [...known.intervals, interval]
  to.set(key, { ...(known ?? found), intervals })
}
