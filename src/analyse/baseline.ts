import type { AuditFinding } from './audit.ts'
import { particularOf } from './identity.ts'

/**
 * Findings that are known, so that only new ones are reported. Plain JSON data,
 * made to be kept beside the documents: it tells nothing that changes while a
 * finding stays the same one, such as its share of all cases or a line.
 */
export interface Baseline {
  readonly remit: 1
  readonly baseline: 'audit'
  /** Sorted, each once. */
  readonly findings: readonly BaselineEntry[]
}

/** A known finding, by what stays the same as long as it is that one. */
export interface BaselineEntry {
  readonly code: string
  readonly step: string | null
  readonly question: string | null
  readonly subject: string | null
  /** What tells it apart from others of its code, step and clauses: a fact, a role, why nobody answers. */
  readonly about: string
  /** Ids, sorted. */
  readonly clauses: readonly string[]
}

/** Lists findings as known: those that are one fault (a role that nobody fills) once. */
export function baselineOf(findings: readonly AuditFinding[]): Baseline {
  const entries = new Map(findings.map(entryOf).map((entry) => [keyOf(entry), entry]))
  return {
    remit: 1,
    baseline: 'audit',
    findings: [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  }
}

/** A baseline as the text of its file, JSON: one finding a line, so that a change shows as a line. */
export function writeBaseline({ findings }: Baseline): string {
  const lines = findings.map((entry) => `    ${JSON.stringify(entry)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "remit": 1,\n  "baseline": "audit",\n  "findings": ${list}\n}\n`
}

/**
 * Reads the text of a file that {@link writeBaseline} wrote.
 *
 * @returns undefined, if it is no JSON or of another form. Codes and ids are
 *   taken as they are: one that no library has is known of nothing.
 */
export function readBaseline(text: string): Baseline | undefined {
  const read = parsed(text)
  if (!isTable(read) || read['remit'] !== 1 || read['baseline'] !== 'audit') return undefined
  const { findings } = read
  if (!Array.isArray(findings) || !findings.every(isEntry)) return undefined
  return { remit: 1, baseline: 'audit', findings }
}

/** Findings told apart by whether a baseline knows them. */
export interface AgainstBaseline {
  /** What the baseline does not list, in the order of the audit. */
  readonly fresh: readonly AuditFinding[]
  /** How many are known. */
  readonly known: number
  /** What the baseline lists, and nobody finds any more. */
  readonly stale: readonly BaselineEntry[]
}

/**
 * Sorts out what a baseline knows.
 *
 * @param findings - of an audit of the whole library; of a part of it, what was
 *   not looked for is told as `stale`.
 */
export function againstBaseline(
  findings: readonly AuditFinding[],
  baseline: Baseline,
): AgainstBaseline {
  const listed = new Map(baseline.findings.map((entry) => [keyOf(entry), entry]))
  const found = new Set(findings.map((finding) => keyOf(entryOf(finding))))
  const fresh = findings.filter((finding) => !listed.has(keyOf(entryOf(finding))))
  return {
    fresh,
    known: findings.length - fresh.length,
    stale: [...listed].flatMap(([key, entry]) => (found.has(key) ? [] : [entry])),
  }
}

function entryOf(finding: AuditFinding): BaselineEntry {
  const { code, step, question, subject, clauses } = finding
  const about = particularOf(finding)
  // A role that nobody fills is one fault, whichever clauses name the role.
  if (code === 'audit/unbound-role') {
    return { code, step: null, question: null, subject: null, about, clauses: [] }
  }
  const ids = [...new Set(clauses.map(({ clause }) => clause))].sort()
  return { code, step, question, subject, about, clauses: ids }
}

function keyOf({ code, step, question, subject, about, clauses }: BaselineEntry): string {
  return JSON.stringify([code, step, question, subject, about, clauses])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isTable(value)) return false
  const { code, step, question, subject, about, clauses } = value
  return (
    typeof code === 'string' &&
    [step, question, subject].every((word) => word === null || typeof word === 'string') &&
    typeof about === 'string' &&
    Array.isArray(clauses) &&
    clauses.every((clause) => typeof clause === 'string')
  )
}
