import type { Audit, AuditFinding, Involved, LawInterval } from '../../analyse/audit.ts'
import type { Severity } from '../../diagnostic/entry.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { Book } from '../answer.ts'
import { counted } from '../words.ts'
import { askWords } from './ask-words.ts'
import { subjectLabel } from './asked-words.ts'
import { causeWords, isSaidWith, sameText } from './cause-words.ts'
import type { Cause } from './causes.ts'
import { holderWords } from './holder-words.ts'
import { personWords } from './person-words.ts'
import {
  firstOf,
  firstWords,
  MOST_CLAUSES,
  MOST_HANDS,
  MOST_PLACES,
  MOST_REGIONS,
} from './limits.ts'
import { EVERY_CASE, regionWords } from './region-words.ts'
import { percent, shareWords } from './share-words.ts'

/** Everything that a report says of one cause, in words. */
export interface Told {
  readonly severity: Severity
  /** Whom it is about and what is wrong, in one sentence. */
  readonly sentence: string
  readonly help: string | undefined
  /** The cases, of which each may be one; none, if the sentence says that it is everybody. */
  readonly regions: readonly string[]
  readonly share: string | undefined
  /** Stretches of time; undefined: all that were audited. */
  readonly during: string | undefined
  readonly clauses: readonly ToldClause[]
  /** How many clauses there are beside these. */
  readonly moreClauses: number
  /** The command that shows it. */
  readonly ask: readonly string[] | undefined
  /** Where else it shows. */
  readonly also: readonly string[]
  /** That it may be nothing. */
  readonly doubt: string | undefined
}

export interface ToldClause {
  readonly id: string
  /** What part it plays. */
  readonly part: string
  /** `mous/example-mou.md:31`; undefined, if it is not known where it stands. */
  readonly place: string | undefined
}

/** What telling the causes of an audit needs. */
export interface AuditTelling {
  readonly audit: Audit
  readonly book: Book
  /** As the command line named it; a question has to name it too. */
  readonly library: string | undefined
}

export function tellCause(cause: Cause, telling: AuditTelling): Told {
  const { audit, book, library } = telling
  const { lead, others } = cause
  const { severity, message, help } = causeWords(cause, { audit, ...book })
  const clauses = firstOf(lead.clauses, MOST_CLAUSES)
  const person = lead.witness === null ? undefined : personWords(lead.witness, book)
  return {
    severity,
    sentence: person === undefined ? message : `${person}: ${message}`,
    help,
    regions: regionsOf(lead, book),
    share: sharesOf(lead),
    during: periodWords(lead.intervals, audit.intervals),
    clauses: clauses.map(({ clause, role }): ToldClause => {
      const cited = audit.clauses[clause]
      const place = cited === undefined ? undefined : `${cited.file}:${cited.line}`
      return { id: clause, part: PARTS[role], place }
    }),
    moreClauses: lead.clauses.length - clauses.length,
    ask: askWords(lead, { drafts: audit.drafts, library }),
    also: alsoWords(lead, others, telling),
    doubt: lead.exact ? undefined : doubtWords(lead),
  }
}

/** The part of all cases; of those that go along a procedure, also their part. */
function sharesOf(finding: AuditFinding): string | undefined {
  if (finding.share === null) return undefined
  const words = shareWords(finding.share)
  const ofProcedure = 'ofProcedure' in finding ? finding.ofProcedure : null
  if (ofProcedure === null || !('procedure' in finding)) return words
  return `${words}, ${percent(ofProcedure)} % of those that go along \`${finding.procedure}\``
}

function regionsOf({ regions, allRegions }: AuditFinding, book: Book): readonly string[] {
  const shown = firstOf(regions, MOST_REGIONS)
  const words = shown.map((region) => regionWords(region, book))
  if (words.length === 1 && words[0] === EVERY_CASE) return []
  const left = regions.length - shown.length
  if (!allRegions && words.length > 0) return [...words, 'other cases']
  return left === 0 ? words : [...words, counted(left, 'more region')]
}

/** Why it may be nothing. */
function doubtWords({ code }: AuditFinding): string {
  const isPair = code === 'audit/conflict' || code === 'audit/double-bind'
  return isPair
    ? 'not worked out for every case: another clause may decide between the two'
    : 'not worked out for every case: it may happen in none'
}

const PARTS: Readonly<Record<Involved['role'], string>> = {
  says: '',
  demands: 'asks for it',
  forbids: 'forbids',
  'gives-way': 'gives way',
  prevails: 'prevails',
  'says-it-too': 'says it too',
  'names-nobody': 'names nobody',
  'passes-on': 'passes it on',
  dormant: 'not in force',
}

/** Where else the findings of a cause show, each once, without what the sentence says. */
function alsoWords(
  lead: AuditFinding,
  others: readonly AuditFinding[],
  { audit, book }: AuditTelling,
): readonly string[] {
  const places = others.flatMap((one) => {
    if (isSaidWith(lead, one) || IS_TOLD_WHOLE.has(lead.code)) return []
    const during = periodWords(one.intervals, audit.intervals)
    const place = placeWords(lead, one, book)
    const when = during === undefined || sameText(one.intervals, lead.intervals) ? [] : [during]
    const share = one.share === null || when.length === 0 ? [] : [shareWords(one.share)]
    const words = [...place, ...when, ...share].join(', ')
    return words === '' ? [] : [words]
  })
  return [...otherHands(lead, book), ...firstWords([...new Set(places)], MOST_PLACES)]
}

/** The other bodies between which a person falls, in fewer cases than those of the sentence. */
function otherHands(lead: AuditFinding, { labels }: Book): readonly string[] {
  if (lead.code !== 'audit/broken-custody' && lead.code !== 'audit/two-holders') return []
  const pairs = lead.others.map(({ giver, receiver }) =>
    [giver, ...(receiver === null ? [] : [receiver])]
      .map((bodies) => holderWords(bodies, labels))
      .join(lead.code === 'audit/two-holders' ? ' and ' : ' to '),
  )
  return firstWords(pairs, MOST_HANDS)
}

/** A clause, or a task of a step; nothing if it is that of the worst finding. */
function placeWords(lead: AuditFinding, other: AuditFinding, { labels }: Book): readonly string[] {
  const { step, question, subject } = other
  const clauses = other.clauses.map(({ clause }) => clause)
  const isSamePlace = step === lead.step && question === lead.question && subject === lead.subject
  if (isSamePlace || IS_OF_CLAUSE.has(lead.code)) {
    const own = clauses.filter((clause) => !lead.clauses.some((known) => known.clause === clause))
    return own.slice(0, 1)
  }
  if (step === null) return []
  if (subject === null) return [labels.step(step)]
  const name = subjectLabel(step, question ?? 'who', subject, labels)
  return [name === labels.step(step) ? name : `${labels.step(step)}: ${inSentence(name)}`]
}

/** Findings of which the sentence tells all that are of one cause. */
const IS_TOLD_WHOLE: ReadonlySet<string> = new Set([
  'audit/unbound-role',
  'audit/no-review',
  'audit/no-follow-up',
])

/** Findings that are about one clause, whatever the question. */
const IS_OF_CLAUSE: ReadonlySet<string> = new Set([
  'audit/redundant',
  'audit/never-prevails',
  'audit/unreachable',
])

/** `from 2005-07-13 to 2010-01-01`, `from 2015-01-01`: stretches that meet are one. */
export function periodWords(
  places: readonly number[],
  intervals: readonly LawInterval[],
): string | undefined {
  if (places.length === intervals.length) return undefined
  const runs: { from: string; until: string | null; last: number }[] = []
  for (const place of places) {
    const interval = intervals[place]
    const run = runs.at(-1)
    if (interval === undefined) continue
    if (run?.last === place - 1) [run.until, run.last] = [interval.until, place]
    else runs.push({ ...interval, last: place })
  }
  return runs
    .map(({ from, until }) => (until === null ? `from ${from}` : `from ${from} until ${until}`))
    .join(', ')
}
