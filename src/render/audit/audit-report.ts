import type { Audit, AuditCode } from '../../analyse/audit.ts'
import type { BaselineEntry } from '../../analyse/baseline.ts'

/** What a report tells: an audit, and how it came about. */
export interface AuditReport {
  /** Its findings are those to report: neither known, nor about other documents than those asked for. */
  readonly audit: Audit
  /** What was known before; undefined, if nobody said what is. */
  readonly known: Known | undefined
  /** Codes that were asked for; empty: all. */
  readonly only: readonly AuditCode[]
  /** Paths of documents to which the report is limited; empty: all. */
  readonly paths: readonly string[]
  /** Drafts that stand in these and take no part, because nobody named them. */
  readonly idleDrafts?: readonly string[]
  /** The folder of the library, if the command line named one. */
  readonly library: string | undefined
}

/** Findings that a baseline lists. */
export interface Known {
  /** The file, as the command line named it. */
  readonly file: string
  /** How many findings were left out. */
  readonly count: number
  /** Entries of which nothing is found any more. */
  readonly stale: readonly BaselineEntry[]
}
