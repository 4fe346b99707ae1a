/**
 * One text that findings can point into.
 *
 * `file` is the path as it is shown to people, with forward slashes, relative
 * to the library; the words of a command line are a source text as well, so a
 * wrong fact there is marked like a wrong word in a document.
 */
export interface SourceText {
  readonly file: string
  readonly text: string
}
