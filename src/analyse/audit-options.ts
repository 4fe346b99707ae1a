import type { CaseRequest } from '../ask/request.ts'
import type { AuditCode } from './audit.ts'
import type { Reckoning } from './late/reckoning.ts'

/** What to audit, and how. */
export interface AuditOptions {
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** Ids of drafts that take part. */
  readonly withDraft?: readonly string[]
  /** Steps by id; all, if not given. */
  readonly steps?: readonly string[]
  /** Codes of findings to look for; all, if not given. */
  readonly only?: readonly AuditCode[]
  /**
   * What is known of the cases audited. Then only what is about some cases is
   * found: not what is said of a clause or a text for all of them (never
   * prevails, redundant, unreachable, not reviewed, not followed up).
   */
  readonly scope?: Pick<CaseRequest, 'facts' | 'given' | 'events'>
  /** How many nodes of diagrams a question may make; {@link AUDIT_BUDGET}, if not given. */
  readonly nodeBudget?: number
  /**
   * How time is counted, from `loadReckoning`; without it, limits that cannot be
   * kept (`audit/late-by-design`) are not looked for.
   */
  readonly reckoning?: Reckoning
  /** How many findings are described by regions and a case, the worst first; 200, if not given. */
  readonly describe?: number
  /** Called after each question of each stretch of time. */
  readonly onProgress?: (done: number, total: number) => void
}

/** What to audit over a stretch of time, and how. */
export interface AuditOverOptions extends Omit<AuditOptions, 'asOf'> {
  /** `YYYY-MM-DD`: the first day. */
  readonly from: string
  /** `YYYY-MM-DD`: the last day, not before the first. */
  readonly to: string
}

/** So many nodes a question may make: some 100 MiB, and half a second to make. */
export const AUDIT_BUDGET = 500_000

/** What to audit, whatever the day. */
export type CasesOptions = Omit<AuditOptions, 'asOf'>
