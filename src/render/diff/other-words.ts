import type {
  ClauseChange,
  ClauseEffect,
  DocumentChange,
  EntryChange,
  FactChange,
} from '../../analyse/diff/rulebook-diff.ts'
import type {
  ScenarioChange,
  ScenarioOnSide,
  ScenarioStance,
} from '../../scenario/scenario-changes.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import { listed } from '../words.ts'
import type { DiffReport } from './diff-report.ts'
import { bookOf, questionTitle } from './told-diff.ts'

/** Names, and what is said of them, in several parts. */
export interface Entry {
  readonly names: readonly string[]
  readonly says: readonly string[]
}

/** A list of what is new beside the questions. */
export interface Section {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** What is told below the questions; empty sections are left out. */
export function sections(report: DiffReport): readonly Section[] {
  const { clauses, facts, entries, documents, scenarios, notExact } = report.diff
  const all: readonly Section[] = [
    {
      title: 'Not exact',
      entries: notExact.map((name) => ({
        names: [questionTitle(name, bookOf(name, report))],
        says: ['too many cases to be worked out for each: more of them may move'],
      })),
    },
    { title: 'Clauses', entries: clauseEntries(clauses, report) },
    { title: 'Facts', entries: facts.map(factEntry) },
    { title: 'Also new', entries: grouped(entries.filter(isNotTold(facts)), entryName, entryId) },
    { title: 'Texts', entries: grouped(documents ?? [], documentName, ({ file }) => file) },
    { title: 'Scenarios', entries: scenarios.map(scenarioEntry) },
  ]
  return all.filter((section) => section.entries.length > 0)
}

/** What moves cases first; clauses of which the same is said are told together. */
function clauseEntries(clauses: readonly ClauseChange[], report: DiffReport): readonly Entry[] {
  const groups = new Map<string, Entry>()
  const order = Object.keys(EFFECT_WORDS)
  for (const one of clauses.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))) {
    const { names, says } = clauseEntry(one, report)
    const key = JSON.stringify(says)
    groups.set(key, { names: [...(groups.get(key)?.names ?? []), ...names], says })
  }
  return [...groups.values()]
}

function clauseEntry(
  { clause, change, parts, effect, questions }: ClauseChange,
  report: DiffReport,
): Entry {
  const what = parts.length === 0 ? change : `${change} in ${listed(parts, 'and')}`
  const titles = questions.map((name) => questionTitle(name, bookOf(name, report)))
  return { names: [clause], says: [what, EFFECT_WORDS[effect], ...titles] }
}

const EFFECT_WORDS: Readonly<Record<ClauseEffect, string>> = {
  moves: 'cases move',
  'not-proved': 'not proved',
  details: 'no case moves, but something else is said',
  editorial: 'editorial: proved to change nothing',
  'not-in-force': 'takes no part on the days compared',
}

function factEntry({
  fact,
  change,
  onlyBefore,
  onlyAfter,
  undetermined,
  compared,
}: FactChange): Entry {
  return {
    names: [fact],
    says: [
      change,
      ...(onlyBefore.length === 0 ? [] : [`no more: ${onlyBefore.join(', ')}`]),
      ...(onlyAfter.length === 0 ? [] : [`now also: ${onlyAfter.join(', ')}`]),
      ...(undetermined === null ? [] : [MARK_WORDS[undetermined]]),
      COMPARED_WORDS[compared],
    ],
  }
}

const MARK_WORDS = {
  before: 'can always be established now',
  after: 'may now be impossible to establish',
} as const

const COMPARED_WORDS: Readonly<Record<FactChange['compared'], string>> = {
  ignored: 'the side without it answers as if nobody asked',
  common: 'only cases that both sides can tell are compared',
  'two-facts': 'it means another thing, so it was compared as two facts',
}

/** What is told of facts stands in a section of their own. */
function isNotTold(facts: readonly FactChange[]): (entry: EntryChange) => boolean {
  const told = new Set(facts.map(({ fact }) => fact))
  return ({ kind, id, keys }) =>
    kind !== 'fact' || !told.has(id) || keys.some((key) => !TOLD_OF_FACTS.has(key))
}

const TOLD_OF_FACTS: ReadonlySet<string> = new Set([
  'type',
  'unit',
  'range',
  'values',
  'countries',
  'mayBeUndetermined',
])

function entryName({ kind, change, keys }: EntryChange): string {
  return `${kind} ${keys.length === 0 ? change : `${change} in ${listed(keys.map(asWritten), 'and')}`}`
}

/** As authors write a key: `in-force`. */
function asWritten(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function entryId({ kind, id }: EntryChange): string {
  return kind === id ? '' : id
}

function documentName({ change, editorial }: DocumentChange): string {
  return editorial === true ? `${change}: editorial` : change
}

/** Items of one name are told together. */
function grouped<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  idOf: (item: T) => string,
): readonly Entry[] {
  const groups = new Map<string, string[]>()
  for (const item of items) {
    const ids = groups.get(nameOf(item)) ?? []
    groups.set(nameOf(item), idOf(item) === '' ? ids : [...ids, idOf(item)])
  }
  return [...groups].map(([name, says]) => ({ names: [name], says }))
}

function scenarioEntry({ id, title, file, of, before, after, questions }: ScenarioChange): Entry {
  return {
    names: [id],
    says: [
      ...(title === null ? [] : [title]),
      of === 'before' ? `${file} (before)` : file,
      ...(before.outcome === after.outcome
        ? [outcomeWords(after)]
        : [`${outcomeWords(before)}, now ${outcomeWords(after)}`]),
      ...questions.map(
        ({ question, subject, from, to }) =>
          `${question} ${subject}: ${answerWords(from)}, now ${answerWords(to)}`,
      ),
    ],
  }
}

function outcomeWords({ outcome, faults }: ScenarioOnSide): string {
  const [first] = faults
  return first === undefined ? inSentence(outcome.replace('-', ' ')) : `cannot be asked: ${first}`
}

function answerWords({ status, bodies }: ScenarioStance): string {
  return bodies.length === 0 ? status : `${status} ${bodies.join(', ')}`
}
