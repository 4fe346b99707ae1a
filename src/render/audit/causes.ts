import type { AuditCode, AuditFinding } from '../../analyse/audit.ts'
import type { Severity } from '../../diagnostic/entry.ts'
import { counted } from '../words.ts'
import { MOST_CAUSES } from './limits.ts'
import { severityOf } from './severity.ts'

/** Findings that one edit is likely to mend; the report tells the worst of them, and where else it shows. */
export interface Cause {
  readonly lead: AuditFinding
  readonly others: readonly AuditFinding[]
}

/** All causes of findings of one code. */
export interface FindingClass {
  readonly code: AuditCode
  /** How bad the worst of them is. */
  readonly severity: Severity
  readonly causes: readonly Cause[]
  /** How many findings they are. */
  readonly count: number
}

/**
 * Merges findings that have one cause, and parts them by code: the code of the
 * worst finding first, and of each the worst cause.
 *
 * @param findings - by weight, the worst first.
 */
export function classesOf(findings: readonly AuditFinding[]): readonly FindingClass[] {
  const classes = new Map<AuditCode, Map<string, AuditFinding[]>>()
  for (const finding of findings) {
    const causes = classes.get(finding.code) ?? new Map<string, AuditFinding[]>()
    classes.set(finding.code, causes)
    const key = causeOf(finding)
    const known = causes.get(key)
    if (known === undefined) causes.set(key, [finding])
    else known.push(finding)
  }
  return [...classes].map(([code, causes]) => {
    const all = [...causes.values()].flat()
    return {
      code,
      severity: worstOf(all.map(severityOf)),
      causes: [...causes.values()].flatMap(([lead, ...others]) =>
        lead === undefined ? [] : [{ lead, others }],
      ),
      count: all.length,
    }
  })
}

/** The causes of a class that a report tells, how many it leaves out, and how many findings were merged. */
export interface ToldClass {
  readonly shown: readonly Cause[]
  readonly left: number
  /** `12 findings, merged to 3`. */
  readonly countWords: string
}

/** @param isWhole - whether the class was asked for, so that nothing of it is left out. */
export function toldClass({ severity, causes, count }: FindingClass, isWhole: boolean): ToldClass {
  const shown = isWhole ? causes : causes.slice(0, MOST_CAUSES[severity])
  const merged = causes.length === count ? '' : `, merged to ${causes.length}`
  return {
    shown,
    left: causes.length - shown.length,
    countWords: `${counted(count, 'finding')}${merged}`,
  }
}

function worstOf(severities: readonly Severity[]): Severity {
  return (['error', 'warning'] as const).find((one) => severities.includes(one)) ?? 'info'
}

/** The same text for findings of one code that have one cause. */
function causeOf(finding: AuditFinding): string {
  switch (finding.code) {
    // What nobody wrote a word about, for anybody, are many gaps of one kind.
    case 'audit/silent':
      return isUnsaid(finding)
        ? `unsaid ${finding.question ?? ''}`
        : [finding.step, finding.question, finding.because].join(' ')
    case 'audit/cannot-be-established':
      return finding.fact
    case 'audit/unbound-role':
      return finding.role
    case 'audit/no-number':
      return `${blocksOf(finding)} ${finding.words.join('; ')}`
    case 'audit/no-actor':
    case 'audit/unreachable':
      return `${finding.because} ${blocksOf(finding)}`
    case 'audit/redundant':
    case 'audit/never-prevails':
      return blockOf(finding.clauses[0]?.clause ?? '')
    case 'audit/conflict':
    case 'audit/double-bind':
    case 'audit/overlap':
    case 'audit/precedence-cycle':
      return blocksOf(finding)
    case 'audit/broken-custody':
      return [finding.procedure, finding.because, finding.from, finding.step].join(' ')
    case 'audit/two-holders':
      return [finding.procedure, finding.step, finding.beside].join(' ')
    case 'audit/unreachable-step':
      return [finding.procedure, finding.step].join(' ')
    case 'audit/late-by-design':
      return [finding.because, finding.first, blocksOf(finding)].join(' ')
    case 'audit/help-tied-to-testimony':
      return `${finding.fact} ${blocksOf(finding)}`
    case 'audit/definitions-differ':
      return finding.term
    case 'audit/no-review':
    case 'audit/no-follow-up':
      return ''
  }
}

/** Whether there is no clause at all about the question, for anybody. */
export function isUnsaid(finding: AuditFinding): boolean {
  return (
    finding.code === 'audit/silent' &&
    finding.because === 'no-clause' &&
    finding.clauses.length === 0 &&
    finding.share?.perMille === 1000
  )
}

function blocksOf({ clauses }: AuditFinding): string {
  return [...new Set(clauses.map(({ clause }) => blockOf(clause)))].sort().join(' ')
}

/** The block of which a clause is a row. */
function blockOf(clause: string): string {
  const [instrument = '', id = ''] = clause.split('#')
  return `${instrument}#${id.split('.')[0] ?? ''}`
}
