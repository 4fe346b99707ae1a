import type { Outcome } from '../diagnostic/outcome.ts'
import type { Checked } from '../document/checked.ts'
import type { Place } from '../document/clause.ts'
import type { Library } from '../document/library.ts'
import { simplify } from '../rulebook/simplify.ts'
import type { Citation, Rulebook } from '../rulebook/rulebook.ts'
import { compileAgencies } from './agencies.ts'
import { compileCalendars } from './calendars.ts'
import { compileClause } from './clause.ts'
import { compileClauseEntry } from './clauses.ts'
import { compileCondition } from './condition.ts'
import { compileExtensions, extended } from './extensions.ts'
import { compileInstrument } from './instruments.ts'
import { libraryNames } from './library-names.ts'
import { notExact } from './not-exact.ts'
import { compilePrecedence } from './precedence.ts'
import { compileProcedure, placedId } from './procedures.ts'
import { sortBy } from './sort-by.ts'
import { inStatementOrder } from './statement-order.ts'
import { compileTerms, termId } from './term-entries.ts'
import { compileFacts, compileRoles, compileSteps, compileWords } from './vocabulary.ts'

export { compiledInstrument } from './compiled-instrument.ts'
export { jsonRules } from './json-rules.ts'

/**
 * Compiles a checked library. Same library, same bytes: nothing depends on the
 * clock, the locale or the order of files.
 *
 * @param digest - `sha256:…` of all texts of the library, to name it by.
 */
export function compile(library: Checked<Library>, digest: string): Outcome<Rulebook> {
  const { vocabulary, directories } = library
  const names = libraryNames(library)
  const instruments = sortBy(library.instruments, ({ id }) => [id.value])
  const entries = instruments.map((instrument) => compileInstrument(instrument, names))
  const clauses = instruments.flatMap((instrument) =>
    instrument.clauses.map((clause) => compileClauseEntry(clause, instrument, names)),
  )
  const extensions = compileExtensions(instruments, names)
  const parts = instruments.flatMap((instrument) => {
    const site = { instrument, names }
    return instrument.clauses.map((clause) => compileClause(site, clause))
  })
  const procedures = instruments.flatMap((instrument) => {
    return compileProcedure({ instrument, names }) ?? []
  })

  const rulebook: Rulebook = {
    remit: 1,
    digest,
    facts: compileFacts(vocabulary.facts),
    variables: byId([...names.variables.values()]),
    assume: byId(
      vocabulary.assumptions.map(({ id, never, why }) => ({
        id: id.value,
        never: simplify(compileCondition(never, names), names.variables),
        why: why.en,
      })),
    ),
    steps: compileSteps(vocabulary.steps),
    words: compileWords(vocabulary),
    roles: compileRoles(vocabulary.roles),
    agencies: compileAgencies(directories),
    calendars: compileCalendars(library.calendars),
    instruments: entries,
    precedence: compilePrecedence(library.precedence),
    clauses: byId(clauses),
    rules: byId([...parts, ...procedures].flatMap(({ rules }) => rules)),
    statements: inStatementOrder(
      parts.flatMap(({ statements }) => statements).map((said) => extended(said, extensions)),
    ),
    procedures: procedures.map(({ entry }) => entry),
    terms: compileTerms(library, names),
    citations: citationsOf(library),
  }
  return { value: rulebook, diagnostics: notExact(instruments, rulebook.rules) }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return sortBy(things, ({ id }) => [id])
}

function citationsOf({ instruments }: Library): Readonly<Record<string, Citation>> {
  const citations = instruments.flatMap((instrument) => [
    ...instrument.clauses.map(({ id, place }) =>
      citation(`${instrument.id.value}#${id.value}`, place),
    ),
    ...instrument.procedure.map((step) => citation(placedId(instrument, step), step.place)),
    ...instrument.terms.map((term) => citation(termId(term.id, instrument), term.place)),
  ])
  return Object.fromEntries(sortBy(citations, ([id]) => [id]))
}

function citation(id: string, { heading, file, line }: Place): readonly [string, Citation] {
  return [id, { heading, file, line }]
}
