import { CONNECTIVES, type WrittenClause } from '../document/clause.ts'
import type { Instrument } from '../document/instrument.ts'
import { readReference } from '../rulebook/notation/read-reference.ts'
import type { ConnectiveEntry } from '../rulebook/rulebook.ts'
import type { Located } from '../source/located.ts'
import { named, type LibraryNames } from './library-names.ts'
import { read } from './read.ts'

/** What a clause says of other clauses and texts, by full id. */
export function connectivesOf(
  clause: WrittenClause,
  names: LibraryNames,
): readonly ConnectiveEntry[] {
  return sorted(
    CONNECTIVES.flatMap((connective) => entries(connective, clause.connectives[connective], names)),
  )
}

/** What an instrument's front matter says of other texts, by full id. */
export function instrumentConnectivesOf(
  instrument: Instrument,
  names: LibraryNames,
): readonly ConnectiveEntry[] {
  const written: readonly (readonly [string, readonly Located<string>[]])[] = [
    ['amends', instrument.amends],
    ['notwithstanding', instrument.notwithstanding],
    ['repeals', instrument.repeals],
    ['subject-to', instrument.subjectTo],
    ['supersedes', instrument.supersedes],
    ['without-prejudice-to', instrument.withoutPrejudiceTo],
  ]
  return sorted(written.flatMap(([connective, refs]) => entries(connective, refs, names)))
}

function entries(
  connective: string,
  refs: readonly Located<string>[],
  names: LibraryNames,
): readonly ConnectiveEntry[] {
  return refs.flatMap((ref) => targetsOf(ref, names)).map((target) => ({ connective, target }))
}

/** A block with a table is all its rows. A bare id is one of the text that it is written in. */
function targetsOf({ value, span }: Located<string>, names: LibraryNames): readonly string[] {
  const reference = read(value, readReference(value))
  if (reference.kind === 'clause') {
    return clausesOf(named(names.instruments, reference.instrument), reference.clause)
  }
  const here = clausesOf(named(names.byFile, span.file), reference.id)
  return here.length > 0 ? here : [named(names.instruments, reference.id).id.value]
}

function clausesOf(instrument: Instrument, id: string): readonly string[] {
  return instrument.clauses
    .filter((clause) => clause.id.value === id || clause.block === id)
    .map((clause) => `${instrument.id.value}#${clause.id.value}`)
}

function sorted(all: readonly ConnectiveEntry[]): readonly ConnectiveEntry[] {
  const byKey = new Map(all.map((entry) => [`${entry.connective} ${entry.target}`, entry]))
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? [])
}
