import type { BodiesAnswer } from '../ask/statement-answer.ts'

/** In whose care the person is along a procedure. */
export interface Custody {
  /** Each step of care that is part of the case, in order. */
  readonly held: readonly Held[]
  /** From each step of care to the next. */
  readonly passes: readonly Pass[]
  readonly holes: readonly CustodyHole[]
}

export interface Held {
  readonly step: string
  /** Null: nobody is named, or it is not known who. */
  readonly by: BodiesAnswer | null
  readonly status: 'held' | 'unknown' | 'nobody'
  readonly needs: readonly string[]
}

/** How the person comes from one step of care to the next. */
export interface Pass {
  readonly from: string
  readonly to: string
  readonly status: 'same-holder' | 'handed-over' | 'unknown' | 'broken'
  /** Steps whose handovers make the chain, in order. */
  readonly by: readonly string[]
  readonly needs: readonly string[]
}

/** Where the person would be in nobody's care. */
export interface CustodyHole {
  readonly kind: 'no-holder' | 'no-handover' | 'dropped' | 'two-holders'
  /** The step at which it happens, or before which. */
  readonly step: string
  /** Of `no-handover`: the step of care before; of `two-holders`: the other one. */
  readonly other: string | null
  /** Who holds the person at `other`, or, of `dropped`, at `step`. */
  readonly giver: BodiesAnswer | null
  /** Who holds the person at `step`. */
  readonly receiver: BodiesAnswer | null
  /** Facts of the case on which it rests: the hole is there for every case that has them. */
  readonly facts: readonly string[]
  /** The clauses that speak there: where the words to add belong. */
  readonly clauses: readonly string[]
}
