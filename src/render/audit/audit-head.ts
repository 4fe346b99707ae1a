import type { Labels } from '../../rulebook/labels.ts'
import { factWords } from '../answer-head.ts'
import type { AuditReport } from './audit-report.ts'

/** What a report is about: the days, the drafts, and to what it is limited. */
export function headWords(
  { audit, paths, only, idleDrafts = [] }: AuditReport,
  labels: Labels,
): readonly string[] {
  const { intervals, drafts, scope } = audit
  const given = Object.entries(scope.facts).map(([fact, value]) => factWords(fact, value, labels))
  const [first] = intervals
  const last = intervals.at(-1)
  const isOneDay = intervals.length === 1 && last?.until === null
  return [
    ...(isOneDay || first === undefined || last === undefined
      ? []
      : [
          `${intervals.length} stretches of time between changes of the law, the last from ${last.from}`,
        ]),
    ...(given.length === 0 ? [] : [`only cases with ${given.join(', ')}`]),
    ...drafts.map((id) => `draft taking part: ${id}`),
    ...idleDrafts.map((id) => `${id} is a draft and takes no part: --with-draft ${id}`),
    ...(paths.length === 0 ? [] : [`only what is about ${paths.join(', ')}`]),
    ...(only.length === 0 ? [] : [`only ${only.join(', ')}`]),
  ]
}

/** The first day audited. */
export function firstDay({ audit: { intervals } }: AuditReport): string {
  return intervals[0]?.from ?? ''
}
