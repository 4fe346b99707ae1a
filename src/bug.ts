/**
 * Thrown when the program itself is wrong, never when a document is.
 * What is wrong with a document is a `Diagnostic`, which is returned.
 */
export class Bug extends Error {
  override readonly name = 'Bug'
}
