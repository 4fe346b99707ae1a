/** How bad a finding is. Only an `error` keeps a library from being compiled. */
export type Severity = 'error' | 'warning' | 'info'

/** How one code is worded. `W` names the words that whoever reports it must supply. */
export interface CatalogueEntry<W> {
  readonly severity: Severity
  /** One line, no capital, no full stop; what the author wrote is in backticks. */
  readonly message: (words: W) => string
  /** What the author can do about it, when we know. */
  readonly help: (words: W) => string | undefined
}

/** Declares one catalogue entry; `help` may be left out. */
export function entry<W = Record<string, never>>(written: {
  readonly severity: Severity
  readonly message: (words: W) => string
  readonly help?: (words: W) => string | undefined
}): CatalogueEntry<W> {
  return { help: () => undefined, ...written }
}

/** The help that nearly every unknown name gets. */
export function didYouMean({ near }: { readonly near?: string | undefined }): string | undefined {
  return near === undefined ? undefined : `did you mean \`${near}\`?`
}
