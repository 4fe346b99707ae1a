import type { Instrument } from '../document/instrument.ts'
import type { Extension, Statement } from '../rulebook/statement.ts'
import { connectivesOf } from './connectives.ts'
import type { LibraryNames } from './library-names.ts'
import { compileDuration, compileLimit } from './limits.ts'
import { sortBy } from './sort-by.ts'

/** By clause or instrument, what clauses without a duty of their own say of its time. */
export type Extensions = ReadonlyMap<string, readonly Extension[]>

/**
 * What clauses say that only lengthen the time of others. One with a duty of
 * its own says it in its own statement.
 *
 * @param instruments - in order of their ids.
 */
export function compileExtensions(
  instruments: readonly Instrument[],
  names: LibraryNames,
): Extensions {
  const found = new Map<string, Extension[]>()
  for (const instrument of instruments) {
    for (const written of instrument.clauses.filter(({ duty }) => duty === undefined)) {
      const id = `${instrument.id.value}#${written.id.value}`
      const extension: Extension = {
        clause: id,
        rule: id,
        limits: written.within.map((limit) => compileLimit({ instrument, names }, limit)),
        durations: written.duration === undefined ? [] : [compileDuration(written.duration.text)],
      }
      for (const { connective, target } of connectivesOf(written, names)) {
        if (connective !== 'extends') continue
        found.set(target, [...(found.get(target) ?? []), extension])
      }
    }
  }
  return found
}

/** A statement with what lengthens its time. */
export function extended(statement: Statement, extensions: Extensions): Statement {
  if (statement.question !== 'who' || statement.duty === 'must-not') return statement
  const [instrument = ''] = statement.clause.split('#')
  const found = [statement.clause, instrument].flatMap((target) => extensions.get(target) ?? [])
  // One may name both the clause and its instrument.
  const each = new Map(found.map((extension) => [extension.clause, extension]))
  return { ...statement, extensions: sortBy([...each.values()], ({ clause }) => [clause]) }
}
