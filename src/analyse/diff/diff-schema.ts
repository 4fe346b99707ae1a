import { answerSchema } from '../../ask/answer-schema.ts'
import { STATUSES } from '../../ask/answer.ts'
import {
  either,
  flag,
  listOf,
  object,
  orNull,
  ref,
  tableOf,
  text,
  whole,
  word,
  type Definitions,
  type Schema,
} from '../../rulebook/json/schema.ts'
import { BODY_DETAILS, DIFF_ASPECTS, HANDED_DETAILS, ID_DETAILS } from './detail.ts'
import { CLAUSE_PARTS, ENTRY_KINDS } from './rulebook-diff.ts'

const ids = listOf(text)
const places = listOf(whole)
const change = word('added', 'removed', 'changed')
const bodies = ref('bodies')
const name = { step: text, question: word('who', 'limit', 'pays', 'handover'), subject: text }

const cases: Readonly<Record<string, Schema>> = {
  ...name,
  regions: listOf(object({ when: tableOf(ids) })),
  allRegions: flag,
  share: orNull(ref('share')),
  witness: orNull(ref('diffWitness')),
  exact: flag,
  intervals: places,
}

const detail = (parts: Readonly<Record<string, Schema>>): Schema =>
  object({ clause: text, ...parts })

/** The parts of an answer that a comparison has too. */
const SHARED = ['body', 'bodies', 'payer', 'rung', 'limit', 'duration', 'fact', 'clause']

const shared: Definitions = Object.fromEntries(
  Object.entries<Schema>(answerSchema.$defs).filter(([key]) => SHARED.includes(key)),
)

/** The parts of a `RulebookDiff` that have a name. */
export const diffDefinitions: Definitions = {
  ...shared,
  share: object({ numerator: text, denominator: text, perMille: whole }),
  changedQuestion: object({
    ...name,
    moved: orNull(ref('share')),
    otherwise: orNull(ref('share')),
    intervals: places,
  }),
  stance: object({
    status: word(...STATUSES.filter((status) => status !== 'unknown'), 'not-asked'),
    duty: orNull(word('must', 'should', 'may', 'must-not')),
    bodies: listOf(ref('payer')),
    clauses: ids,
    several: flag,
  }),
  move: object({ ...cases, from: ref('stance'), to: ref('stance') }),
  detailChange: object({
    ...cases,
    aspect: word(...DIFF_ASPECTS),
    from: listOf(ref('detail')),
    to: listOf(ref('detail')),
  }),
  detail: either(
    detail({ says: word('limit'), limit: ref('limit') }),
    detail({ says: word('duration'), duration: ref('duration') }),
    detail({
      says: word('extended'),
      limits: listOf(ref('limit')),
      durations: listOf(ref('duration')),
    }),
    detail({
      says: word('fallback'),
      after: orNull(text),
      days: orNull(word('working', 'calendar')),
      words: orNull(text),
      bodies,
    }),
    detail({ says: word(...BODY_DETAILS), bodies }),
    detail({ says: word(...ID_DETAILS), id: text }),
    detail({ says: word('giver'), bodies, place: orNull(text) }),
    detail({ says: word(...HANDED_DETAILS), id: text, place: orNull(text) }),
    detail({ says: word('exclusively', 'in-kind') }),
    detail({ says: word('duty'), duty: word('must', 'should', 'may', 'must-not'), bodies }),
    detail({ says: word('payer', 'funding'), payer: ref('payer') }),
    detail({ says: word('first'), bodies, before: bodies }),
  ),
  diffWitness: object({
    before: ref('witnessCase'),
    after: ref('witnessCase'),
    asOf: text,
    decisive: ids,
  }),
  witnessCase: object({
    facts: tableOf(ref('fact')),
    events: listOf(object({ event: text, at: text })),
    status: word(...STATUSES, 'not-asked'),
  }),
  clauseChange: object({
    clause: text,
    change,
    parts: listOf(word(...CLAUSE_PARTS)),
    effect: word('moves', 'details', 'editorial', 'not-proved', 'not-in-force'),
    questions: listOf(object(name)),
  }),
  factChange: object({
    fact: text,
    change,
    onlyBefore: ids,
    onlyAfter: ids,
    undetermined: orNull(word('before', 'after')),
    compared: word('ignored', 'common', 'two-facts'),
  }),
  entryChange: object({ kind: word(...ENTRY_KINDS), id: text, change, keys: ids }),
  documentChange: object({ file: text, change, editorial: orNull(flag) }),
}

/** The keys of a `RulebookDiff`. */
export const diffKeys: Readonly<Record<string, Schema>> = {
  remit: { const: 1 },
  before: object({ digest: text }),
  after: object({ digest: text }),
  intervals: listOf(object({ from: text, until: orNull(text) })),
  drafts: ids,
  compared: whole,
  questions: listOf(ref('changedQuestion')),
  moves: listOf(ref('move')),
  details: listOf(ref('detailChange')),
  notExact: listOf(object({ ...name, intervals: places })),
  clauses: listOf(ref('clauseChange')),
  facts: listOf(ref('factChange')),
  entries: listOf(ref('entryChange')),
  documents: orNull(listOf(ref('documentChange'))),
  cited: object({ before: tableOf(ref('clause')), after: tableOf(ref('clause')) }),
}
