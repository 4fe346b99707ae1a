/**
 * The order in which one instrument takes the steps of a case, from its `step`
 * blocks. Alternatives (return, local integration, …) are branches on facts.
 */
export interface ProcedureEntry {
  /** The instrument, whose id is also the procedure's. */
  readonly instrument: string
  /** How closely it rests on a real text. */
  readonly basis: 'source' | 'secondary' | 'illustrative'
  /** The rule of its scope: it is the procedure of these cases only. Null: of every case. */
  readonly rule: string | null
  /** So that each stands after all that come first, in written order where that leaves a choice. */
  readonly steps: readonly PlacedStep[]
}

/** A step of the vocabulary in a procedure; each at most once. */
export interface PlacedStep {
  /** `instrument/procedure/step`: the key of its citation. */
  readonly id: string
  readonly step: string
  readonly after: readonly PlacedLink[]
  /** The rule (with the scope) under which it is part of the case; null: always. */
  readonly rule: string | null
  readonly checklist: readonly string[]
  /** Documents of the vocabulary. */
  readonly forms: readonly string[]
  /** Documents that the step makes. */
  readonly issues: readonly string[]
  /** The procedure ends here. */
  readonly ends: boolean
}

/** A step of the procedure that comes first; where its rule fails, it need not. */
export interface PlacedLink {
  readonly step: string
  readonly rule: string | null
}

/** The key under which engines evaluate the rules of a procedure; ids of steps hold no slash. */
export function procedureKey(instrument: string): string {
  return `procedure/${instrument}`
}

/** The rules of a procedure: of its scope, of its steps and of their order; some may be named twice. */
export function rulesOfProcedure({ rule, steps }: ProcedureEntry): readonly string[] {
  const rules = steps.flatMap((step) => [step.rule, ...step.after.map((link) => link.rule)])
  return [rule, ...rules].filter((id) => id !== null)
}
