import type { AuditCode } from '../../analyse/audit.ts'
import type { BaselineEntry } from '../../analyse/baseline.ts'
import type { Severity } from '../../diagnostic/entry.ts'
import { counted } from '../words.ts'
import type { AuditReport, Known } from './audit-report.ts'
import { severityOf } from './severity.ts'

/** How many findings there are of one code and severity. */
export interface CodeCount {
  readonly severity: Severity
  readonly code: AuditCode
  readonly count: number
}

const SEVERITIES = ['error', 'warning', 'info'] as const

/** The findings by severity and code, the worst severity first, and of it the most findings. */
export function countsByCode({ audit: { findings } }: AuditReport): readonly CodeCount[] {
  return SEVERITIES.flatMap((severity) => {
    const counts = new Map<AuditCode, number>()
    for (const finding of findings) {
      if (severityOf(finding) !== severity) continue
      counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1)
    }
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([code, count]) => ({ severity, code, count }))
  })
}

/** `6 errors, 30 warnings, 2 info`; `no findings`. */
export function countWords(counts: readonly CodeCount[]): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = counts
      .filter((one) => one.severity === severity)
      .reduce((sum, one) => sum + one.count, 0)
    if (count === 0) return []
    return [severity === 'info' ? `${count} info` : counted(count, severity)]
  })
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}

/** So many entries of a baseline are named. */
const MOST_STALE = 10

/** What the baseline kept out of the report, and what of it is out of date. */
export function knownWords({ file, count, stale }: Known): readonly string[] {
  const more = stale.length - MOST_STALE
  return [
    `${counted(count, 'known finding')} left out (${file})`,
    ...(stale.length === 0
      ? []
      : [
          `${counted(stale.length, 'known finding')} found no more: write ${file} anew with --write-baseline`,
          ...stale.slice(0, MOST_STALE).map(entryWords),
          ...(more > 0 ? [`and ${more} more`] : []),
        ]),
  ]
}

function entryWords({ code, step, question, subject, about, clauses }: BaselineEntry): string {
  const place = step === null ? '' : subject === null ? step : `${step}/${subject}`
  return [code, question ?? '', place, about, ...clauses].filter((word) => word !== '').join(' ')
}
