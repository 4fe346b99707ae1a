import { answerSchema } from '../ask/answer-schema.ts'
import { STATUSES } from '../ask/answer.ts'
import { withOptional } from '../ask/with-optional.ts'
import {
  either,
  flag,
  listOf,
  number,
  object,
  orNull,
  ref,
  tableOf,
  text,
  whole,
  word,
  type Definitions,
  type Schema,
} from '../rulebook/json/schema.ts'
import type { AuditCode } from './audit.ts'

const ids = listOf(text)
const places = listOf(whole)
const textOrNull = orNull(text)
const bodiesOrNull = orNull(ref('bodies'))
const asked = word('who', 'limit', 'pays', 'handover')
const canon = word('express', 'superior', 'closer', 'narrower', 'later')
const severity = word('error', 'warning', 'info')
const textsOrVocabulary = listOf(textOrNull)

/** What each finding says beside what every finding says. */
const DETAILS: Readonly<Record<AuditCode, Readonly<Record<string, Schema>>>> = {
  'audit/silent': {
    because: word('no-clause', 'unnamed', 'deferred', 'set-aside', 'not-in-force'),
  },
  'audit/no-actor': { because: word('unnamed', 'anyone') },
  'audit/conflict': { why: text },
  'audit/double-bind': { why: text },
  'audit/overlap': {},
  'audit/precedence-cycle': { canons: listOf(canon) },
  'audit/cannot-be-established': { fact: text },
  'audit/unreachable': { because: word('condition', 'assume') },
  'audit/never-prevails': { by: listOf(object({ clause: text, canon, why: text })) },
  'audit/redundant': {},
  'audit/unbound-role': { role: text, country: text },
  'audit/no-number': { words: ids },
  'audit/no-review': { instrument: text },
  'audit/no-follow-up': { instrument: text },
  'audit/broken-custody': {
    procedure: text,
    because: word('no-holder', 'no-handover', 'dropped', 'no-end'),
    from: textOrNull,
    giver: bodiesOrNull,
    receiver: bodiesOrNull,
    others: listOf(ref('handsOfHole')),
    path: ids,
    ofProcedure: orNull(ref('share')),
  },
  'audit/two-holders': {
    procedure: text,
    beside: text,
    holders: listOf(ref('bodies'), 2),
    others: listOf(ref('handsOfHole')),
    ofProcedure: orNull(ref('share')),
  },
  'audit/unreachable-step': { procedure: text, because: word('condition', 'assume', 'order') },
  'audit/late-by-design': {
    because: word('minimum', 'bounds', 'maximum'),
    severity,
    first: text,
    procedure: textOrNull,
    event: textOrNull,
    start: text,
    firstUntil: text,
    due: text,
    countries: ids,
    searched: object({ from: text, to: text }),
  },
  'audit/help-tied-to-testimony': { fact: text, helpedIf: ids, notIf: ids },
  'audit/definitions-differ': {
    term: text,
    inside: textsOrVocabulary,
    outside: textsOrVocabulary,
  },
}

const common: Readonly<Record<string, Schema>> = {
  weight: number,
  step: textOrNull,
  question: orNull(asked),
  subject: textOrNull,
  clauses: listOf(ref('involved')),
  regions: listOf(object({ when: tableOf(ids) })),
  allRegions: flag,
  witness: orNull(ref('witness')),
  share: orNull(ref('share')),
  exact: flag,
  intervals: places,
}

/** What is added where an audit is printed. */
const told: Readonly<Record<string, Schema>> = {
  severity,
  sentence: text,
  help: textOrNull,
  ask: textOrNull,
}

const parts: Definitions = {
  status: word(...STATUSES),
  share: object({ numerator: text, denominator: text, perMille: whole }),
  handsOfHole: object({ giver: ref('bodies'), receiver: bodiesOrNull }),
  involved: object({
    clause: text,
    role: word(
      ...['says', 'demands', 'forbids', 'gives-way', 'prevails', 'says-it-too'],
      ...['names-nobody', 'passes-on', 'dormant'],
    ),
  }),
  witness: object({
    facts: tableOf(ref('fact')),
    events: listOf(object({ event: text, at: text })),
    asOf: text,
    decisive: ids,
    status: ref('status'),
  }),
  coverage: object({
    step: text,
    question: asked,
    subject: text,
    expected: flag,
    covered: orNull(ref('share')),
    parts: listOf(
      object({
        is: word(
          ...STATUSES.filter((status) => status !== 'unknown'),
          ...['number', 'words', 'none', 'no-duty'],
        ),
        share: ref('share'),
      }),
    ),
    intervals: places,
  }),
  finding: either(
    ...Object.entries(DETAILS).map(([code, detail]) =>
      withOptional({ code: { const: code }, ...detail, ...common }, told),
    ),
  ),
  known: object({
    code: text,
    step: textOrNull,
    question: textOrNull,
    subject: textOrNull,
    about: text,
    clauses: ids,
  }),
}

const { fact, clause, body, bodies } = answerSchema.$defs as Definitions

/** The form of an `Audit` as JSON; and of what `remit audit --format json` prints, which adds words to it. */
export const auditSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Audit of Remit: what a library says, and does not say, for every case that can be',
  description:
    'What `remit audit --format json` prints. Of findings only those are listed that are not known from a baseline. ' +
    'A clause of the vocabulary is null. `ask` is a line for a shell.',
  ...ref('audit'),
  $defs: {
    audit: withOptional(
      {
        remit: { const: 1 },
        library: object({ digest: text }),
        intervals: listOf(object({ from: text, until: textOrNull })),
        drafts: ids,
        scope: object({
          facts: tableOf(ref('fact')),
          events: listOf(object({ event: text, at: text })),
        }),
        coverage: listOf(ref('coverage')),
        findings: listOf(ref('finding')),
        notExact: listOf(object({ step: text, question: asked, subject: text, intervals: places })),
        clauses: tableOf(ref('clause')),
      },
      {
        baseline: orNull(object({ file: text, known: whole, stale: listOf(ref('known')) })),
      },
    ),
    ...parts,
    fact,
    clause,
    body,
    bodies,
  },
}
