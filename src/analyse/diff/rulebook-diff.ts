import type { CitedClause, EventAnswer, FactAnswer, Status } from '../../ask/answer.ts'
import type { PayerAnswer } from '../../ask/statement-answer.ts'
import type { Duty } from '../../rulebook/statement.ts'
import type { LawInterval, NotExact, QuestionName, Region, Share } from '../audit.ts'
import type { Aspect, Detail } from './detail.ts'

/**
 * What changes from one library to another, for every case that both can tell.
 *
 * Plain JSON data: lists are present when they are empty, and nothing is
 * undefined. Two answers to one case are the same if they have one status and
 * name the same bodies, role by role and country by country, under the same
 * duty; which agency fills a role is the directory's affair, and which clause
 * says it nobody's. That no text is in force, or that the library has no such
 * question, is the same as silence: nobody is named.
 */
export interface RulebookDiff {
  readonly remit: 1
  readonly before: { readonly digest: string }
  readonly after: { readonly digest: string }
  /** The stretches of time compared, one after the other: one alone, if one day was asked about. */
  readonly intervals: readonly LawInterval[]
  /** Drafts that took part because they were named. */
  readonly drafts: readonly string[]
  /** How many questions were compared, on one side or both. */
  readonly compared: number
  /**
   * Those of them that change, in the order of the steps. Within a step the one
   * of which most cases move comes first; those of which none move come after
   * it, and those that are not exact last. Moves and details stand in the order
   * of their questions, and of one question those of most cases first. Equals
   * stay in the order of the vocabulary.
   */
  readonly questions: readonly ChangedQuestion[]
  /** Cases that get another answer. */
  readonly moves: readonly Move[]
  /** Cases that keep their answer, and of which something else is said: by when, with which documents. */
  readonly details: readonly DetailChange[]
  /** Questions that were not worked out for every case: of these more cases may move. */
  readonly notExact: readonly NotExact[]
  /** Clauses of which anything is new. */
  readonly clauses: readonly ClauseChange[]
  readonly facts: readonly FactChange[]
  /** Whatever else of the library is new: texts, steps, roles, agencies, … */
  readonly entries: readonly EntryChange[]
  /** Texts that differ; null where only rules were compared. */
  readonly documents: readonly DocumentChange[] | null
  /** Every clause that is named, by id, where it can be read. */
  readonly cited: {
    readonly before: Readonly<Record<string, CitedClause>>
    readonly after: Readonly<Record<string, CitedClause>>
  }
}

/** A question that changes, and for how many of the cases compared; null where that is not known exactly. */
export interface ChangedQuestion extends QuestionName {
  /** The part of the cases that get another answer. */
  readonly moved: Share | null
  /** The part of those that keep it, of which something else is said. */
  readonly otherwise: Share | null
  readonly intervals: readonly number[]
}

/** Some cases, as regions and as a part of all that were compared. */
export interface ChangedCases extends QuestionName {
  /** Prime cubes. */
  readonly regions: readonly Region[]
  /** Whether these are all of them. */
  readonly allRegions: boolean
  /** Null where it is not known. */
  readonly share: Share | null
  readonly witness: DiffWitness | null
  /** If not, there are more cases than could be worked out: this one was met in a sample. */
  readonly exact: boolean
  /** The stretches of time in which it is so, by their places. */
  readonly intervals: readonly number[]
}

export interface Move extends ChangedCases {
  readonly from: Stance
  readonly to: Stance
}

/** What a question comes to on one side. */
export interface Stance {
  /** `not-asked`: the library has no such question, so nobody is named. */
  readonly status: Exclude<Status, 'unknown'> | 'not-asked'
  /** Of who acts, the strongest duty; else null. */
  readonly duty: Duty | null
  /** Who acts, pays or receives; with `excluded`, who must not. */
  readonly bodies: readonly PayerAnswer[]
  /** The clauses that say so in some of the cases at least; in a conflict, those that disagree. */
  readonly clauses: readonly string[]
  /** Not always the same bodies: there are too many answers to tell them apart. */
  readonly several: boolean
}

export interface DetailChange extends ChangedCases {
  readonly aspect: Aspect
  /** What is said no more, and what is said now; one of them may be empty. */
  readonly from: readonly Detail[]
  readonly to: readonly Detail[]
}

/** A case that changes, as a case file of each side says it: what one side has no word for is not in its file. */
export interface DiffWitness {
  readonly before: WitnessCase
  readonly after: WitnessCase
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** Facts on which the change rests; the others have the value that is typical of them. */
  readonly decisive: readonly string[]
}

export interface WitnessCase {
  readonly facts: Readonly<Record<string, FactAnswer>>
  readonly events: readonly EventAnswer[]
  /** What `ask` says of the question for this case; `not-asked` where it has none. */
  readonly status: Status | 'not-asked'
}

export interface ClauseChange {
  readonly clause: string
  readonly change: 'added' | 'removed' | 'changed'
  /** What of it is new; of a clause that was added or removed, nothing is listed. */
  readonly parts: readonly ClausePart[]
  readonly effect: ClauseEffect
  /** Questions that the clause can have a part in and that change, or are not exact. */
  readonly questions: readonly QuestionName[]
}

export const CLAUSE_PARTS = [
  /** What it says to the questions. */
  'statements',
  'conditions',
  /** Which clauses it sets aside, gives way to or replaces, and the event that picks its version. */
  'connectives',
  /** The sentence of what is done, the heading, the file, on what the block rests. */
  'words',
] as const
export type ClausePart = (typeof CLAUSE_PARTS)[number]

export type ClauseEffect =
  /** Some case gets another answer to a question in which the clause has a part. */
  | 'moves'
  /** No case does, but something else is said of some. */
  | 'details'
  /** Proved: no case gets another answer to any question, and nothing else is said of any. */
  | 'editorial'
  /**
   * No case was found to move, but not every one was compared: some question in
   * which it has a part could not be worked out for every case, was not asked
   * about, or depends on a fact of which only one side has some value.
   */
  | 'not-proved'
  /** Its text takes no part on the days compared, before or after: of other days nothing is said. */
  | 'not-in-force'

/** A fact of which the two libraries have different values, or that only one of them has. */
export interface FactChange {
  readonly fact: string
  readonly change: 'added' | 'removed' | 'changed'
  /** Values that only one side has. */
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
  /** Which side alone lets it be that the fact cannot be established. */
  readonly undetermined: 'before' | 'after' | null
  /**
   * How cases are compared that differ in this fact:
   *
   * - `ignored`: the side without the fact, or without these members of a set,
   *   answers as if nobody asked for it;
   * - `common`: only cases with values that both sides have are compared;
   * - `two-facts`: it means another thing, so a case has a value of each.
   */
  readonly compared: 'ignored' | 'common' | 'two-facts'
}

export const ENTRY_KINDS = [
  'instrument',
  'procedure',
  'assume',
  'precedence',
  'step',
  'task',
  'role',
  'agency',
  'calendar',
  'cost',
  'document',
  'event',
  'interval',
  'place',
  'phase',
  'reason',
  'term',
  'fact',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** Part of a library beside its clauses that is new, gone or different. */
export interface EntryChange {
  readonly kind: EntryKind
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  /** The keys that differ; none, if all of it is new or gone. */
  readonly keys: readonly string[]
}

/** A text of which the words differ. */
export interface DocumentChange {
  readonly file: string
  readonly change: 'added' | 'removed' | 'changed'
  /**
   * Whether nothing that the text says to any question is different, on the
   * days compared; null for texts of the vocabulary and of scenarios.
   */
  readonly editorial: boolean | null
}
