import { withinBudget } from '../diagram/within-budget.ts'
import type { AuditCode } from './audit.ts'
import { candidates } from './candidates.ts'
import { conflicts } from './conflicts.ts'
import { cycles } from './cycles.ts'
import type { Draft } from './draft.ts'
import { helpTiedToTestimony } from './help/help-tied-to-testimony.ts'
import type { Inquiry } from './inquiry.ts'
import { limits } from './limits.ts'
import { nameless } from './nameless.ts'
import { neverPrevailing } from './never-prevailing.ts'
import { notEstablished } from './not-established.ts'
import { overlaps } from './overlaps.ts'
import type { Posed } from './pose.ts'
import { silences } from './silences.ts'
import { unboundRoles } from './unbound-roles.ts'
import { unreachable } from './unreachable.ts'

/** What finds findings in one question, and which codes they may have. */
interface Finder {
  readonly codes: readonly AuditCode[]
  readonly find: (inquiry: Inquiry, countries: readonly string[]) => readonly Draft[]
  /** What is told if the budget does not suffice. */
  readonly instead?: (posed: Posed) => readonly Draft[]
  /** It speaks of all cases, so that of some of them it says nothing. */
  readonly ofAllCases?: true
}

/** Every finder, the most important first: what the budget leaves goes to them in this order. */
const FINDERS: readonly Finder[] = [
  { codes: ['audit/silent', 'audit/no-actor'], find: silences },
  { codes: ['audit/conflict', 'audit/double-bind'], find: conflicts, instead: candidates },
  { codes: ['audit/never-prevails'], find: neverPrevailing, ofAllCases: true },
  { codes: ['audit/no-actor'], find: nameless },
  { codes: ['audit/help-tied-to-testimony'], find: helpTiedToTestimony },
  { codes: ['audit/precedence-cycle'], find: cycles },
  { codes: ['audit/cannot-be-established'], find: notEstablished },
  { codes: ['audit/unreachable'], find: unreachable, ofAllCases: true },
  { codes: ['audit/unbound-role'], find: unboundRoles },
  { codes: ['audit/no-number', 'audit/silent'], find: limits },
  { codes: ['audit/overlap'], find: overlaps },
]

/** Which findings are looked for. */
export interface Wanted {
  readonly isWanted: (code: AuditCode) => boolean
  /** Whether all cases are audited, and not those of a scope. */
  readonly allCases: boolean
  /** Countries in which a body must be named, see `countriesThatMatter`. */
  readonly countries: readonly string[]
}

/** All findings in one question; and whether the budget sufficed for all of them. */
export function draftsIn(
  inquiry: Inquiry,
  { isWanted, allCases, countries }: Wanted,
): { readonly drafts: readonly Draft[]; readonly isAll: boolean } {
  const { space } = inquiry.posed.frame
  let isAll = true
  const drafts = FINDERS.flatMap(({ codes, find, instead, ofAllCases }): readonly Draft[] => {
    if (!codes.some(isWanted) || (ofAllCases === true && !allCases)) return []
    const found = withinBudget(space, () => find(inquiry, countries))
    if (found === 'over-budget') isAll = false
    const told = found === 'over-budget' ? (instead?.(inquiry.posed) ?? []) : found
    return told.filter(({ detail }) => isWanted(detail.code))
  })
  return { drafts, isAll }
}
