import { check } from '../check/index.ts'
import { compile } from '../compile/index.ts'
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts'
import { inReadingOrder } from '../diagnostic/sort.ts'
import { withoutEchoes } from '../diagnostic/without-echoes.ts'
import type { Checked } from '../document/checked.ts'
import type { Library } from '../document/library.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { SourceText } from '../source/source-text.ts'
import type { Parse } from './parse-once.ts'
import { readDocuments, type Counts } from './read-documents.ts'

export interface CheckedTexts {
  /** Undefined if anything found is an error. */
  readonly library: Checked<Library> | undefined
  readonly counts: Counts
}

/**
 * Reads and checks the texts of one library.
 *
 * @param sources - with file names relative to the library, as in `mous/example.md`.
 * @param parse - `parseOnce()`, if other libraries are read beside this one.
 */
export function checkTexts(sources: readonly SourceText[], parse?: Parse): Outcome<CheckedTexts> {
  const read = readDocuments(sources, parse)
  const checked = check(read.value.library)
  const diagnostics = inReadingOrder(withoutEchoes([...read.diagnostics, ...checked.diagnostics]))
  return {
    value: {
      library: hasErrors(diagnostics) ? undefined : checked.value,
      counts: read.value.counts,
    },
    diagnostics,
  }
}

/** A library's texts as far as they could be turned into rules. */
export interface Built extends CheckedTexts {
  /** Undefined if anything found is an error. */
  readonly rulebook: Rulebook | undefined
}

/**
 * Compiles the texts of one library. Same texts, same rulebook, in whatever
 * order they are given.
 *
 * @param digest - of all the texts; it names the library in every answer.
 * @param parse - `parseOnce()`, if other libraries are built beside this one.
 */
export function build(
  sources: readonly SourceText[],
  digest: string,
  parse?: Parse,
): Outcome<Built> {
  const { value, diagnostics } = checkTexts(sources, parse)
  if (value.library === undefined) {
    return { value: { ...value, rulebook: undefined }, diagnostics }
  }
  const compiled = compile(value.library, digest)
  const all = inReadingOrder([...diagnostics, ...compiled.diagnostics])
  return {
    value: { ...value, rulebook: hasErrors(all) ? undefined : compiled.value },
    diagnostics: all,
  }
}
