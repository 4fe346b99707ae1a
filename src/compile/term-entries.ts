import type { WrittenCondition } from '../document/condition.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import { ALWAYS, type Condition } from '../rulebook/condition.ts'
import type { TermEntry } from '../rulebook/rulebook.ts'
import { simplify } from '../rulebook/simplify.ts'
import type { Located } from '../source/located.ts'
import { compileCondition } from './condition.ts'
import type { LibraryNames } from './library-names.ts'
import { sortBy } from './sort-by.ts'

/** What each text means by its terms, and what the vocabulary does. */
export function compileTerms(
  { vocabulary, instruments }: Library,
  names: LibraryNames,
): readonly TermEntry[] {
  const meaning = (written: WrittenCondition): Condition =>
    simplify(compileCondition(written, names), names.variables)
  const defaults = vocabulary.terms.map(({ id, means }): TermEntry => ({
    id: termId(id),
    term: id.value,
    instrument: null,
    basis: null,
    condition: meaning(means),
    scope: ALWAYS,
  }))
  const own = instruments.flatMap((instrument) =>
    instrument.terms.map(({ id, means }): TermEntry => ({
      id: termId(id, instrument),
      term: id.value,
      instrument: instrument.id.value,
      basis: instrument.basis.value,
      condition: meaning(means),
      scope: instrument.scope === undefined ? ALWAYS : meaning(instrument.scope),
    })),
  )
  return sortBy([...defaults, ...own], ({ term, instrument }) => [term, instrument ?? ''])
}

/** @param instrument - undefined: the vocabulary. */
export function termId(term: Located<string>, instrument?: Instrument): string {
  const id = `term/${term.value}`
  return instrument === undefined ? id : `${instrument.id.value}/${id}`
}
