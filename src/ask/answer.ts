import type { Canon, Clause } from '../rulebook/rulebook.ts'
import type { Duty } from '../rulebook/statement.ts'
import type { OpenFacts } from './open-facts.ts'
import type {
  DeferredAnswer,
  HandoverStatementAnswer,
  PayerAnswer,
  PaysStatementAnswer,
  WhoStatementAnswer,
} from './statement-answer.ts'

/**
 * The answer to one step, or to one task of it, for one case.
 *
 * Plain JSON data, documented by `schemas/answer.schema.json`: what
 * `JSON.stringify` makes of it is what `--format json` prints. Lists are
 * present when they are empty.
 */
export interface Answer {
  readonly remit: 1
  readonly step: string
  /** Null: the whole step was asked about. */
  readonly task: string | null
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** The first of {@link STATUSES} that some expected question has. */
  readonly status: Status
  readonly library: { readonly digest: string }
  readonly case: CaseAnswer
  /** Drafts that took part because they were named. */
  readonly drafts: readonly string[]
  readonly questions: readonly Question[]
  /** Every clause that a question names, by id. */
  readonly clauses: Readonly<Record<string, CitedClause>>
  /** Facts given that some rule of the questions tests, or that name a body's country. */
  readonly used: readonly string[]
  /** Facts given that play no part in the questions. */
  readonly irrelevant: readonly string[]
  /** The facts still to establish, the most useful first. */
  readonly askNext: readonly AskNext[]
  /** Instruments that speak to the step, but not at the date asked about. */
  readonly notInForce: readonly DormantInstrument[]
  /** Keys of the clauses named that are read but not executed by this version. */
  readonly notYetApplied: readonly NotYetApplied[]
  /** Present where both engines ran. */
  readonly engines?: { readonly agree: true }
}

/** Everything that is said of one case, step by step. */
export interface AnswerSet {
  readonly remit: 1
  readonly asOf: string
  /** Every step with a statement that stands or may stand, in the order of the phases. */
  readonly answers: readonly Answer[]
  /** The facts still to establish for all steps together. */
  readonly askNext: readonly AskNext[]
}

/** In the order in which one question's status becomes that of the whole step. */
export const STATUSES = [
  'conflict',
  'unknown',
  'silent',
  'not-in-force',
  'permitted',
  'excluded',
  'assigned',
] as const
export type Status = (typeof STATUSES)[number]

export interface CaseAnswer {
  readonly facts: Readonly<Record<string, FactAnswer>>
  readonly events: readonly EventAnswer[]
}

/**
 * One fact as a case file writes it: a value, a range such as `12..17`, the
 * word `undetermined`, or members of a set.
 */
export type FactAnswer =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly only: readonly string[] }
  | { readonly not: readonly string[] }

export interface EventAnswer {
  readonly event: string
  /** A date, or a date and time with offset. */
  readonly at: string
}

export type Question = WhoQuestion | PaysQuestion | HandoverQuestion

interface Asked<Statement> {
  /** What the texts pass on to somewhere else. */
  readonly deferred: readonly DeferredAnswer[]
  /** Clauses that stand whatever else is found out. */
  readonly stands: readonly string[]
  /** Clauses that may stand, each with what it waits for. */
  readonly standsIf: readonly StandsIf[]
  readonly setAside: readonly SetAside[]
  /** What the clauses set aside would say: never the answer. */
  readonly otherwise: readonly Statement[]
  /** Clauses that another text took away. */
  readonly replaced: readonly Replaced[]
}

export interface StandsIf extends OpenFacts {
  readonly clause: string
}

/** An entry of `pays` that may stand, with what it waits for. */
export interface EntryIf extends OpenFacts {
  readonly entry: string
}

/** A clause that is gone, or may be: the other takes it away from its start on. */
export interface Replaced {
  readonly clause: string
  /** The id of a clause or of an instrument. */
  readonly by: string
  /** The connective: `replaces`, `repeals`, `amends` or `supersedes`. */
  readonly how: string
}

export type WhoQuestion = Asked<WhoStatementAnswer> & {
  readonly question: 'who'
  readonly task: string
  /** Several bodies must act, each of its own; the first is the one to call first. */
  readonly overlap: boolean
  /** Why the first is to be called first; null where no canon says so, or no body is. */
  readonly callFirst: CallFirst | null
  /** Who must, else who should, else who may; in a conflict, all who disagree. */
  readonly statements: readonly WhoStatementAnswer[]
  /** What says the same less exactly: "the State shall", "somebody shall". */
  readonly general: readonly WhoStatementAnswer[]
  readonly alsoRecommended: readonly WhoStatementAnswer[]
  readonly alsoPermitted: readonly WhoStatementAnswer[]
  /** Who must not. */
  readonly bars: readonly WhoStatementAnswer[]
} & Verdict<WhoStatementAnswer>

export type PaysQuestion = Asked<PaysStatementAnswer> & {
  readonly question: 'pays'
  readonly cost: string
  readonly statements: readonly PaysStatementAnswer[]
  readonly general: readonly PaysStatementAnswer[]
  /** An instrument's rule about money in general, which answers for no cost of its own. */
  readonly funding: readonly PaysStatementAnswer[]
  /** Who is not charged, said without saying who is. */
  readonly freeFor: readonly PaysStatementAnswer[]
  /** Of the entries listed those that stand in some cases only. */
  readonly entriesIf: readonly EntryIf[]
} & Verdict<PaysStatementAnswer>

export type HandoverQuestion = Asked<HandoverStatementAnswer> & {
  readonly question: 'handover'
  readonly task: string
  readonly statements: readonly HandoverStatementAnswer[]
  readonly general: readonly HandoverStatementAnswer[]
} & Verdict<HandoverStatementAnswer>

/** The status of a question, and what belongs to that status alone. */
export type Verdict<Statement> = Settled | Conflict | Unknown<Statement> | Silent | NotInForce

export interface Settled {
  readonly status: 'assigned' | 'permitted' | 'excluded'
}

export interface Conflict {
  readonly status: 'conflict'
  readonly conflicts: readonly Disagreement[]
}

export interface Disagreement {
  /** The ids of two clauses. */
  readonly between: readonly [string, string]
  readonly why: string
}

export interface Unknown<Statement> extends OpenFacts {
  readonly status: 'unknown'
  /** What would be said if more were known, each with what it waits for. */
  readonly possible: readonly (Statement & OpenFacts)[]
  /** What would be passed on if more were known. */
  readonly possiblyDeferred: readonly (DeferredAnswer & OpenFacts)[]
  /** What the question may come to. */
  readonly outcomes: readonly OutcomeAnswer[]
  /** What each fact would lead to; empty where that was not worked out. */
  readonly branches: readonly Branch[]
  /** What each answer to the most useful question leaves possible. */
  readonly firstly: readonly Branch[]
  /** Whether it was worked out for every possible case; if not, there may be more outcomes. */
  readonly exact: boolean
}

/** One thing that a question may come to. */
export interface OutcomeAnswer {
  readonly status: Status
  /** The strongest duty; null where it is no matter of duty. */
  readonly duty: Duty | null
  /** Who acts, pays or receives; with `excluded`, who must not. */
  readonly bodies: readonly PayerAnswer[]
  /** The clauses that say so, in some of the cases at least. */
  readonly clauses: readonly string[]
}

/**
 * What it comes to in some cases. `when` lists values by fact; a member of a
 * set as `fact/member`, that a fact cannot be established as
 * `fact/undetermined`, that two facts are the same as `fact=fact`, each with
 * `yes` or `no`; numbers as a case file writes them.
 */
export interface Branch {
  readonly when: Readonly<Record<string, readonly string[]>>
  readonly status: Status
  /** Places in the list of outcomes: one, or several where the branches were cut. */
  readonly outcomes: readonly number[]
}

export interface Silent {
  readonly status: 'silent'
  readonly because: 'no-clause' | 'unnamed' | 'deferred'
  /** The instruments in force that were looked through. */
  readonly instruments: readonly string[]
  /** Those of them of which parts were not read. */
  readonly partsNotRead: readonly string[]
  /** Clauses of another date that would speak. */
  readonly dormant: readonly string[]
}

export interface NotInForce {
  readonly status: 'not-in-force'
  readonly dormant: readonly string[]
}

/** A clause that gives way to another. */
export interface SetAside extends OpenFacts {
  readonly clause: string
  readonly by: string
  readonly canon: Canon
  /** A plain sentence about the one that prevails. `needs` tells where this is not so in every case. */
  readonly why: string
}

/** Why, of several bodies that must act, one is to be called first. */
export interface CallFirst {
  readonly clause: string
  readonly before: string
  readonly canon: Canon
  readonly why: string
}

/** Where to read a clause. */
export interface CitedClause {
  readonly instrument: string
  readonly heading: readonly string[]
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly basis: Clause['basis']
  /** Whether it is known from when its instrument is in force. */
  readonly startVerified: boolean
}

export interface AskNext {
  readonly fact: string
  readonly question: string
  readonly why: string
  /** What an answer would decide, in words. */
  readonly decides: readonly string[]
}

export interface DormantInstrument {
  readonly instrument: string
  /** `YYYY-MM-DD`, or null where no bound is known. */
  readonly from: string | null
  readonly until: string | null
}

export interface NotYetApplied {
  readonly clause: string
  readonly keys: readonly string[]
}
