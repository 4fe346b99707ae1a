import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Span } from '../source/span.ts'

/**
 * What became of one scenario.
 *
 * - `todo`: it fails, as its author said that it would.
 * - `todo-passed`: it passes, although its author does not expect it to yet.
 * - `not-run`: nothing was compared.
 */
export const OUTCOMES = ['passed', 'failed', 'todo', 'todo-passed', 'not-run'] as const
export type ScenarioOutcome = (typeof OUTCOMES)[number]

export interface ScenarioResult {
  readonly id: string
  readonly title: string | null
  /** Where its name stands, or what its name was made of. */
  readonly span: Span
  /** The headings above, outermost first. */
  readonly heading: readonly string[]
  readonly outcome: ScenarioOutcome
  /** Why it is not expected to pass, or was not run. */
  readonly why: string | null
  readonly differences: readonly Difference[]
  /** Why its case could not be asked about. */
  readonly faults: readonly Diagnostic[]
}

/** One thing that was expected of a question and is not so. */
export interface Difference {
  readonly question: 'who' | 'pays' | 'handover'
  /** The task or cost. */
  readonly subject: string
  readonly key: DifferenceKey
  /** As the scenario writes it. */
  readonly expected: readonly string[]
  /** In the same form. */
  readonly found: readonly string[]
  /** The words of the scenario that expect it. */
  readonly span: Span
}

/** The key of the expectation; `question` where nothing was asked about its task or cost. */
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
] as const
export type DifferenceKey = (typeof DIFFERENCE_KEYS)[number]
