/** What a finding about help that depends on testimony says beside what every finding says. */
export interface HelpTiedToTestimony {
  readonly code: 'audit/help-tied-to-testimony'
  /** A fact that tells whether the person works with the prosecution. */
  readonly fact: string
  /** Its value where somebody has to help, */
  readonly helpedIf: readonly string[]
  /** and where, all else being the same, nobody has to: that of the witness. */
  readonly notIf: readonly string[]
}
