import type { AuditFinding } from '../../analyse/audit.ts'
import { askedStep, witnessWords } from '../../analyse/witness-words.ts'

/** What a question about a witness needs beside the witness. */
export interface Asking {
  /** Drafts that take part. */
  readonly drafts: readonly string[]
  /** The folder of the library, as it was given on the command line. */
  readonly library: string | undefined
}

/** The words of the command that shows a finding in its witness; undefined, if it has none. */
export function askWords(
  finding: AuditFinding,
  { drafts, library }: Asking,
): readonly string[] | undefined {
  const target = askedStep(finding)
  if (finding.witness === null || target === undefined) return undefined
  const { facts, events = [], asOf } = witnessWords(finding.witness)
  return [
    'remit',
    'ask',
    target,
    ...facts,
    ...events.flatMap((event) => ['--event', event]),
    ...['--as-of', asOf],
    ...drafts.flatMap((draft) => ['--with-draft', draft]),
    ...(library === undefined ? [] : ['--library', library]),
  ]
}
