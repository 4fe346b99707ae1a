import type { Context } from '../../ask/context.ts'
import type { Frame } from '../../ask/frame.ts'
import { and, anyOf, diff, or } from '../../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../../diagram/diagram.ts'
import { areDisjoint } from '../../diagram/implies.ts'
import { isExhausted } from '../../diagram/space.ts'
import { withinBudget } from '../../diagram/within-budget.ts'
import type { Assumption } from '../../rulebook/rulebook.ts'
import { inquire } from '../inquiry.ts'
import { pose } from '../pose.ts'
import { commonFrame } from './common-frame.ts'
import { matchesOf, unmatched, type Matches } from './matching.ts'
import { hasTooManyWays } from './remarks/money-remarks.ts'
import { remarksOf } from './remarks/remarks-of.ts'
import type { Remark } from './remarks/remark.ts'
import { DIFF_ASPECTS, type Aspect } from './detail.ts'
import { sideOf, type AskedOfSide, type RemarkWhere, type Side } from './side.ts'

/** One question on both sides; one of them may not have it. */
export interface TwoSided {
  readonly before: AskedOfSide | undefined
  readonly after: AskedOfSide | undefined
  /** For what is said of cases of either. */
  readonly common: Context
  readonly assume: readonly Assumption[]
  readonly budget: number
}

/** In which cases the two sides of a question differ. Diagrams are of the frame. */
export interface Compared {
  readonly frame: Frame
  readonly common: Context
  readonly before: Side | undefined
  readonly after: Side | undefined
  /** The cases that get another answer. */
  readonly moved: Diagram
  /** Of those that keep their answer, the cases of which something else is said. */
  readonly otherwise: readonly Otherwise[]
}

/** What only one side says of one thing beside the answer, and of which cases. */
export interface Otherwise {
  readonly aspect: Aspect
  readonly where: Diagram
  readonly lost: readonly RemarkWhere[]
  readonly gained: readonly RemarkWhere[]
}

/** Compares a question in all cases; undefined, if the budget does not suffice. */
export function compareQuestion(input: TwoSided): Compared | undefined {
  const { common, assume, budget } = input
  const sides = [input.before, input.after].map((side) => side && { ...side, posed: posedBy(side) })
  const [before, after] = sides.map((side) => {
    if (side === undefined) return undefined
    const { question } = side
    if (question.question === 'pays' && hasTooManyWays(question)) return 'too-many'
    return { ...side, remarks: remarksOf(side.posed) }
  })
  if (before === 'too-many' || after === 'too-many') return undefined
  const matches = matchesOf(before?.remarks ?? [], after?.remarks ?? [], common)
  const frame = commonFrame({
    sides: sides.flatMap((side) => side?.posed ?? []),
    conditions: [...(before?.remarks ?? []), ...(after?.remarks ?? [])].flatMap(conditionsIn),
    comparisons: matches.map(({ same }) => same),
    common,
    assume,
    budget,
  })
  const { space } = frame
  if (isExhausted(space)) return undefined

  const inquiries = [before, after].map(
    (side) => side && inquire(side.step, pose(side.question, side.context, budget, frame)),
  )
  const [one, other] = inquiries
  if ((before !== undefined && one === undefined) || (after !== undefined && other === undefined)) {
    return undefined
  }
  const found = withinBudget(space, () => {
    const was = one && sideOf(one, before?.remarks ?? [], frame)
    const is = other && sideOf(other, after?.remarks ?? [], frame)
    return compareSides(was, is, matches, frame, common)
  })
  return found === 'over-budget' ? undefined : found

  function posedBy({ question, context }: AskedOfSide) {
    return pose(question, context, budget)
  }
}

function conditionsIn({ guards }: Remark) {
  return guards.flatMap((guard) => (guard.kind === 'condition' ? [guard.of] : []))
}

function compareSides(
  before: Side | undefined,
  after: Side | undefined,
  matches: Matches,
  frame: Frame,
  common: Context,
): Compared {
  const { space, possible } = frame
  const [was, is] = [before?.remarks ?? [], after?.remarks ?? []]
  const { lost, gained } = unmatched(was, is, matches, frame, common)
  const onlyIn = (remarks: readonly RemarkWhere[], where: readonly Diagram[], aspect: string) =>
    remarks.flatMap(({ remark }, at) => {
      const here = where[at] ?? FALSE
      return remark.aspect !== aspect || here === FALSE ? [] : [{ remark, where: here }]
    })
  const anywhere = (remarks: readonly RemarkWhere[]): Diagram =>
    anyOf(
      space,
      remarks.map(({ where }) => where),
    )

  const others = [...onlyIn(was, lost, 'answer'), ...onlyIn(is, gained, 'answer')]
  const sameStatus = whereStatusIsOne(before, after, frame)
  const moved = and(space, possible, or(space, diff(space, possible, sameStatus), anywhere(others)))
  const left = diff(space, possible, moved)
  const otherwise = DIFF_ASPECTS.flatMap((aspect): readonly Otherwise[] => {
    const [gone, come] = [onlyIn(was, lost, aspect), onlyIn(is, gained, aspect)]
    const where = and(space, left, anywhere([...gone, ...come]))
    if (where === FALSE) return []
    const isHere = (remark: RemarkWhere): boolean => !areDisjoint(space, remark.where, where)
    return [{ aspect, where, lost: gone.filter(isHere), gained: come.filter(isHere) }]
  })
  return { frame, common, before, after, moved, otherwise }
}

/**
 * Where both sides come to the same. That no text is in force, or that the
 * question is not asked at all, names nobody either, and is no other answer
 * than silence.
 */
function whereStatusIsOne(
  before: Side | undefined,
  after: Side | undefined,
  { space }: Frame,
): Diagram {
  const [was, is] = [before?.statuses, after?.statuses]
  const bothSilent = and(space, silenceOf(before, space), silenceOf(after, space))
  const bothSame = (was ?? []).map(({ where }, at) => and(space, where, is?.[at]?.where ?? FALSE))
  return anyOf(space, [...bothSame, bothSilent])
}

function silenceOf(side: Side | undefined, space: Frame['space']): Diagram {
  if (side === undefined) return TRUE
  const silent = side.statuses.filter(
    ({ status }) => status === 'silent' || status === 'not-in-force',
  )
  return anyOf(
    space,
    silent.map(({ where }) => where),
  )
}
