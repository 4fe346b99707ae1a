import type { Book } from '../answer.ts'
import { renderJson } from '../json.ts'
import type { AuditReport } from './audit-report.ts'
import { severityOf } from './severity.ts'
import { shellWord } from './shell-rows.ts'
import { tellCause } from './told.ts'

/**
 * An audit as JSON, in the form of `schemas/audit.schema.json`: every finding,
 * with how bad it is, what it says in words, and the command that shows it, as
 * one line for a shell of POSIX. Ends with a line break.
 */
export function renderAuditJson({ audit, known, library }: AuditReport, book: Book): string {
  const telling = { audit, book, library }
  const findings = audit.findings.map((finding) => {
    const { sentence, help, ask } = tellCause({ lead: finding, others: [] }, telling)
    return {
      ...finding,
      severity: severityOf(finding),
      sentence,
      help: help ?? null,
      ask: ask?.map(shellWord).join(' ') ?? null,
    }
  })
  const baseline =
    known === undefined ? null : { file: known.file, known: known.count, stale: known.stale }
  return renderJson({ ...audit, findings, baseline })
}
