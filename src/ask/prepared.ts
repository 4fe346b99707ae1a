import type { Index } from '../engine/index/create-index.ts'
import type { JsonRules } from '../engine/json-rules/create-json-rules.ts'
import type { Labels } from '../rulebook/labels.ts'
import type { FactDomain } from '../rulebook/notation/fact-domain.ts'
import type {
  Citation,
  Clause,
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
import type { Directory } from './directory.ts'

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
}

export interface PreparedClause {
  readonly clause: Clause
  readonly instrument: InstrumentEntry
  readonly citation: Citation
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
  readonly said: readonly SaidBesideDuty<PaysStatement>[]
}

export interface PreparedHandover extends Passable {
  readonly question: 'handover'
  readonly task: TaskEntry
  readonly said: readonly SaidBesideDuty<HandoverStatement>[]
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
