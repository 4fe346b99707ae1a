/** A name that the library does not have, and the one it has that is nearest. */
export interface Unknown {
  readonly name: string
  readonly near?: string | undefined
}
