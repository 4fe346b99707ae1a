import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Span } from '../source/span.ts'

/**
 * What became of one scenario.
 *
 * - `todo`: it fails, as its author said that it would.
 * - `todo-passed`: it passes, although its author does not expect it to yet.
 */
export const OUTCOMES = ['passed', 'failed', 'todo', 'todo-passed'] as const
export type ScenarioOutcome = (typeof OUTCOMES)[number]

export interface ScenarioResult {
  readonly id: string
  readonly title: string | null
  /** Where its name stands, or what its name was made of. */
  readonly span: Span
  /** The headings above, outermost first. */
  readonly heading: readonly string[]
  readonly outcome: ScenarioOutcome
  /** Why it is not expected to pass. */
  readonly why: string | null
  readonly differences: readonly Difference[]
  /** Why its case could not be asked about, or planned. */
  readonly faults: readonly Diagnostic[]
}

/** What a scenario can expect something of; the last four are of a plan. */
export const ASPECTS = ['who', 'pays', 'handover', 'state', 'due', 'custody', 'ledger'] as const

/** One thing that was expected and is not so. */
export interface Difference {
  readonly question: (typeof ASPECTS)[number]
  /** The task, cost, step or account; of custody, the procedure. */
  readonly subject: string
  readonly key: DifferenceKey
  /** As the scenario writes it. */
  readonly expected: readonly string[]
  /** In the same form. */
  readonly found: readonly string[]
  /** The words of the scenario that expect it. */
  readonly span: Span
}

/** The key of the expectation; `question` where nothing was asked about its task or cost, or the plan does not need its step. */
export const DIFFERENCE_KEYS = [
  'question',
  'status',
  'responsible',
  'by',
  'to',
  'within',
  'cites',
  'not-cites',
  'asks',
  'is',
  'on',
  'custody',
  'bears',
] as const
export type DifferenceKey = (typeof DIFFERENCE_KEYS)[number]
