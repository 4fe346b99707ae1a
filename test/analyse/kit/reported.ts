import type { Audit, AuditFinding } from '../../../src/analyse/audit.ts'
import { createBook } from '../../../src/render/answer.ts'
import { renderAuditJson } from '../../../src/render/audit/audit-json.ts'
import type { Rulebook } from '../../../src/rulebook/rulebook.ts'

/** A finding, with what people read of it. */
export type Reported = AuditFinding & { readonly sentence: string; readonly help: string }

/** The findings of an audit as its report in JSON has them. */
export function reported(audit: Audit, rulebook: Rulebook): readonly Reported[] {
  const report = { audit, known: undefined, only: [], paths: [], library: undefined }
  const { findings } = JSON.parse(renderAuditJson(report, createBook(rulebook))) as {
    readonly findings: readonly Reported[]
  }
  return findings
}
