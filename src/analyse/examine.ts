import type { Context } from '../ask/context.ts'
import type { PreparedQuestion, PreparedStep } from '../ask/prepared.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { Asked, Detail, Involved, QuestionName, Share } from './audit.ts'
import { candidates } from './candidates.ts'
import { coverageOf, type CoverageRow } from './coverage.ts'
import type { Draft } from './draft.ts'
import { factsOfVariable, isMark } from './facts-of-variable.ts'
import { draftsIn, type Wanted } from './finders.ts'
import { inquire, isExpected, nameOf, type Inquiry } from './inquiry.ts'
import { measureOf, type Measure } from './measure.ts'
import { pose, type Posed } from './pose.ts'
import { redundancy } from './redundancy.ts'

/** A finding of one question, measured, with no diagram left in it. */
export interface Found {
  readonly detail: Detail
  readonly name: QuestionName
  readonly clauses: readonly Involved[]
  readonly share: Share | null
  readonly exact: boolean
}

/** One question examined on one day. */
export interface Examined {
  readonly rows: readonly CoverageRow[]
  readonly found: readonly Found[]
  /** False: of some cases it is not known what becomes of them. */
  readonly exact: boolean
  /** Clauses without which some outcome would be another. */
  readonly needed: ReadonlySet<string>
  /** Clauses that this question could do without, as findings. */
  readonly spare: readonly Found[]
}

export interface Examining extends Wanted {
  readonly nodeBudget: number
  /** Clauses of which it is known already that they are needed. */
  readonly needed: ReadonlySet<string>
}

/** Examines one question for all cases of a context. */
export function examine(
  step: PreparedStep,
  question: PreparedQuestion,
  context: Context,
  options: Examining,
): Examined {
  const posed = pose(question, context, options.nodeBudget)
  const inquiry = inquire(step, posed)
  if (inquiry === undefined) {
    const name = nameOf(step, posed)
    return {
      ...beyond(step, name),
      found: candidates(posed)
        .filter(({ detail }) => options.isWanted(detail.code))
        .map((draft) => foundOf(draft, name, null)),
      needed: clausesIn(posed),
    }
  }
  const measure = measureOf(posed.frame, context)
  const rows = withinBudget(posed.frame.space, () => coverageOf(inquiry, measure))
  const { drafts, isAll } = draftsIn(inquiry, options)
  const { needed, spare } = redundantIn(inquiry, options, measure)
  return {
    rows: rows === 'over-budget' ? beyond(step, inquiry.name).rows : rows,
    found: drafts.map((draft) => foundOf(draft, inquiry.name, shareOf(draft, inquiry, measure))),
    exact: isAll && rows !== 'over-budget',
    needed,
    spare,
  }
}

/** Whatever might be said here may be needed. */
function clausesIn({ voices, duties }: Posed): ReadonlySet<string> {
  return new Set([...voices.map(({ id }) => id), ...duties])
}

function beyond(step: PreparedStep, name: QuestionName): Omit<Examined, 'found' | 'needed'> {
  const asked: readonly Asked[] = name.question === 'who' ? ['who', 'limit'] : [name.question]
  const rows = asked.map((one): CoverageRow => {
    return { ...name, question: one, expected: isExpected(step, one), covered: null, parts: [] }
  })
  return { rows, exact: false, spare: [] }
}

function foundOf(draft: Draft, name: QuestionName, share: Share | null): Found {
  const { detail, clauses, question = name.question } = draft
  return { detail, name: { ...name, question }, clauses, share, exact: draft.isCandidate !== true }
}

function shareOf(draft: Draft, inquiry: Inquiry, measure: Measure): Share | null {
  const { where, undetermined, place } = draft
  if (where === null || place !== undefined) return null
  return measure(where, undetermined === undefined ? 1n : unmarked(undetermined, inquiry))
}

/** Marks that are no variables of the frame count all the same: half of all cases have them. */
function unmarked(fact: string, { posed: { frame, context } }: Inquiry): bigint {
  const known = context.prepared.facts.get(fact)
  const all = known?.entry.type === 'set' ? known.domain.names.length : 1
  const marks = frame.variables.filter(({ id }) => isMark(id) && factsOfVariable(id).includes(fact))
  return 2n ** BigInt(all - marks.length)
}

const NOTHING: Pick<Examined, 'needed' | 'spare'> = { needed: new Set(), spare: [] }

function redundantIn(
  inquiry: Inquiry,
  { isWanted, allCases, needed: known }: Examining,
  measure: Measure,
): Pick<Examined, 'needed' | 'spare'> {
  const { space } = inquiry.posed.frame
  if (!allCases || !isWanted('audit/redundant')) return NOTHING
  const all = withinBudget(space, () => redundancy(inquiry, known))
  if (all === 'over-budget') return { needed: clausesIn(inquiry.posed), spare: [] }
  return {
    needed: all.needed,
    spare: all.spare.map((draft) => foundOf(draft, inquiry.name, shareOf(draft, inquiry, measure))),
  }
}
