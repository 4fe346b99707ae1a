import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import type { Vocabulary } from '../document/vocabulary.ts'
import type { Located } from '../source/located.ts'

/** Names that have to differ from one another. */
interface Space {
  /** What they name, as the reader calls it. */
  readonly what: string
  /** What they belong to, if it is not a whole document or vocabulary. */
  readonly of?: string
  /** The id is not given here: it is that of a step of the vocabulary, which a procedure takes once. */
  readonly isUse?: boolean
  readonly ids: readonly { readonly id: Located<string>; readonly heading: readonly string[] }[]
}

/** Reports ids that are given twice where each may be given once. */
export function duplicateId(library: Library): readonly Diagnostic[] {
  const spaces = [
    ...spacesOfVocabulary(library.vocabulary),
    space(
      'agency',
      library.directories.flatMap(({ agencies }) => agencies),
    ),
    space('instrument', library.instruments),
    ...library.instruments.flatMap(spacesOfInstrument),
    space('scenario', library.scenarios),
  ]
  return spaces.flatMap(duplicatesIn)
}

function duplicatesIn({ what, of, isUse = false, ids }: Space): readonly Diagnostic[] {
  const first = new Map<string, Located<string>>()
  return ids.flatMap(({ id, heading }) => {
    const before = first.get(id.value)
    if (before === undefined) first.set(id.value, id)
    if (before === undefined || isSamePlace(before, id)) return []
    const related = [{ message: 'first defined here', span: before.span }]
    const words = { what, of, isUse, id: id.value }
    return [diagnostic('check/duplicate-id', id.span, words, { heading, related })]
  })
}

function isSamePlace(a: Located<string>, b: Located<string>): boolean {
  return a.span.file === b.span.file && a.span.start === b.span.start
}

function space(
  what: string,
  things: readonly { readonly id: Located<string> }[],
  of?: Located<string>,
): Space {
  return {
    what,
    ...(of === undefined ? {} : { of: of.value }),
    ids: things.map(({ id }) => ({ id, heading: [] })),
  }
}

function spacesOfVocabulary(vocabulary: Vocabulary): readonly Space[] {
  const { facts, assumptions, phases, steps, roles, costs } = vocabulary
  const { documents, events, intervals, places, reasons, terms } = vocabulary
  return [
    space('fact', facts),
    ...facts.map((fact) => space('value', fact.values, fact.id)),
    space('assumption', assumptions),
    space('phase', phases),
    space('step', steps),
    ...steps.map((step) => space('task', step.tasks, step.id)),
    space('role', roles),
    space('cost', costs),
    space('document', documents),
    space('event', events),
    space('interval', intervals),
    space('place', places),
    space('reason', reasons),
    space('term', terms),
  ]
}

function spacesOfInstrument(instrument: Instrument): readonly Space[] {
  const { clauses, terms, procedure, scenarios } = instrument
  const placed = <T extends { readonly place: { readonly heading: readonly string[] } }>(
    things: readonly T[],
    idOf: (thing: T) => Located<string>,
  ): Space['ids'] => things.map((thing) => ({ id: idOf(thing), heading: thing.place.heading }))
  return [
    { what: 'clause', ids: placed(clauses, ({ id }) => id) },
    { what: 'term', ids: placed(terms, ({ id }) => id) },
    { what: 'procedure step', isUse: true, ids: placed(procedure, ({ step }) => step) },
    space('scenario', scenarios),
  ]
}
