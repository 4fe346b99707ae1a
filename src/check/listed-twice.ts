import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import {
  COMPANIONS,
  CONNECTIVES,
  type WrittenBody,
  type WrittenClause,
} from '../document/clause.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'
import { clausesOf } from './walk/clauses.ts'
import { factTestsOf, termTestsOf } from './walk/tests.ts'

type Word = Located<string | number | boolean>

/** A list in which each thing belongs once, and the headings above it. */
interface ListSite {
  readonly words: readonly Word[]
  readonly heading: readonly string[]
}

/** Reports what stands twice in one list: harmless, but probably meant to be something else. */
export function listedTwice(library: Library): readonly Diagnostic[] {
  return [
    ...clausesOf(library).flatMap(({ clause, heading }) =>
      listsOfClause(clause).map((words) => ({ words, heading })),
    ),
    ...listsInConditions(library),
    ...listsOfInstruments(library),
    ...listsOfVocabulary(library),
    ...listsOfCalendars(library),
    { words: library.precedence?.canons ?? [], heading: [] },
  ].flatMap(repeatedIn)
}

function repeatedIn({ words, heading }: ListSite): readonly Diagnostic[] {
  const first = new Map<Word['value'], Word>()
  return words.flatMap((word) => {
    const before = first.get(word.value)
    if (before === undefined) {
      first.set(word.value, word)
      return []
    }
    const related = [{ message: 'first listed here', span: before.span }]
    const words = { name: String(word.value) }
    return [diagnostic('check/listed-twice', word.span, words, { heading, related })]
  })
}

function listsOfClause(clause: WrittenClause): readonly (readonly Word[])[] {
  const { steps, after, issues, within, pays, handovers, companions, connectives } = clause
  return [
    steps,
    after,
    issues,
    ...COMPANIONS.map((key) => companions[key]),
    ...CONNECTIVES.map((key) => connectives[key]),
    ...within.flatMap(({ excluding, from }) => [excluding, from?.events ?? []]),
    ...pays.flatMap(({ costs, by }) => [costs, ...(by?.kind === 'body' ? groupsIn(by.who) : [])]),
    ...handovers.flatMap(({ to, documents }) => [
      ...groupsIn(to),
      documents.map(({ document }) => document),
    ]),
    ...(clause.who === undefined ? [] : groupsIn(clause.who)),
  ]
}

/** The bodies that stand beside each other in a group, and in the groups within it. */
function groupsIn(body: WrittenBody): readonly (readonly Word[])[] {
  if (body.kind === 'role') return []
  const single = body.of.flatMap((part) => (part.kind === 'role' ? [part.ref] : []))
  return [single, ...body.of.flatMap(groupsIn)]
}

function listsInConditions(library: Library): readonly ListSite[] {
  return [
    ...termTestsOf(library).map(({ test, heading }) => ({ words: test.terms, heading })),
    ...factTestsOf(library).flatMap(({ test: { test }, heading }): readonly ListSite[] => {
      switch (test.kind) {
        case 'one-of':
          return [{ words: test.values, heading }]
        case 'includes':
        case 'includes-all':
          return [{ words: test.members, heading }]
        case 'same-as':
        case 'differs-from':
          return []
      }
    }),
  ]
}

function listsOfInstruments({ instruments }: Library): readonly ListSite[] {
  return instruments.flatMap((instrument) =>
    [
      instrument.parties.map(({ who }) => who),
      instrument.amends,
      instrument.supersedes,
      instrument.repeals,
      instrument.languages?.authentic ?? [],
      ...instrument.procedure.flatMap(({ forms, issues, after }) => [
        forms,
        issues,
        // Two conditions of one step are two ways for it to come first.
        after.flatMap(({ step, when }) => (when === undefined ? [step] : [])),
      ]),
    ].map((words) => ({ words, heading: [] })),
  )
}

function listsOfCalendars({ calendars }: Library): readonly ListSite[] {
  return calendars
    .flatMap(({ weekend = [], complete }): readonly (readonly Word[])[] => [weekend, complete])
    .map((words) => ({ words, heading: [] }))
}

function listsOfVocabulary({ vocabulary }: Library): readonly ListSite[] {
  const { roles, costs, steps, places } = vocabulary
  return [
    ...[...roles, ...costs].map(({ members }) => members),
    ...steps.map((step) => step.costs),
    ...places.map(({ countries }) => countries),
  ].map((words) => ({ words, heading: [] }))
}
