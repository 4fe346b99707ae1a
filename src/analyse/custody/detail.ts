import type { BodiesAnswer } from '../../ask/statement-answer.ts'
import type { Share } from '../share.ts'

/** What custody findings say beside what every finding says. */
export type CustodyDetail = BrokenCustody | TwoHolders | UnreachableStep

/** Of some cases that go along a procedure, the person is in nobody's care. */
export interface BrokenCustody {
  readonly code: 'audit/broken-custody'
  /** The instrument that places the steps. */
  readonly procedure: string
  readonly because: BrokenBecause
  /** Of `no-handover`, the step of care from which the person comes; the step of the finding is the next one. */
  readonly from: string | null
  /** Who holds the person before, in most of these cases, as in that of the witness; null of `no-holder`, or where nobody is named. */
  readonly giver: BodiesAnswer | null
  /** Who is to hold the person next. */
  readonly receiver: BodiesAnswer | null
  /** The same of the other cases, those with most cases first. */
  readonly others: readonly HandsOfHole[]
  /** The steps between the two holders in some of these cases, with both ends, in the order of the procedure. */
  readonly path: readonly string[]
  /** The part of the cases that go along the procedure. */
  readonly ofProcedure: Share | null
}

export interface HandsOfHole {
  readonly giver: BodiesAnswer
  /** Null: nobody is to have the person next. */
  readonly receiver: BodiesAnswer | null
}

export type BrokenBecause =
  /** Nobody must, or should, hold the person in the step. */
  | 'no-holder'
  /** One body has the person, another is to have them next, and no chain of handovers leads to it. */
  | 'no-handover'
  /** No step of care comes after, and the procedure does not end at the step or after it. */
  | 'dropped'
  /** The same, and no step at which the procedure ends is part of the case at all. */
  | 'no-end'

/** Two steps of care of which neither comes first have two holders: who has the person is not said. */
export interface TwoHolders {
  readonly code: 'audit/two-holders'
  readonly procedure: string
  /** The other step. */
  readonly beside: string
  /** Who holds the person in the other step, and in that of the finding; in most of these cases, as in that of the witness. */
  readonly holders: readonly [BodiesAnswer, BodiesAnswer]
  readonly others: readonly HandsOfHole[]
  readonly ofProcedure: Share | null
}

/** A step of a procedure that no case comes to. */
export interface UnreachableStep {
  readonly code: 'audit/unreachable-step'
  readonly procedure: string
  readonly because: UnreachableBecause
}

export type UnreachableBecause =
  /** Its condition holds in no case: by itself, */
  | 'condition'
  /** or because of what can never be together. */
  | 'assume'
  /** It is to come after other steps, and none of them ever comes first in a case of which it is part. */
  | 'order'
