/** What a finding about limits that cannot be kept says beside what every finding says. */
export interface LateByDesign {
  readonly code: 'audit/late-by-design'
  readonly because: LateBecause
  /** `error`: nobody can keep it, whenever it starts. `warning`: it depends on the start. */
  readonly severity: 'error' | 'warning'
  /** The `step/task` that has to come first; of `bounds`, the same one. */
  readonly first: string
  /** The procedure that takes the one before the other; null: the text about the other says so, or it is `bounds`. */
  readonly procedure: string | null
  /** From what both are counted; null: from the start of the duty. */
  readonly event: string | null
  /** When that happens, so that it shows: `YYYY-MM-DD`, or with a time of day and offset. */
  readonly start: string
  /** Until when, from this start, what comes first may lawfully take, or has to. A date means the end of that day. */
  readonly firstUntil: string
  /** When the other one is due. */
  readonly due: string
  /** Countries whose working days were counted; where a body's country depends on the case, one of those in which it shows. */
  readonly countries: readonly string[]
  /** The days on which a start was looked for, both included. */
  readonly searched: { readonly from: string; readonly to: string }
}

export type LateBecause =
  /** What comes first has to last longer than the limit runs. */
  | 'minimum'
  /** The duty has to last longer than it may. */
  | 'bounds'
  /** What comes first may lawfully take longer than the limit runs. */
  | 'maximum'
