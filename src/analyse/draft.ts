import type { Diagram } from '../diagram/diagram.ts'
import type { Asked, Detail, Involved } from './audit.ts'
import type { Voice } from './pose.ts'

/** A finding in one question, before its cases are measured and described. */
export interface Draft {
  readonly detail: Detail
  /** Another question of the step than the one worked out: how soon, instead of who. */
  readonly question?: Asked
  readonly clauses: readonly Involved[]
  /** The cases it is about; within those that can be. Null: none. */
  readonly where: Diagram | null
  /** It is not known to be so in any case, only not ruled out. */
  readonly isCandidate?: true
  /** A fact that cannot be established in these cases. */
  readonly undetermined?: string
  /** Facts of which its case tells; all on which anything in the frame depends, if not given. */
  readonly relevant?: ReadonlySet<string>
  /** A country that a fact names in these cases. */
  readonly place?: { readonly fact: string; readonly country: string }
}

/** The clauses of some voices in one role, each once. */
export function involved(voices: readonly Voice[], role: Involved['role']): readonly Involved[] {
  return [...new Set(voices.map(({ id }) => id))].map((clause) => ({ clause, role }))
}
