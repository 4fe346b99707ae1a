import type { CalendarEntry } from './calendar.ts'
import type { Condition } from './condition.ts'
import type { ProcedureEntry } from './procedure.ts'
import type { Statement } from './statement.ts'
import type { Variable } from './variable.ts'

/**
 * A compiled library: what it means, without the documents.
 *
 * Plain JSON data. Every list is sorted by id with plain comparison, except
 * where its order means something: facts, values, phases, steps and tasks stand
 * in the vocabulary's order, which is that of questions and reports.
 */
export interface Rulebook {
  readonly remit: 1
  /** `sha256:…` of all texts of the library. */
  readonly digest: string
  readonly facts: readonly FactEntry[]
  readonly variables: readonly Variable[]
  /** Combinations that cannot occur. */
  readonly assume: readonly Assumption[]
  readonly steps: readonly StepEntry[]
  readonly words: Words
  readonly roles: readonly RoleEntry[]
  readonly agencies: readonly AgencyEntry[]
  readonly calendars: readonly CalendarEntry[]
  readonly instruments: readonly InstrumentEntry[]
  readonly precedence: Precedence
  readonly clauses: readonly Clause[]
  readonly rules: readonly Rule[]
  readonly statements: readonly Statement[]
  readonly procedures: readonly ProcedureEntry[]
  /** What each text calls by a name, and what the vocabulary does; by name, then by text. */
  readonly terms: readonly TermEntry[]
  /** Where each clause, each placed step and each term of a text stands; apart from the rules, so that a prose edit changes no rule. */
  readonly citations: Readonly<Record<string, Citation>>
}

/** Which of two statements that disagree prevails. */
export interface Precedence {
  /** The first that decides a pair decides it. */
  readonly canons: readonly Canon[]
  /** Kinds of instrument, the highest rank first; kinds of one list are of one rank. */
  readonly ranks: readonly (readonly string[])[]
}

export type Canon = 'express' | 'superior' | 'closer' | 'narrower' | 'later'

export interface FactEntry {
  readonly id: string
  readonly type: 'boolean' | 'enum' | 'country' | 'number' | 'set'
  readonly label: string
  readonly question: string
  readonly why: string
  readonly unit: string | null
  /** Of a number: first and last value, and the distance between neighbours. */
  readonly range: { readonly from: number; readonly to: number; readonly step: number } | null
  /** Values of an enum or set with their labels; of countries, those beside the codes. */
  readonly values: readonly Word[]
  /** A set of countries, or a country: its values are country codes beside `values`. */
  readonly countries: boolean
  readonly mayBeUndetermined: boolean
  /** It tells whether the person works with the prosecution, on which help ought not to depend. */
  readonly testimony: boolean
  /** 1 public … 5 intimate. */
  readonly sensitivity: number
  readonly typical: readonly (string | number | boolean)[]
  readonly bands: readonly (string | number)[]
}

export interface Word {
  readonly id: string
  readonly label: string
}

/** How ids read to people. */
export interface Words {
  readonly phases: readonly Word[]
  readonly costs: readonly Word[]
  readonly documents: readonly Word[]
  readonly events: readonly EventEntry[]
  readonly intervals: readonly Word[]
  readonly places: readonly Word[]
  /** Why somebody cannot act, or does not take the person over. */
  readonly reasons: readonly Word[]
}

export interface EventEntry extends Word {
  /** A `step`, or a `step/task`, that is done when the event has happened; null: none. */
  readonly completes: string | null
}

export interface StepEntry {
  readonly id: string
  readonly label: string
  readonly phase: string
  /** The first is the main one. */
  readonly tasks: readonly TaskEntry[]
  readonly costs: readonly string[]
  readonly care: boolean
  readonly handover: boolean
  readonly expects: readonly ('who' | 'limit' | 'pays' | 'handover')[]
}

export interface TaskEntry extends Word {
  readonly bodies: 'one' | 'many'
}

export interface RoleEntry extends Word {
  readonly placed: boolean
  /** Of a family: the roles it stands for. */
  readonly members: readonly string[]
}

/** That a body fills a role, from `from` up to but not including `until`; null: no bound known. */
export interface AgencyEntry {
  readonly agency: string
  readonly name: string
  readonly role: string
  /** Null for international bodies. */
  readonly country: string | null
  readonly from: string | null
  readonly until: string | null
}

export interface InstrumentEntry {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly parties: readonly PartyEntry[]
  readonly draft: boolean
  readonly signed: string | null
  /** `from` is null where the start is not known; then `notBefore` counts. All null: no date is given. */
  readonly inForce: {
    readonly from: string | null
    readonly notBefore: string | null
    readonly until: string | null
  }
  readonly selectedBy: string | null
  /** What its front matter says of other texts: `amends`, `subject-to`, … */
  readonly connectives: readonly ConnectiveEntry[]
  /** How often it is to be reviewed, as written: `1 year`; null if it does not say. */
  readonly reviewEvery: string | null
  /** Parts of the text that were not read. */
  readonly missingParts: readonly string[]
  readonly file: string
}

export interface PartyEntry {
  readonly who: string
  readonly from: string | null
}

/** One clause, or one row of its table. */
export interface Clause {
  /** `instrument#clause` or `instrument#clause.row`. */
  readonly id: string
  readonly instrument: string
  readonly basis: 'source' | 'secondary' | 'illustrative'
  readonly selectedBy: string | null
  readonly connectives: readonly ConnectiveEntry[]
  /** Keys that could change an answer and that nothing executes: an answer that cites the clause says so. */
  readonly notYetApplied: readonly string[]
}

export interface ConnectiveEntry {
  readonly connective: string
  /** A full id: an instrument, or `instrument#clause`. */
  readonly target: string
}

/** A condition with an id: that of what has it, or `clause/part` for a part with a condition of its own. */
export interface Rule {
  readonly id: string
  /** What has the condition: the id of a clause or of a placed step, or `instrument/procedure`. */
  readonly clause: string
  readonly condition: Condition
  /**
   * Whether Kleene evaluation of `condition` is exact: it says `unknown` only
   * of cases that can turn out either way, with `assume` left aside. Of a name
   * a case gives one value or nothing, of a number also a range.
   */
  readonly exact: boolean
}

/** What a text, or the vocabulary, means by a word. */
export interface TermEntry {
  /** `instrument/term/name`, the key of its citation; of the vocabulary `term/name`, which has none. */
  readonly id: string
  readonly term: string
  /** Null: the vocabulary. */
  readonly instrument: string | null
  /** How closely the text rests on a real one; null of the vocabulary. */
  readonly basis: 'source' | 'secondary' | 'illustrative' | null
  readonly condition: Condition
  /** The cases about which the text speaks. */
  readonly scope: Condition
}

export interface Assumption {
  readonly id: string
  readonly never: Condition
  readonly why: string
}

export interface Citation {
  readonly heading: readonly string[]
  readonly file: string
  /** 1-based line of the opening fence. */
  readonly line: number
}
