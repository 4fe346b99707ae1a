import { InvalidArgumentError } from 'commander'
import type { AuditCode } from '../analyse/audit.ts'
import { COMMAND_LINE } from '../ask/command-line.ts'
import { givenFacts } from '../ask/given-words.ts'
import type { Prepared } from '../ask/prepared.ts'
import { readCase } from '../ask/read-case.ts'
import type { CaseRequest } from '../ask/request.ts'
import { catalogue } from '../diagnostic/catalogue.ts'
import { diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { Located } from '../source/located.ts'
import type { SourceText } from '../source/source-text.ts'

/** The first day and the last, `YYYY-MM-DD`. */
export interface Stretch {
  readonly from: string
  readonly to: string
}

/** What a command line says of when and of what to audit. */
export interface AuditWords {
  /** What the line begins with; `remit audit`, if not given. */
  readonly command?: string
  readonly asOf: string
  readonly over: Stretch | undefined
  readonly steps: readonly string[]
  /** Each `fact=value`: what all cases audited have in common. */
  readonly given?: readonly string[]
  readonly withDraft: readonly string[]
}

/** The cases to audit, if the words fit the library; what is wrong with them; and the line in which they stand. */
export interface ReadAuditWords extends Outcome<CaseRequest | undefined> {
  readonly source: SourceText
}

/** Reads which cases to audit. A step, a fact, a day or a draft that the library does not have is a finding. */
export function readAuditWords(
  prepared: Prepared,
  { command = 'remit audit', asOf, over, steps, given = [], withDraft }: AuditWords,
): ReadAuditWords {
  let text = command
  const place = (value: string, before: string): Located<string> => {
    text += before
    const span = { file: COMMAND_LINE, start: text.length, end: text.length + value.length }
    text += value
    return { value, span }
  }
  const first = over === undefined ? place(asOf, ' --as-of ') : place(over.from, ' --over ')
  const last = over === undefined ? undefined : place(over.to, '..')
  const named = steps.map((step) => place(step, ' --step '))
  const facts = givenFacts(given.map((fact) => place(fact, ' --given ')))
  const drafts = withDraft.map((draft) => place(draft, ' --with-draft '))

  const known = [...prepared.steps.keys()]
  const unknown = named
    .filter(({ value }) => !prepared.steps.has(value))
    .map(({ value: name, span }) =>
      diagnostic('case/unknown-step', span, { name, near: nearest(name, known) }),
    )
  const read = readCase(prepared, {
    facts: facts.value,
    events: [],
    asOf: first,
    withDraft: drafts,
  })
  const ended = last && readCase(prepared, { facts: [], events: [], asOf: last, withDraft: [] })
  const diagnostics = [
    ...read.diagnostics,
    ...(ended?.diagnostics ?? []),
    ...unknown,
    ...facts.diagnostics,
  ]
  const value = diagnostics.length > 0 ? undefined : read.value
  return { value, diagnostics, source: { file: COMMAND_LINE, text } }
}

/** Reads `2005-07-13..2026-06-01`. Whether these are days is not asked here. */
export function readStretch(word: string): Stretch {
  const [, from = '', to = ''] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(word) ?? []
  if (from === '') throw new InvalidArgumentError('Write two days, as in 2005-07-13..2026-06-01.')
  if (to < from) throw new InvalidArgumentError('The first day comes after the last.')
  return { from, to }
}

const PHASE = 'audit/'

/** Reads the code of a finding, with or without `audit/`, and adds it to those before. */
export function readCode(word: string, before: readonly AuditCode[] = []): readonly AuditCode[] {
  const code = word.startsWith(PHASE) ? word : PHASE + word
  if (isAuditCode(code)) return before.includes(code) ? before : [...before, code]
  const near = nearest(code, Object.keys(catalogue).filter(isAuditCode))
  const help = near === undefined ? 'The codes begin with audit/.' : `Did you mean ${near}?`
  throw new InvalidArgumentError(`${help} \`remit explain\` lists them.`)
}

function isAuditCode(code: string): code is AuditCode {
  return code.startsWith(PHASE) && Object.hasOwn(catalogue, code)
}
