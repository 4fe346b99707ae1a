import { answerSchema } from '../ask/answer-schema.ts'
import { PROGRESS } from '../document/case-parts.ts'
import { withOptional } from '../ask/with-optional.ts'
import {
  either,
  flag,
  listOf,
  object,
  orNull,
  ref,
  tableOf,
  text,
  word,
  type Definitions,
} from '../rulebook/json/schema.ts'
import { ledgerDefinitions } from './ledger-schema.ts'
import { STEP_STATES } from './plan.ts'
import { timeDefinitions } from './time-schema.ts'

const ids = listOf(text)
const textOrNull = orNull(text)
const bodies = ref('bodies')
const bodiesOrNull = orNull(bodies)

const planned: Definitions = {
  procedure: object({
    instrument: text,
    title: text,
    applies: word('holds', 'unknown'),
    needs: ids,
  }),
  'planned-case': object({
    facts: tableOf(ref('fact')),
    events: listOf(object({ event: text, at: text })),
    progress: listOf(
      object({
        step: text,
        task: textOrNull,
        is: word(...PROGRESS),
        at: text,
        reason: textOrNull,
      }),
    ),
    intervals: listOf(object({ interval: text, from: text, to: textOrNull })),
    costs: listOf(
      object({ cost: text, step: textOrNull, amount: text, currency: text, on: textOrNull }),
    ),
  }),
  state: word(...STEP_STATES),
  step: object({
    step: text,
    placed: text,
    state: ref('state'),
    doneAt: textOrNull,
    late: flag,
    blockedBy: listOf(ref('block')),
    after: ids,
    ends: flag,
    checklist: ids,
    forms: ids,
    issues: ids,
    tasks: listOf(ref('task')),
    answer: orNull(ref('answer')),
  }),
  block: either(
    object({ kind: word('not-done'), step: text }),
    object({ kind: word('not-known'), needs: ids }),
    object({ kind: word('excluded', 'conflict'), clauses: ids }),
    object({ kind: word('handover'), step: text, status: word('rejected', 'expired') }),
  ),
  task: object({
    task: text,
    state: ref('state'),
    doneAt: textOrNull,
    times: listOf(ref('times')),
    cannotAct: orNull(object({ at: text, reason: textOrNull })),
    fallback: orNull(
      object({
        clause: text,
        responsible: bodies,
        because: word('cannot-act', 'rejected', 'expired', 'late'),
      }),
    ),
    handover: orNull(
      object({
        status: word('none-yet', 'offered', 'accepted', 'rejected', 'expired'),
        at: textOrNull,
        reason: textOrNull,
        refusals: listOf(
          object({ at: text, reason: textOrNull, status: word('rejected', 'expired') }),
        ),
      }),
    ),
  }),
  custody: object({
    held: listOf(
      object({
        step: text,
        by: bodiesOrNull,
        status: word('held', 'unknown', 'nobody'),
        needs: ids,
      }),
    ),
    passes: listOf(
      object({
        from: text,
        to: text,
        status: word('same-holder', 'handed-over', 'unknown', 'broken'),
        by: ids,
        needs: ids,
      }),
    ),
    holes: listOf(
      object({
        kind: word('no-holder', 'no-handover', 'dropped', 'two-holders'),
        step: text,
        other: textOrNull,
        giver: bodiesOrNull,
        receiver: bodiesOrNull,
        facts: ids,
        clauses: ids,
      }),
    ),
  }),
  'due-item': object({
    step: text,
    task: text,
    clause: text,
    responsible: bodies,
    country: textOrNull,
    due: text,
    dueAtTheLatest: textOrNull,
    past: word('yes', 'no', 'maybe'),
    overdue: flag,
    waits: flag,
    soft: flag,
    provisional: flag,
    notes: listOf(ref('note')),
  }),
}

/** The form of a `Plan` as JSON. */
export const planSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Plan of Remit for one case along one procedure',
  description:
    'What `remit plan CASE --format json` prints. A time is `YYYY-MM-DD`, which as a due time means the end of that day, or a date and time with offset.',
  ...withOptional(
    {
      remit: { const: 1 },
      procedure: ref('procedure'),
      asOf: text,
      at: textOrNull,
      library: object({ digest: text }),
      case: ref('planned-case'),
      drafts: ids,
      steps: listOf(ref('step')),
      custody: ref('custody'),
      due: listOf(ref('due-item')),
      ledger: ref('ledger'),
      clauses: tableOf(ref('clause')),
      askNext: listOf(ref('askNext')),
    },
    // Where only the index was asked, nothing is said of engines.
    { engines: object({ agree: flag }) },
  ),
  $defs: { ...planned, ...timeDefinitions, ...ledgerDefinitions, ...answerSchema.$defs },
}
