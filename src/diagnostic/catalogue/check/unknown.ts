/** A name that nothing declares, and the declared one nearest to it. */
export interface Unknown {
  readonly name: string
  readonly near?: string | undefined
}
