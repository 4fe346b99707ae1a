import type { Outcome } from '../diagnostic/outcome.ts'
import type { CaseFile } from '../document/case-file.ts'
import type { Located } from '../source/located.ts'
import type { CommandLine } from './command-line.ts'
import { givenEvents, givenFacts } from './given-words.ts'
import { personalWords } from './personal-words.ts'
import type { Prepared } from './prepared.ts'
import { readCase } from './read-case.ts'
import { readStep } from './read-step.ts'
import type { CaseRequest, Request } from './request.ts'

/**
 * Reads a question about one step from the words of a command line.
 *
 * @param file - a case file to which the words add; its date does not count.
 * @returns undefined, and why, if any word cannot be used.
 * @see {@link readCase} for a case that is written otherwise.
 */
export function readRequest(
  prepared: Prepared,
  words: CommandLine & { readonly step: Located<string> },
  file?: CaseFile,
): Outcome<Request | undefined> {
  const asked = readStep(prepared, words.step)
  const rest = readCaseRequest(prepared, words, file)
  const diagnostics = [...asked.diagnostics, ...rest.diagnostics]
  if (asked.value === undefined || rest.value === undefined)
    return { value: undefined, diagnostics }
  return { value: { ...rest.value, ...asked.value }, diagnostics }
}

/**
 * Reads the case of a question about every step.
 *
 * @param file - a case file to which the words add; its date does not count.
 */
export function readCaseRequest(
  prepared: Prepared,
  words: CommandLine,
  file?: CaseFile,
): Outcome<CaseRequest | undefined> {
  const personal = personalWords([...words.facts, ...words.events], prepared)
  if (personal.length > 0) return { value: undefined, diagnostics: personal }

  const facts = givenFacts(words.facts)
  const events = givenEvents(words.events)
  const read = readCase(prepared, {
    facts: [...(file?.facts ?? []), ...facts.value],
    events: [...(file?.events ?? []), ...events.value.events],
    progress: [...(file?.progress ?? []), ...events.value.progress],
    intervals: file?.intervals ?? [],
    costs: file?.costs ?? [],
    rates: file?.rates ?? [],
    asOf: words.asOf,
    withDraft: words.withDraft,
  })
  const malformed = [...facts.diagnostics, ...events.diagnostics]
  return {
    value: malformed.length > 0 ? undefined : read.value,
    diagnostics: [...malformed, ...read.diagnostics],
  }
}
