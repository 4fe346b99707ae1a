import type { Index } from '../engine/index/create-index.ts'
import type { JsonRules } from '../engine/json-rules/create-json-rules.ts'
import type { Labels } from '../rulebook/labels.ts'
import type { FactDomain } from '../rulebook/notation/fact-domain.ts'
import type {
  FactEntry,
  InstrumentEntry,
  Rule,
  Rulebook,
  StepEntry,
  TaskEntry,
} from '../rulebook/rulebook.ts'
import type {
  DeferredStatement,
  HandoverStatement,
  PaysStatement,
  Statement,
  WhoStatement,
} from '../rulebook/statement.ts'
import type { Claim, Decision } from './canons.ts'
import type { Directory } from './directory.ts'
import type { PreparedClause } from './prepared-clause.ts'
import type { TableInputOf, TableOf } from './world-table.ts'

/** A rulebook with everything looked up once that asking would look up again and again. */
export interface Prepared {
  readonly rulebook: Rulebook
  readonly index: Index
  /** The reference engine; undefined if no rules for it were given. */
  readonly jsonRules: JsonRules | undefined
  readonly steps: ReadonlyMap<string, PreparedStep>
  readonly rules: ReadonlyMap<string, Rule>
  readonly instruments: ReadonlyMap<string, InstrumentEntry>
  readonly clauses: ReadonlyMap<string, PreparedClause>
  readonly facts: ReadonlyMap<string, PreparedFact>
  readonly directory: Directory
  readonly labels: Labels
  readonly membersOfRole: (role: string) => readonly string[]
  /** What takes a clause away, by the id of the clause, or a whole text, by its own. */
  readonly removersOf: (clause: string) => readonly Remover[]
  /** The classes of values that the rules of a step tell apart. */
  readonly tableOf: TableOf
  /** What a step, or a procedure by its key, tells apart: for tables of several. */
  readonly tableInputOf: TableInputOf
  /** Which of two statements of a step prevails where they disagree; remembered. */
  readonly prevails: (step: string, a: Claim, b: Claim, date: string) => Decision | undefined
}

/** That a clause, or a whole text, takes something away. */
export interface Remover {
  /** The id of the clause or of the instrument. */
  readonly by: string
  /** `replaces`, `repeals`, `amends` or `supersedes`. */
  readonly how: string
  readonly instrument: InstrumentEntry
  readonly selectedBy: string | null
}

export interface PreparedFact {
  readonly entry: FactEntry
  readonly domain: FactDomain
  /** Its place in the vocabulary. */
  readonly rank: number
}

export interface PreparedStep {
  readonly entry: StepEntry
  /** Who for each task, then who pays each cost, then to whom for each task. */
  readonly questions: readonly PreparedQuestion[]
}

export type PreparedQuestion = PreparedWho | PreparedPays | PreparedHandover

interface Passable {
  readonly deferred: readonly Said<DeferredStatement>[]
  /** Facts that some statement of the question tests, or that name a body's country. */
  readonly facts: ReadonlySet<string>
}

export interface PreparedWho extends Passable {
  readonly question: 'who'
  readonly task: TaskEntry
  readonly said: readonly Said<WhoStatement>[]
}

export interface PreparedPays extends Passable {
  readonly question: 'pays'
  readonly cost: string
  readonly said: readonly PreparedMoney[]
  /** Those of them that speak of this cost, */
  readonly particular: readonly PreparedMoney[]
  /** and those about money in general. */
  readonly funding: readonly PreparedMoney[]
}

export interface PreparedMoney extends SaidBesideDuty<PaysStatement> {
  /** All costs of the step to which the same entry speaks. */
  readonly costs: ReadonlySet<string>
}

export interface PreparedHandover extends Passable {
  readonly question: 'handover'
  readonly task: TaskEntry
  readonly said: readonly SaidBesideDuty<HandoverStatement>[]
  /** Who does the same task: a handover without a giver of its own belongs to a duty. */
  readonly duties: PreparedWho
}

/** A statement and the clause that makes it. */
export interface Said<S extends Statement> {
  readonly statement: S
  readonly clause: PreparedClause
}

export interface SaidBesideDuty<S extends Statement> extends Said<S> {
  /** What the same clause says to who acts in the step; null if it does not. */
  readonly duty: WhoStatement | null
}
