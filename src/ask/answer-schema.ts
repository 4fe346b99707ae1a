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
import { STATUSES } from './answer.ts'
import { explanationDefinitions } from './explain/explanation-schema.ts'
import { statementDefinitions } from './statement-schema.ts'
import { withOptional } from './with-optional.ts'

const ids = listOf(text)
const open = { needs: ids, cannotBeEstablished: ids }
const canon = word('express', 'superior', 'closer', 'narrower', 'later')
const deferral = { clause: text, to: text }

/** Beside the status, what belongs to that status alone. */
const verdicts = (statement: string): readonly Readonly<Record<string, Schema>>[] => [
  { status: word('assigned', 'permitted', 'excluded') },
  { status: word('conflict'), conflicts: listOf(ref('disagreement')) },
  {
    status: word('unknown'),
    needs: ids,
    cannotBeEstablished: ids,
    possible: listOf(ref(`possible-${statement}`)),
    possiblyDeferred: listOf(object({ ...deferral, ...open })),
    outcomes: listOf(ref('outcome')),
    branches: listOf(ref('branch')),
    firstly: listOf(ref('branch')),
    exact: flag,
  },
  {
    status: word('silent'),
    because: word('no-clause', 'unnamed', 'deferred'),
    instruments: ids,
    partsNotRead: ids,
    dormant: ids,
  },
  { status: word('not-in-force'), dormant: ids },
]

/** A question of one kind: one form for each group of statuses. */
const question = (
  kind: string,
  subject: 'task' | 'cost',
  statement: string,
  lists: Readonly<Record<string, Schema>>,
): Schema =>
  either(
    ...verdicts(statement).map((verdict) =>
      object({
        question: { const: kind },
        [subject]: text,
        ...verdict,
        statements: listOf(ref(statement)),
        ...lists,
        deferred: listOf(object(deferral)),
        stands: ids,
        standsIf: listOf(object({ clause: text, ...open })),
        setAside: listOf(object({ clause: text, by: text, canon, why: text, ...open })),
        otherwise: listOf(ref(statement)),
        replaced: listOf(object({ clause: text, by: text, how: text })),
      }),
    ),
  )

const who = listOf(ref('who-statement'))
const pays = listOf(ref('pays-statement'))

const questions: Definitions = {
  status: word(...STATUSES),
  branch: object({ when: tableOf(ids), status: ref('status'), outcomes: listOf(whole, 1) }),
  outcome: object({
    status: ref('status'),
    duty: orNull(word('must', 'should', 'may', 'must-not')),
    bodies: listOf(ref('payer')),
    clauses: ids,
  }),
  disagreement: object({ between: listOf(text, 2), why: text }),
  'who-question': question('who', 'task', 'who-statement', {
    overlap: flag,
    callFirst: orNull(object({ clause: text, before: text, canon, why: text })),
    general: who,
    alsoRecommended: who,
    alsoPermitted: who,
    bars: who,
  }),
  'pays-question': question('pays', 'cost', 'pays-statement', {
    general: pays,
    funding: pays,
    freeFor: pays,
    entriesIf: listOf(object({ entry: text, ...open })),
  }),
  'handover-question': question('handover', 'task', 'handover-statement', {
    general: listOf(ref('handover-statement')),
  }),
}

const surroundings: Definitions = {
  fact: either(text, number, flag, ids, object({ only: ids }), object({ not: ids })),
  clause: object({
    instrument: text,
    heading: ids,
    file: text,
    line: whole,
    basis: word('source', 'secondary', 'illustrative'),
    startVerified: flag,
  }),
  askNext: object({ fact: text, question: text, why: text, decides: ids }),
}

const version: Schema = { const: 1 }

const answer = withOptional(
  {
    remit: version,
    step: text,
    task: orNull(text),
    asOf: text,
    status: ref('status'),
    library: object({ digest: text }),
    case: object({
      facts: tableOf(ref('fact')),
      events: listOf(object({ event: text, at: text })),
    }),
    drafts: ids,
    questions: listOf(either(ref('who-question'), ref('pays-question'), ref('handover-question'))),
    clauses: tableOf(ref('clause')),
    used: ids,
    irrelevant: ids,
    askNext: listOf(ref('askNext')),
    notInForce: listOf(object({ instrument: text, from: orNull(text), until: orNull(text) })),
    notYetApplied: listOf(object({ clause: text, keys: ids })),
  },
  // Where only the index was asked, nothing is said of engines; reasons are given where they were asked for.
  { engines: object({ agree: flag }), explanations: listOf(ref('explanation')) },
)

/** The form of an `Answer`, or of an `AnswerSet`, as JSON. */
export const answerSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Answer of Remit to one step, or to every step of a case',
  description:
    'What `remit ask --format json` prints. BODY is `{ role, at, agency, name }`, null where not known or not named.',
  anyOf: [ref('answer'), ref('answers')],
  $defs: {
    answer,
    answers: object({
      remit: version,
      asOf: text,
      answers: listOf(ref('answer')),
      askNext: listOf(ref('askNext')),
    }),
    ...questions,
    ...surroundings,
    ...statementDefinitions,
    ...explanationDefinitions,
  },
}
