import type { Span } from '../source/span.ts'
import { catalogue, type DiagnosticCode } from './catalogue.ts'
import type { CatalogueEntry, Severity } from './entry.ts'

/** Another place that a reader needs to see to understand a finding. */
export interface Related {
  /** What is there, as a short phrase: `first defined here`. */
  readonly message: string
  readonly span: Span
}

/** One finding about one document. Plain data: it survives `JSON.stringify`. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** One line, no capital, no full stop; what the author wrote is in backticks. */
  readonly message: string
  readonly span: Span
  /** The headings above the place, outermost first; empty outside a document's body. */
  readonly heading: readonly string[]
  readonly related: readonly Related[]
  /** What the author can do about it, when we know. */
  readonly help?: string
}

type WordsOf<C extends DiagnosticCode> =
  (typeof catalogue)[C] extends CatalogueEntry<infer W> ? W : never

/** What a finding may carry beside its place and its words. */
export interface Surroundings {
  readonly heading?: readonly string[]
  readonly related?: readonly Related[]
}

/**
 * Makes a finding. The only way to make one: an unknown code or a missing word
 * does not compile.
 */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  span: Span,
  words: WordsOf<C>,
  { heading = [], related = [] }: Surroundings = {},
): Diagnostic {
  const { severity, message, help } = catalogue[code] as CatalogueEntry<WordsOf<C>>
  const advice = help(words)
  return {
    code,
    severity,
    message: message(words),
    span,
    heading,
    related,
    ...(advice === undefined ? {} : { help: advice }),
  }
}
