import type { AuditFinding } from '../../analyse/audit.ts'
import { catalogue } from '../../diagnostic/catalogue.ts'
import type { Severity } from '../../diagnostic/entry.ts'

/** How bad a finding is: what the catalogue says of its code, unless the finding knows better. */
export function severityOf(finding: AuditFinding): Severity {
  return finding.code === 'audit/late-by-design'
    ? finding.severity
    : catalogue[finding.code].severity
}
