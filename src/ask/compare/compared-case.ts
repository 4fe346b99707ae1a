import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { nearest } from '../../diagnostic/nearest.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { CaseFile } from '../../document/case-file.ts'
import type { GivenFact } from '../../document/case-parts.ts'
import type { Located } from '../../source/located.ts'
import type { CommandLine } from '../command-line.ts'
import { givenFacts } from '../given-words.ts'
import { personalWords } from '../personal-words.ts'
import type { Prepared } from '../prepared.ts'

/** A case as the words of a command line and a case file give it. */
export interface GivenWords<Words extends CommandLine> {
  readonly words: Words
  readonly file: CaseFile | undefined
}

/**
 * The same case with some facts given otherwise.
 *
 * @param changes - each `fact=value`, which takes the place of what is given of
 *   the fact; or `fact=?`, after which it is not known.
 * @returns words with the changes, at places of their own; to be read like any
 *   others, together with what was found here.
 */
export function comparedCase<Words extends CommandLine>(
  { words, file }: GivenWords<Words>,
  changes: readonly string[],
  prepared: Prepared,
): Outcome<GivenWords<Words>> {
  let { text } = words.source
  const placed = changes.map((word): Located<string> => {
    const start = text.length + OPTION.length
    text += OPTION + word
    return { value: word, span: { file: words.source.file, start, end: start + word.length } }
  })

  const personal = personalWords(placed, prepared)
  if (personal.length > 0) return { value: { words, file }, diagnostics: personal }
  const read = givenFacts(placed).value
  const changed = new Set(read.map(({ fact }) => fact.value))
  const isKept = ({ fact }: GivenFact): boolean => !changed.has(fact.value)
  const kept = words.facts.filter((word) => givenFacts([word]).value.every(isKept))
  const forgotten = read.filter(isForgotten)
  const said = placed.filter((word) => !givenFacts([word]).value.some(isForgotten))
  return {
    value: {
      words: { ...words, source: { ...words.source, text }, facts: [...kept, ...said] },
      file: file === undefined ? undefined : { ...file, facts: file.facts.filter(isKept) },
    },
    diagnostics: forgotten.flatMap((fact) => faultsOf(fact, read, prepared)),
  }
}

const OPTION = ' --compare '

function isForgotten({ value }: GivenFact): boolean {
  return value.kind === 'value' && value.value.value === '?'
}

/** Of values that are given, reading the case finds such faults; what is forgotten it does not see. */
function faultsOf(
  one: GivenFact,
  all: readonly GivenFact[],
  { facts }: Prepared,
): readonly Diagnostic[] {
  const { value: name, span } = one.fact
  if (!facts.has(name)) {
    return [diagnostic('case/unknown-fact', span, { name, near: nearest(name, facts.keys()) })]
  }
  const other = all.find((fact) => fact !== one && fact.fact.value === name)
  if (other === undefined) return []
  const related = [{ message: 'also given here', span: other.fact.span }]
  return [diagnostic('case/fact-given-twice', span, { fact: name }, { related })]
}
