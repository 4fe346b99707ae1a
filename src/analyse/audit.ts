import type { CitedClause, EventAnswer, FactAnswer, Status } from '../ask/answer.ts'
import type { Canon } from '../rulebook/rulebook.ts'
import type { CustodyDetail } from './custody/detail.ts'
import type { HelpTiedToTestimony } from './help/detail.ts'
import type { LateByDesign } from './late/detail.ts'
import type { Share } from './share.ts'
import type { DefinitionsDiffer } from './terms/detail.ts'

export type { Share } from './share.ts'

/**
 * What a library says, and does not say, for every case that can be.
 *
 * Plain JSON data: lists are present when they are empty, and nothing is
 * undefined. Findings stand by weight, the worst first.
 */
export interface Audit {
  readonly remit: 1
  readonly library: { readonly digest: string }
  /** The stretches of time audited, one after the other: one alone, if one day was asked about. */
  readonly intervals: readonly LawInterval[]
  /** Drafts that took part because they were named. */
  readonly drafts: readonly string[]
  /** What was given of the cases audited. */
  readonly scope: {
    readonly facts: Readonly<Record<string, FactAnswer>>
    readonly events: readonly EventAnswer[]
  }
  readonly coverage: readonly Coverage[]
  readonly findings: readonly AuditFinding[]
  /** Questions that were not worked out for every case: of these there may be more findings. */
  readonly notExact: readonly NotExact[]
  /** Every clause that a finding names, by id. */
  readonly clauses: Readonly<Record<string, CitedClause>>
}

/** Days between which the law does not change. */
export interface LawInterval {
  /** `YYYY-MM-DD`: the day audited. */
  readonly from: string
  /** `YYYY-MM-DD`: the first day after; null where one day alone was asked about. */
  readonly until: string | null
}

/** What is asked of a step: who acts, by when, who pays, and to whom the person is handed over. */
export type Asked = 'who' | 'limit' | 'pays' | 'handover'

/** A question of a step, by ids of the vocabulary. */
export interface QuestionName {
  readonly step: string
  readonly question: Asked
  /** A task; of `pays`, a cost. */
  readonly subject: string
}

/** A question that was not worked out for every case. */
export interface NotExact extends QuestionName {
  /** Places in the list of intervals. */
  readonly intervals: readonly number[]
}

/** For how many kinds of case one question has an answer. */
export interface Coverage extends QuestionName {
  /** Whether the vocabulary says that the question ought to be answered. */
  readonly expected: boolean
  /**
   * Where something answers: somebody acts, pays or receives, or is excluded
   * from it, be it in conflict; of `limit`, where a duty with a number stands.
   * Null where it was not worked out for every case.
   */
  readonly covered: Share | null
  /** What it comes to, as far as that occurs; together all cases. */
  readonly parts: readonly CoveragePart[]
  /** Places in the list of intervals. */
  readonly intervals: readonly number[]
}

/** The part of all cases in which it comes to one thing. */
export interface CoveragePart {
  readonly is: CoveredAs
  readonly share: Share
}

/** The status that `ask` gives; of `limit`, a number, words alone, no time at all, or no duty. */
export type CoveredAs = Exclude<Status, 'unknown'> | 'number' | 'words' | 'none' | 'no-duty'

/** A gap, a contradiction or an idle clause; `code` says which, and what else it tells. */
export type AuditFinding = Finding & Detail

/** The code of a finding, of the catalogue and of `docs/findings/audit/`. */
export type AuditCode = Detail['code']

/** What every finding has. */
export interface Finding {
  /** By which findings are ordered: the larger, the worse. Of no unit; compare it only within one audit. */
  readonly weight: number
  /** Null: it is about a whole instrument, or a term. */
  readonly step: string | null
  /** Null: it is about no question of the step. */
  readonly question: Asked | null
  /** A task; of `pays`, a cost; null where the finding is about none. */
  readonly subject: string | null
  readonly clauses: readonly Involved[]
  /** The cases it is about, as prime cubes; of a finding that is about no case, none. */
  readonly regions: readonly Region[]
  /** Whether these are all of them. */
  readonly allRegions: boolean
  /** One of these cases; null where there is none, or nobody wanted it described. */
  readonly witness: Witness | null
  /** The part of all cases; null where there is none, or where it is not exact. */
  readonly share: Share | null
  /** If not, it is a candidate: the cases were too many to rule out that another clause decides. */
  readonly exact: boolean
  /** The intervals in which it holds, by their places. */
  readonly intervals: readonly number[]
}

/** A clause, and the part it plays in a finding. */
export interface Involved {
  /** The id of a clause, of a placed step or of a term: a key of `clauses` of the audit. */
  readonly clause: string
  readonly role:
    /** Says what the finding is about. */
    | 'says'
    /** Demands or allows, charges, or names somebody: what the other of the pair stands against. */
    | 'demands'
    | 'forbids'
    /** Is set aside, and sets aside. */
    | 'gives-way'
    | 'prevails'
    /** Says the same. */
    | 'says-it-too'
    /** Says that it is done, but not by whom. */
    | 'names-nobody'
    | 'passes-on'
    /** Would speak on another date. */
    | 'dormant'
}

/** What a finding says beside what every finding says, by its code. */
export type Detail =
  | { readonly code: 'audit/silent'; readonly because: SilentBecause }
  | { readonly code: 'audit/no-actor'; readonly because: 'unnamed' | 'anyone' }
  | { readonly code: 'audit/conflict' | 'audit/double-bind'; readonly why: string }
  | { readonly code: 'audit/overlap' }
  | { readonly code: 'audit/precedence-cycle'; readonly canons: readonly Canon[] }
  | { readonly code: 'audit/cannot-be-established'; readonly fact: string }
  /** No case has its condition: on its own, or because of what can never be together. */
  | { readonly code: 'audit/unreachable'; readonly because: 'condition' | 'assume' }
  | { readonly code: 'audit/never-prevails'; readonly by: readonly SetsAside[] }
  | { readonly code: 'audit/redundant' }
  | { readonly code: 'audit/unbound-role'; readonly role: string; readonly country: string }
  | { readonly code: 'audit/no-number'; readonly words: readonly string[] }
  | { readonly code: 'audit/no-review' | 'audit/no-follow-up'; readonly instrument: string }
  | CustodyDetail
  | LateByDesign
  | HelpTiedToTestimony
  | DefinitionsDiffer

/** Why a question has no answer. */
export type SilentBecause =
  /** Nobody wrote anything for these cases. */
  | 'no-clause'
  /** A clause says that somebody does, but not who. */
  | 'unnamed'
  /** A clause passes the question on to a text that does not answer it. */
  | 'deferred'
  /** What speaks to these cases is set aside, and what sets it aside does not answer. */
  | 'set-aside'
  /** No text that speaks to the question is in force. */
  | 'not-in-force'

/** A clause that prevails, and by which canon. */
export interface SetsAside {
  readonly clause: string
  readonly canon: Canon
  /** A plain sentence about the one that prevails. */
  readonly why: string
}

/**
 * Cases by their facts, as the branches of an answer have them: values by fact,
 * a member of a set as `fact/member`, that a fact cannot be established as
 * `fact/undetermined`, that two facts are the same as `fact=fact`.
 */
export interface Region {
  readonly when: Readonly<Record<string, readonly string[]>>
}

/** A case of which everything is told that the question depends on: what a case file says of it. */
export interface Witness {
  readonly facts: Readonly<Record<string, FactAnswer>>
  readonly events: readonly EventAnswer[]
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** Facts on which the finding rests; the others have the value that is typical of them. */
  readonly decisive: readonly string[]
  /** What `ask` says of the question for this case; of a finding about no question, `unknown`. */
  readonly status: Status
}
