import type { Detail, Finding } from './audit.ts'
import { particularOfWhole } from './particular-of-whole.ts'

/**
 * What makes a finding the same one in two audits: not the part of the cases,
 * nor the intervals, nor what a canon says of why.
 */
export function identityOf(
  finding: Detail & Pick<Finding, 'step' | 'question' | 'subject' | 'clauses'>,
): string {
  const clauses = finding.clauses.map(({ clause, role }) => `${role}:${clause}`).sort()
  return [
    finding.code,
    finding.step ?? '',
    finding.question ?? '',
    finding.subject ?? '',
    particularOf(finding),
    ...clauses,
  ].join(' ')
}

/** What tells two findings of one code and question apart, beside their clauses. */
export function particularOf(detail: Detail): string {
  switch (detail.code) {
    case 'audit/silent':
    case 'audit/no-actor':
    case 'audit/unreachable':
      return detail.because
    case 'audit/cannot-be-established':
      return detail.fact
    case 'audit/unbound-role':
      return `${detail.role}@${detail.country}`
    case 'audit/no-review':
    case 'audit/no-follow-up':
      return detail.instrument
    case 'audit/broken-custody':
    case 'audit/two-holders':
    case 'audit/unreachable-step':
    case 'audit/late-by-design':
    case 'audit/help-tied-to-testimony':
    case 'audit/definitions-differ':
      return particularOfWhole(detail)
    case 'audit/conflict':
    case 'audit/double-bind':
    case 'audit/overlap':
    case 'audit/precedence-cycle':
    case 'audit/never-prevails':
    case 'audit/redundant':
    case 'audit/no-number':
      return ''
  }
}
