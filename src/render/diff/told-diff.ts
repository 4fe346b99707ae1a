import type {
  ChangedCases,
  ChangedQuestion,
  DetailChange,
  Move,
} from '../../analyse/diff/rulebook-diff.ts'
import type { QuestionName, Region, Share } from '../../analyse/audit.ts'
import { witnessWords } from '../../analyse/witness-words.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { Book } from '../answer.ts'
import type { SideName } from '../../analyse/diff/case-of-side.ts'
import { compareShares } from '../../analyse/share.ts'
import { firstOf } from '../audit/limits.ts'
import { personWords } from '../audit/person-words.ts'
import { regionWords } from '../audit/region-words.ts'
import { periodWords } from '../audit/told.ts'
import { ASPECT_WORDS, detailWords } from './detail-words.ts'
import { counted } from '../words.ts'
import type { DiffReport } from './diff-report.ts'
import { MOST_CHANGES, MOST_REGIONS } from './limits.ts'
import { percentWords, shareWords } from './share-words.ts'
import { stanceWords } from './stance-words.ts'

/** One question that changes, in words. */
export interface ToldQuestion {
  /** `Transit shelter › Who pays: food`. */
  readonly title: string
  /** The part of the cases that change: `12.5 %`; undefined, if it is not known. */
  readonly share: string | undefined
  /** Whether no case gets another answer. */
  readonly answerStays: boolean
  readonly changes: readonly ToldChange[]
  /** What is told of the changes that are not: `3 more changes: …`. */
  readonly more: string | undefined
}

/** Cases that all change from one thing to another, in words. */
export interface ToldChange {
  /** What besides the answer differs; undefined: the answer itself does. */
  readonly aspect: string | undefined
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** The cases, of which each may be one; how many regions are not told is the last. */
  readonly regions: readonly string[]
  readonly share: string | undefined
  /** Stretches of time; undefined: all that were compared. */
  readonly during: string | undefined
  readonly person: string | undefined
  /** The command that shows it, asked of the second side; undefined, if it has no such question. */
  readonly ask: readonly string[] | undefined
  /** What is asked of the first side, if it has other words for the case. */
  readonly askBefore: readonly string[] | undefined
  /** Drafts that the first side does not know: asked of it, the command has to leave them out. */
  readonly unknownBefore: readonly string[]
  readonly clauses: readonly string[]
  /** Why the cases may be more, or the command may not show it. */
  readonly doubts: readonly string[]
}

/** Everything that changes, question by question. */
export function toldQuestions(report: DiffReport): readonly ToldQuestion[] {
  const { questions, moves, details } = report.diff
  const names = new Map(questions.map((one) => [keyOf(one), one]))
  return [...names].map(([key, name]) => {
    const isOwn = (one: QuestionName): boolean => keyOf(one) === key
    const all = [
      ...moves.filter(isOwn).map((move) => () => toldMove(move, report)),
      ...details.filter(isOwn).map((one) => () => toldDetail(one, report)),
    ]
    const told = report.isOfSteps ? all : firstOf(all, MOST_CHANGES)
    const left = all.length - told.length
    return {
      title: questionTitle(name, bookOf(name, report)),
      ...inAll(questions.filter(isOwn)),
      changes: told.map((tell) => tell()),
      more: left === 0 ? undefined : `${counted(left, 'more change')}: see --step ${name.step}`,
    }
  })
}

/** Of several stretches of time, the largest share. */
function inAll(rows: readonly ChangedQuestion[]): Pick<ToldQuestion, 'share' | 'answerStays'> {
  const largest = (kind: 'moved' | 'otherwise'): Share | undefined =>
    rows.flatMap((row) => row[kind] ?? []).toSorted(compareShares)[0]
  const [moved, otherwise] = [largest('moved'), largest('otherwise')]
  if (moved === undefined) return { share: undefined, answerStays: false }
  if (moved.perMille > 0) return { share: percentWords(moved), answerStays: false }
  return { share: otherwise && percentWords(otherwise), answerStays: true }
}

function keyOf({ step, question, subject }: QuestionName): string {
  return `${step} ${question} ${subject}`
}

/** The words of the side that has the question; of both, the second. */
export function bookOf({ step }: QuestionName, { books: { before, after } }: DiffReport): Book {
  return after.rulebook.steps.some(({ id }) => id === step) ? after : before
}

const QUESTION_WORDS = {
  who: 'Who acts',
  limit: 'By when',
  pays: 'Who pays',
  handover: 'To whom',
} as const

export function questionTitle({ step, question, subject }: QuestionName, { labels }: Book): string {
  const what = question === 'pays' ? labels.cost(subject) : labels.task(step, subject)
  return `${labels.step(step)} › ${QUESTION_WORDS[question]}: ${inSentence(what)}`
}

function toldMove(move: Move, report: DiffReport): ToldChange {
  const { question, from, to } = move
  const { before, after } = report.books
  return {
    aspect: undefined,
    from: [stanceWords(from, question, before.labels)],
    to: [stanceWords(to, question, after.labels)],
    ...toldCases(move, report),
    clauses: clausePlaces(from.clauses, to.clauses, report),
  }
}

function toldDetail(change: DetailChange, report: DiffReport): ToldChange {
  const { aspect, from, to } = change
  const { before, after } = report.books
  return {
    aspect: ASPECT_WORDS[aspect],
    from: distinct(from.map((one) => detailWords(one, before.labels))),
    to: distinct(to.map((one) => detailWords(one, after.labels))),
    ...toldCases(change, report),
    clauses: clausePlaces(
      from.map(({ clause }) => clause),
      to.map(({ clause }) => clause),
      report,
    ),
  }
}

function toldCases(cases: ChangedCases, { diff, books, library }: DiffReport) {
  const { regions, allRegions, share, witness, exact, intervals, step, question, subject } = cases
  const { common } = books
  const target = question === 'pays' ? step : `${step}/${subject}`
  const askOf = (side: SideName, drafts: readonly string[]): readonly string[] | undefined => {
    if (witness === null || witness[side].status === 'not-asked') return undefined
    const { facts, events = [], asOf } = witnessWords({ ...witness[side], asOf: witness.asOf })
    return [
      ...['remit', 'ask', target],
      ...facts,
      ...events.flatMap((event) => ['--event', event]),
      ...['--as-of', asOf],
      ...drafts.flatMap((draft) => ['--with-draft', draft]),
      ...(library === undefined ? [] : ['--library', library]),
    ]
  }
  const drafts = draftsOf(books.after, diff.drafts)
  const draftsBefore = draftsOf(books.before, diff.drafts)
  const ask = askOf('after', drafts)
  const askBefore = askOf('before', draftsBefore)
  const isOneCase = ask !== undefined && isSameAsk(askOf('before', drafts), ask)
  const person = witness && personWords({ ...witness.after, decisive: witness.decisive }, common)
  return {
    regions: toldRegions(regions, allRegions, common),
    share: share === null ? undefined : shareWords(share),
    during: periodWords(intervals, diff.intervals),
    person: person ?? undefined,
    ask,
    askBefore: isOneCase ? undefined : askBefore,
    unknownBefore: isOneCase ? drafts.filter((id) => !draftsBefore.includes(id)) : [], // prettier-ignore
    doubts: [
      ...(exact ? [] : ['met in a sample: there are too many cases for all']),
      ...(isHidden(cases) ? [HIDDEN] : []),
    ],
  }
}

function isSameAsk(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one?.join('\n') === other.join('\n')
}

/** A side knows only drafts of its own. */
function draftsOf({ rulebook }: Book, drafts: readonly string[]): readonly string[] {
  const known = new Set(rulebook.instruments.map(({ id }) => id))
  return drafts.filter((id) => known.has(id))
}

const HIDDEN = 'who cannot be told from others: both versions may leave the answer open'

/** Whether the cases are told by the value of a fact that cannot be established in them. */
function isHidden({ witness, regions }: ChangedCases): boolean {
  if (witness === null) return false
  const open = Object.entries(witness.after.facts).flatMap(([fact, value]) =>
    value === 'undetermined' ? fact : [],
  )
  return open.some((fact) => regions.some(({ when }) => Object.hasOwn(when, fact)))
}

function toldRegions(regions: readonly Region[], isAll: boolean, book: Book): readonly string[] {
  const shown = firstOf(regions, MOST_REGIONS)
  const words = shown.map((region) => regionWords(region, book))
  if (words.length > 0 && !isAll) return [...words, 'other cases']
  const left = regions.length - shown.length
  return left === 0 ? words : [...words, counted(left, 'more region')]
}

/** Where to read the clauses of both sides: as the second has them, else as the first did. */
function clausePlaces(
  before: readonly string[],
  after: readonly string[],
  { diff: { cited } }: DiffReport,
): readonly string[] {
  return [...new Set([...after, ...before])].sort().map((id) => {
    const now = cited.after[id]
    const then = cited.before[id]
    const place = now ?? then
    if (place === undefined) return id
    return `${id} · ${place.file}:${place.line}${now === undefined ? ' (before)' : ''}`
  })
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
