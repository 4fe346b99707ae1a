import type { Located } from '../source/located.ts'
import type { SourceText } from '../source/source-text.ts'

/** The words of a question, as the shell hands them over. */
export interface CommandWords {
  /** The case file of a plan; then no step is asked about. */
  readonly plan?: string | undefined
  /** `step` or `step/task`; undefined: every step is asked about. */
  readonly step?: string | undefined
  /** Each `fact=value`. */
  readonly facts: readonly string[]
  /** Each `event=date`. */
  readonly events?: readonly string[]
  readonly asOf: string
  /** The instrument along whose procedure a case is planned. */
  readonly procedure?: string | undefined
  /** The date and time of a plan. */
  readonly at?: string | undefined
  readonly withDraft?: readonly string[]
}

/** The same words with their places, so that findings can mark them. */
export interface CommandLine {
  readonly source: SourceText
  readonly plan: Located<string> | undefined
  readonly step: Located<string> | undefined
  readonly facts: readonly Located<string>[]
  readonly events: readonly Located<string>[]
  readonly procedure: Located<string> | undefined
  readonly asOf: Located<string>
  readonly at: Located<string> | undefined
  readonly withDraft: readonly Located<string>[]
}

/** The name under which findings show the command line. */
export const COMMAND_LINE = 'command line'

/** Writes the words of a question out as one line, and remembers where each stands. */
export function commandLine(
  words: CommandWords & { readonly step: string },
): CommandLine & { readonly step: Located<string> }
export function commandLine(words: CommandWords): CommandLine
export function commandLine(words: CommandWords): CommandLine {
  let text = words.plan === undefined ? 'remit ask' : 'remit plan'
  const place = (word: string, option?: string): Located<string> => {
    const start = text.length + 1 + (option === undefined ? 0 : option.length + 1)
    text += option === undefined ? ` ${word}` : ` ${option} ${word}`
    return { value: word, span: { file: COMMAND_LINE, start, end: start + word.length } }
  }

  const plan = words.plan === undefined ? undefined : place(words.plan)
  const step = words.step === undefined ? undefined : place(words.step)
  if (step === undefined && plan === undefined) text += ' --all'
  const facts = words.facts.map((word) => place(word))
  const events = (words.events ?? []).map((word) => place(word, '--event'))
  const maybe = (word: string | undefined, option: string): Located<string> | undefined =>
    word === undefined ? undefined : place(word, option)
  const procedure = maybe(words.procedure, '--procedure')
  const asOf = place(words.asOf, '--as-of')
  const at = maybe(words.at, '--at')
  const withDraft = (words.withDraft ?? []).map((word) => place(word, '--with-draft'))
  const source = { file: COMMAND_LINE, text }
  return { source, plan, step, facts, events, procedure, asOf, at, withDraft }
}
