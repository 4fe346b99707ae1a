/** What a finding about a term with two meanings says beside what every finding says. */
export interface DefinitionsDiffer {
  readonly code: 'audit/definitions-differ'
  readonly term: string
  /** Instruments by whose meaning the witness is inside; null: the vocabulary. */
  readonly inside: readonly (string | null)[]
  /** Those by whose meaning the same person is outside. */
  readonly outside: readonly (string | null)[]
}
