import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { CaseFile } from '../document/case-file.ts'
import type { Located } from '../source/located.ts'
import type { CommandLine } from './command-line.ts'
import { givenEvents, givenFacts } from './given-words.ts'
import { personalWords } from './personal-words.ts'
import type { Prepared } from './prepared.ts'
import { readCase } from './read-case.ts'
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
    events: [...(file?.events ?? []), ...events.value],
    intervals: file?.intervals ?? [],
    costs: file?.costs ?? [],
    asOf: words.asOf,
    withDraft: words.withDraft,
  })
  const malformed = [...facts.diagnostics, ...events.diagnostics]
  return {
    value: malformed.length > 0 ? undefined : read.value,
    diagnostics: [...malformed, ...read.diagnostics],
  }
}

/** Reads `step` or `step/task`, and looks it up. */
export function readStep(
  { steps }: Prepared,
  { value: name, span }: Located<string>,
): Outcome<Pick<Request, 'step' | 'task'> | undefined> {
  const fail = (found: Diagnostic) => ({ value: undefined, diagnostics: [found] })
  const slash = name.indexOf('/')
  const id = slash === -1 ? name : name.slice(0, slash)
  const step = steps.get(id)
  if (step === undefined) {
    const near = nearest(id, steps.keys()) ?? stepOfTask(steps, name)
    const marked = { ...span, end: span.start + id.length }
    return fail(diagnostic('case/unknown-step', marked, { name: id, near }))
  }
  if (slash === -1) return { value: { step: id, task: null }, diagnostics: [] }

  const task = name.slice(slash + 1)
  const tasks = step.entry.tasks.map(({ id: of }) => of)
  if (tasks.includes(task)) return { value: { step: id, task }, diagnostics: [] }
  const marked = { ...span, start: span.start + slash + 1 }
  const words = {
    name: task,
    step: id,
    near: nearest(task, tasks),
    tasks: tasks.map((of) => `\`${of}\``).join(', '),
  }
  return fail(diagnostic('case/unknown-task', marked, words))
}

/** Somebody may name a task without its step. */
function stepOfTask(steps: Prepared['steps'], name: string): string | undefined {
  const [found] = [...steps.values()].filter(({ entry }) =>
    entry.tasks.some(({ id }) => id === name),
  )
  return found === undefined ? undefined : `${found.entry.id}/${name}`
}
