import { anyOf } from '../../diagram/apply.ts'
import { withinBudget } from '../../diagram/within-budget.ts'
import { changesIn, type ChangeIn } from './changes-in.ts'
import type { CommonVocabulary } from './common-vocabulary.ts'
import { compareQuestion, type Compared, type TwoSided } from './compare-question.ts'
import { describer, type Described, type Statuses } from './describe-change.ts'
import type { ChangedQuestion, DetailChange, Move } from './rulebook-diff.ts'
import { sampledChanges } from './sampled-changes.ts'

/** What changes of one question on one day, with no diagram left in it. */
export interface ExaminedQuestion {
  /** Null: nothing was found to change. */
  readonly row: Omit<ChangedQuestion, Naming> | null
  readonly moves: readonly Omit<Move, Naming>[]
  readonly details: readonly Omit<DetailChange, Naming>[]
  /** False: not every case could be worked out. */
  readonly exact: boolean
}

type Naming = 'step' | 'question' | 'subject' | 'intervals'

const NOTHING_CHANGES: ExaminedQuestion = { row: null, moves: [], details: [], exact: true }

/** Compares a question on one day, and tells what changes. */
export function examineQuestion(
  input: TwoSided,
  vocabulary: CommonVocabulary,
  withDraft: readonly string[],
): ExaminedQuestion {
  const compared = compareQuestion(input)
  const changes = compared && changesIn(compared)
  if (compared === undefined || changes === undefined) return sampled(input, vocabulary, withDraft)
  if (changes.length === 0) return NOTHING_CHANGES
  const { measure, describe } = describer(compared, { vocabulary, withDraft })
  const otherwise = otherwiseIn(compared)
  return {
    row: {
      moved: measure(compared.moved),
      otherwise: otherwise === undefined ? null : measure(otherwise),
    },
    ...byKind(
      changes.map((change) => [
        change,
        { ...describe(change.where, statusesOf(change)), exact: true },
      ]),
    ),
    exact: true,
  }
}

/** Of other details than the answer, the cases may have several. */
function statusesOf(change: ChangeIn): Statuses | undefined {
  if (change.kind === 'detail') return undefined
  return { before: change.from.status, after: change.to.status }
}

function otherwiseIn({ frame: { space }, otherwise }: Compared) {
  const all = withinBudget(space, () =>
    anyOf(
      space,
      otherwise.map(({ where }) => where),
    ),
  )
  return all === 'over-budget' ? undefined : all
}

function sampled(
  input: TwoSided,
  vocabulary: CommonVocabulary,
  withDraft: readonly string[],
): ExaminedQuestion {
  const found = sampledChanges(input, vocabulary, withDraft)
  const unknown = { regions: [], allRegions: false, share: null, exact: false }
  return {
    row: found.length === 0 ? null : { moved: null, otherwise: null },
    ...byKind(found.map(({ change, witness }) => [change, { ...unknown, witness }])),
    exact: false,
  }
}

type Telling = Described & { readonly exact: boolean }

function byKind(changes: readonly (readonly [ChangeIn, Telling])[]) {
  const moves: ExaminedQuestion['moves'][number][] = []
  const details: ExaminedQuestion['details'][number][] = []
  for (const [change, told] of changes) {
    if (change.kind === 'move') moves.push({ from: change.from, to: change.to, ...told })
    else details.push({ aspect: change.aspect, from: change.from, to: change.to, ...told })
  }
  return { moves, details }
}
