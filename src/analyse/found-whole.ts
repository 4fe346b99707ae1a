import type { CaseContext } from '../ask/context.ts'
import type { Truth } from '../rulebook/condition.ts'
import type { Asked, AuditCode, Detail, Involved, QuestionName, Share } from './audit.ts'
import type { Description } from './describe.ts'
import type { Reckoning } from './late/reckoning.ts'

/** A finding about several questions at once: measured and described where it was found. */
export interface FoundWhole {
  readonly detail: Detail
  readonly name: NameOfWhole
  readonly clauses: readonly Involved[]
  readonly share: Share | null
  readonly exact: boolean
  readonly described: Description
}

/** What was found, and what was not worked out for every case. */
export interface FoundInWhole {
  readonly found: readonly FoundWhole[]
  readonly notExact: readonly QuestionName[]
}

export interface NameOfWhole {
  readonly step: string | null
  readonly question: Asked | null
  readonly subject: string | null
}

/** All cases of one day, and what is looked for in them. */
export interface Whole {
  readonly base: CaseContext
  readonly truthOf: (rule: string) => Truth
  readonly isWanted: (code: AuditCode) => boolean
  /** Whether all cases are audited, and not those of a scope. */
  readonly allCases: boolean
  /** Steps by id; all, if not given. */
  readonly steps?: readonly string[] | undefined
  readonly nodeBudget: number
  /** Without it, nobody can say which limits cannot be kept. */
  readonly reckoning?: Reckoning | undefined
}

export const NOT_DESCRIBED: Description = { regions: [], allRegions: false, witness: null }

export const NOTHING_FOUND: FoundInWhole = { found: [], notExact: [] }

export function joinFound(parts: readonly FoundInWhole[]): FoundInWhole {
  return {
    found: parts.flatMap(({ found }) => found),
    notExact: parts.flatMap(({ notExact }) => notExact),
  }
}
