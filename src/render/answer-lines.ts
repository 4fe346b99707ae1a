import type { Answer, CitedClause, Disagreement, Question, Silent, Unknown } from '../ask/answer.ts'
import { statementsOf } from '../ask/statements-of.ts'
import type { OpenFacts } from '../ask/open-facts.ts'
import type { StatementTimes } from '../case/deadline.ts'
import type { DeferredAnswer } from '../ask/statement-answer.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import type { Labels } from '../rulebook/labels.ts'
import { indented, line, type Line } from './layout.ts'
import { counted, listed } from './words.ts'
import type { ConditionVocabulary } from './condition-words.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'

/** What telling one answer in words needs. */
export interface Telling extends ConditionVocabulary {
  readonly answer: Answer
  readonly rulebook: Rulebook
  /** Clauses that have been cited in full already. */
  readonly cited: Set<string>
  /** Clauses that are cited in full in a place of their own: every one that is named is added. */
  readonly citedApart?: Set<string>
  /** The times that duties set, by clause, where they were worked out. */
  readonly times?: ReadonlyMap<string, StatementTimes>
}

/** Where to read a clause: in full the first time, then by its id if there is more than one. */
export function citation(id: string, telling: Telling): readonly Line[] {
  const { answer, cited, citedApart } = telling
  if (citedApart !== undefined) {
    citedApart.add(id)
    return [line(id, 'faint')]
  }
  if (cited.has(id)) {
    return Object.keys(answer.clauses).length === 1 ? [] : [line(id, 'faint')]
  }
  const clause = answer.clauses[id]
  if (clause === undefined) return [line(id, 'faint')]
  cited.add(id)
  return citationInFull(id, clause)
}

/** The id of a clause, its heading, its line and what the blocks rest on. */
export function citationInFull(id: string, clause: CitedClause): readonly Line[] {
  return [
    line([id, clause.heading.join(' › ')].filter(isSaid), 'faint'),
    line([`${clause.file}:${clause.line}`, ...provenance(clause)], 'faint'),
  ]
}

function isSaid(text: string): boolean {
  return text !== ''
}

function provenance({ basis, startVerified }: CitedClause): readonly string[] {
  return startVerified ? [basis] : [basis, 'start not verified']
}

/** Clauses that are only pointed at. */
export function pointer(words: string, ids: readonly string[]): readonly Line[] {
  return ids.length === 0 ? [] : [line(`${words}: ${ids.join(', ')}`, 'faint')]
}

/** Why nobody is named. */
export function silenceLines(
  { because, instruments, partsNotRead, dormant }: Silent,
  deferred: readonly DeferredAnswer[],
): readonly Line[] {
  const inForce = `${counted(instruments.length, 'instrument')} in force`
  const where = partsNotRead.length === 0 ? 'not said' : 'not said in the parts read'
  return [
    line(`${where} (${reason(because, deferred)}; ${inForce})`, 'open'),
    ...pointer('not in force, but would speak', dormant),
  ]
}

function reason(because: Silent['because'], deferred: readonly DeferredAnswer[]): string {
  switch (because) {
    case 'no-clause':
      return 'no clause'
    case 'unnamed':
      return 'the text does not name the body'
    case 'deferred':
      return `passed on: ${listed(
        deferred.map(({ to }) => `“${to}”`),
        'and',
      )}`
  }
}

export function conflictLine(conflicts: readonly Disagreement[]): Line {
  const reasons = [...new Set(conflicts.map(({ why }) => why))]
  return line(`in conflict: ${reasons.join('; ')}`, 'alarm')
}

export function dormantLines(dormant: readonly string[]): readonly Line[] {
  return [
    line('no instrument that speaks to this is in force', 'open'),
    ...pointer('would speak', dormant),
  ]
}

/** What has to be known first. */
export function unknownLine(open: OpenFacts, labels: Labels): Line {
  const known = open.needs.length === 0 ? 'cannot be told' : 'not known yet'
  return line(`${known}: ${openWords(open, labels)}`, 'open')
}

/** What an answer, or a part of it, depends on. */
export function openWords({ needs, cannotBeEstablished }: OpenFacts, labels: Labels): string {
  const name = (fact: string): string => inSentence(labels.fact(fact))
  const beyond = cannotBeEstablished.map((fact) => `${name(fact)} cannot be established`)
  const asked = needs.length === 0 ? [] : [`depends on ${listed(needs.map(name), 'and')}`]
  return [...asked, ...beyond].join('; ')
}

/** The words after a part of an answer of which it is not known whether it counts. */
export function partWords(
  { status, ...open }: OpenFacts & { readonly status: 'assigned' | 'unknown' },
  labels: Labels,
): string {
  return status === 'assigned' ? '' : ` — ${openWords(open, labels)}`
}

/** That a clause of the answer applies in some cases only, though the answer is the same in all. */
export function onlySometimes(
  clause: string,
  { status, standsIf }: Question,
  labels: Labels,
): readonly Line[] {
  const open = status === 'unknown' ? undefined : standsIf.find((one) => one.clause === clause)
  return open === undefined
    ? []
    : [line(`this clause may apply — ${openWords(open, labels)}`, 'open')]
}

/** Clauses that may apply beside the answer, and change nothing of it. */
export function mayApplyLines(question: Question, told: Telling): readonly Line[] {
  if (question.status === 'unknown') return []
  const listed = new Set(statementsOf(question).map(({ clause }) => clause))
  return question.standsIf
    .filter(({ clause }) => !listed.has(clause))
    .map(({ clause, ...open }) =>
      line(`may apply too: ${clause} — ${openWords(open, told.labels)}`, 'faint'),
    )
}

/** What may be said, each with what it waits for where that is not the same for all. */
export function possibleLines<Statement>(
  question: Unknown<Statement>,
  tell: (statement: Statement) => readonly Line[],
  telling: Telling,
): readonly Line[] {
  const { labels } = telling
  const whole = openWords(question, labels)
  const word = (open: OpenFacts): string => {
    const own = openWords(open, labels)
    return own === whole ? 'possible' : `possible, ${own}`
  }
  return [
    ...question.possible.flatMap((statement) => under(word(statement), tell(statement))),
    ...question.possiblyDeferred.flatMap((deferred) =>
      under(word(deferred), [
        line(`passed on: “${deferred.to}”`),
        ...citation(deferred.clause, telling),
      ]),
    ),
  ]
}

/** A word, and what it introduces below it. */
export function under(word: string, lines: readonly Line[]): readonly Line[] {
  return [line(word, 'strong'), ...indented(lines, 2)]
}

/** Statements one after the other: the first as it is, each later one under a word. */
export function joined(groups: readonly (readonly Line[])[], word: string): readonly Line[] {
  return groups.flatMap((lines, at) => (at === 0 ? lines : under(word, lines)))
}

/** Statements that do not go together. */
export function opposed(groups: readonly (readonly Line[])[]): readonly Line[] {
  return groups.flatMap((lines, at) =>
    at === 0 ? indented(lines, 2) : [line('against', 'alarm'), ...indented(lines, 2)],
  )
}
