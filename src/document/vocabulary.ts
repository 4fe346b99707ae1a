import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import type { WrittenCondition } from './condition.ts'

/** The words that all documents of a library share. */
export interface Vocabulary {
  readonly facts: readonly Fact[]
  readonly assumptions: readonly Assumption[]
  readonly phases: readonly Word[]
  readonly steps: readonly Step[]
  readonly roles: readonly Role[]
  readonly costs: readonly Family[]
  readonly documents: readonly Word[]
  readonly events: readonly Event[]
  readonly intervals: readonly Word[]
  readonly places: readonly MeetingPlace[]
  /** Why somebody cannot act, or does not take the person over. */
  readonly reasons: readonly Word[]
  readonly terms: readonly DefaultTerm[]
  /** The ids of entries that are there but could not be read, which has been reported. */
  readonly unreadable: readonly Located<string>[]
}

/** An id and how it reads to people. */
export interface Word {
  readonly id: Located<string>
  readonly label: Label
}

/** Text by language code; `en` is always there. */
export type Label = Readonly<Record<string, string>> & { readonly en: string }

/** A word that may stand for several others. */
export interface Family extends Word {
  readonly members: readonly Located<string>[]
}

export const FACT_TYPES = ['boolean', 'enum', 'country', 'number', 'set'] as const
export type FactType = (typeof FACT_TYPES)[number]

/** One category known about a case. */
export interface Fact extends Word {
  readonly type: FactType
  /** Values of an enum or set; of a country: values beside the country codes. */
  readonly values: readonly Word[]
  /** A set whose members are countries. */
  readonly ofCountries: boolean
  /** Of a number: first and last value, and the step between values. */
  readonly range: NumberRange | undefined
  readonly unit: string | undefined
  readonly question: Label
  readonly why: Label | undefined
  readonly mayBeUndetermined: boolean
  /** It tells whether the person works with the prosecution. */
  readonly testimony: boolean
  /** 1 public … 5 intimate. */
  readonly sensitivity: number
  /** The value that completes a witness, as written. */
  readonly typical: readonly Located<string | number | boolean>[]
  /** Of a number: the lower ends of its bands. Of a country: the codes that count one each. */
  readonly bands: readonly Located<string | number>[]
}

export interface NumberRange {
  readonly from: number
  readonly to: number
  readonly step: number
}

/** A combination of facts that cannot occur. */
export interface Assumption {
  readonly id: Located<string>
  readonly never: WrittenCondition
  readonly why: Label
  readonly span: Span
}

export const QUESTION_KINDS = ['who', 'limit', 'pays', 'handover'] as const
export type ExpectedQuestion = (typeof QUESTION_KINDS)[number]

/** One stage of a case. */
export interface Step extends Word {
  readonly phase: Located<string>
  readonly description: Label | undefined
  /** The first is the main one. */
  readonly tasks: readonly Task[]
  readonly costs: readonly Located<string>[]
  /** Whether somebody must hold the person in their care during the step. */
  readonly care: boolean
  readonly handover: boolean
  /** Which questions ought to be answered: that is what makes silence detectable. */
  readonly expects: readonly ExpectedQuestion[]
}

export interface Task extends Word {
  /** `one`: two different bodies would contradict each other. */
  readonly bodies: 'one' | 'many'
}

export interface Role extends Family {
  readonly kind: string
  /** Whether the role belongs to a country, so that a place says whose it is. */
  readonly placed: boolean
}

/** What happens in a case and has a date. */
export interface Event extends Word {
  /** `step`, or `step/task`, that is done when it has happened. */
  readonly completes: Located<string> | undefined
}

/** A point where people are handed over, and the countries it lies in. */
export interface MeetingPlace extends Word {
  readonly countries: readonly Located<string>[]
}

/** A library-wide default for a term. */
export interface DefaultTerm {
  readonly id: Located<string>
  readonly label: Label | undefined
  readonly means: WrittenCondition
  readonly why: Label | undefined
}
