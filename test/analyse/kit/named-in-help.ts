import type { AuditCode, AuditFinding } from '../../../src/analyse/audit.ts'

/** What stands between backticks. */
export function ticked(help: string): readonly string[] {
  return [...help.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words)
}

/** Whether a help names a key of the language, by itself or with its value. */
export function namesKey(help: string, key: string): boolean {
  return ticked(help).some((words) => words === key || words.startsWith(`${key}:`))
}

/** The keys that mend a finding; its help names one at least. */
export function keysFor(finding: AuditFinding): readonly string[] {
  if (finding.code === 'audit/silent') {
    if (finding.because === 'not-in-force') return ['in-force']
    return finding.question === null ? [] : [KEY_OF[finding.question]]
  }
  return KEYS[finding.code]
}

const KEY_OF = { who: 'who', limit: 'within', pays: 'pays', handover: 'handover' } as const

const KEYS: Readonly<Record<Exclude<AuditCode, 'audit/silent'>, readonly string[]>> = {
  'audit/no-actor': ['who'],
  'audit/conflict': ['subject-to', 'notwithstanding'],
  'audit/double-bind': ['unless'],
  'audit/overlap': ['subject-to'],
  'audit/precedence-cycle': ['notwithstanding'],
  'audit/cannot-be-established': ['undetermined'],
  'audit/unreachable': ['when'],
  'audit/never-prevails': ['notwithstanding'],
  'audit/redundant': ['when', 'who'],
  'audit/unbound-role': ['fills'],
  'audit/no-number': ['within'],
  'audit/no-review': ['step'],
  'audit/no-follow-up': ['step'],
  'audit/broken-custody': ['handover', 'who', 'ends'],
  'audit/two-holders': ['after'],
  'audit/unreachable-step': ['when', 'after'],
  'audit/late-by-design': ['within', 'for'],
  'audit/help-tied-to-testimony': ['when'],
  'audit/definitions-differ': ['means'],
}

/**
 * Whether a help says where to edit: in a clause of the finding, or in the text
 * that places the step or has the term; where there is none, in a clause that
 * speaks of other cases, or in a new one for the step.
 */
export function namesPlace(help: string, finding: AuditFinding): boolean {
  const named = ticked(help)
  const clauses = finding.clauses.map(({ clause }) => clause)
  const texts = [
    ...('procedure' in finding && finding.procedure !== null ? [finding.procedure] : []),
    ...('instrument' in finding ? [finding.instrument] : []),
    ...clauses.flatMap((clause) => (clause.includes('/term/') ? clause.split('/', 1) : [])),
  ]
  if ([...clauses, ...texts].some((place) => named.includes(place))) return true
  const isUnsaid = !clauses.some((clause) => clause.includes('#'))
  return isUnsaid && named.some((words) => words.includes('#') || words.startsWith('step: '))
}
