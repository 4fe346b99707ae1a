import type { Outcome } from '../../diagnostic/outcome.ts'
import type { Located } from '../../source/located.ts'
import type { SourceText } from '../../source/source-text.ts'
import type { CommandLine } from '../command-line.ts'
import type { Prepared } from '../prepared.ts'
import { readRequest } from '../read-request.ts'
import type { Request } from '../request.ts'
import { comparedCase, type GivenWords } from './compared-case.ts'

/** The second of two cases, and the text into which its findings point. */
export interface ReadCompared extends Outcome<Request | undefined> {
  readonly source: SourceText
}

/** Reads the question about a case in which some facts are given otherwise: {@link comparedCase}. */
export function readCompared(
  given: GivenWords<CommandLine & { readonly step: Located<string> }>,
  changes: readonly string[],
  prepared: Prepared,
): ReadCompared {
  const { value, diagnostics } = comparedCase(given, changes, prepared)
  const { source } = value.words
  if (diagnostics.length > 0) return { value: undefined, diagnostics, source }
  return { ...readRequest(prepared, value.words, value.file), source }
}
