import {
  either,
  flag,
  listOf,
  object,
  orNull,
  ref,
  text,
  word,
  type Definitions,
} from '../rulebook/json/schema.ts'
import { withOptional } from './with-optional.ts'

const ids = listOf(text)
const open = { needs: ids, cannotBeEstablished: ids }
const bodyList = listOf(ref('body'))
const days = orNull(word('working', 'calendar'))
const openOrNot = word('assigned', 'unknown')
const money = orNull(object({ amount: text, currency: text }))
const duty = word('must', 'should', 'may', 'must-not')

const bodies: Definitions = {
  body: withOptional(
    { role: orNull(text), at: orNull(text), agency: orNull(text), name: orNull(text) },
    {
      dependsOn: text,
      candidates: listOf(object({ agency: text, name: text })),
      namedFrom: text,
    },
  ),
  bodies: either(
    object({ anyOf: listOf(object({ allOf: bodyList }), 1) }),
    object({ unnamed: flag }),
    object({ nobody: flag }),
  ),
  payer: either(
    ref('bodies'),
    object({ split: listOf(object({ who: ref('bodies'), share: text })) }),
    object({ ladder: listOf(ref('rung')) }),
  ),
  rung: object({
    payer: ref('payer'),
    upTo: money,
    per: word('case', 'cost', 'year'),
    status: openOrNot,
    ...open,
  }),
}

const parts: Definitions = {
  limit: withOptional(
    {
      within: orNull(text),
      days,
      from: ids,
      runs: orNull(word('event', 'first-of', 'last-of')),
      words: orNull(text),
      aim: orNull(text),
      excluding: ids,
      wherePossible: flag,
      extendableBy: orNull(ref('bodies')),
      due: orNull(text),
    },
    { dueMayBeLater: flag },
  ),
  duration: object({
    bound: word('exactly', 'at-least', 'at-most', 'until'),
    lasts: orNull(text),
    days,
    event: orNull(text),
    words: orNull(text),
  }),
  extended: object({
    by: text,
    limits: listOf(ref('limit')),
    durations: listOf(ref('duration')),
    status: openOrNot,
    ...open,
  }),
  fallback: object({
    after: orNull(text),
    days,
    words: orNull(text),
    responsible: ref('bodies'),
    status: openOrNot,
    ...open,
  }),
  document: either(
    object({ id: text, status: word('assigned') }),
    object({ id: text, status: word('unknown'), ...open }),
  ),
}

const who = {
  clause: text,
  duty,
  does: orNull(text),
  responsible: ref('bodies'),
  with: bodyList,
  consult: bodyList,
  inform: bodyList,
  accountable: bodyList,
  onRequestOf: bodyList,
  authorisedBy: bodyList,
  exclusively: flag,
  limits: listOf(ref('limit')),
  durations: listOf(ref('duration')),
  extended: listOf(ref('extended')),
  fallback: orNull(ref('fallback')),
  after: ids,
  issues: ids,
}

const pays = {
  clause: text,
  entry: text,
  duty: orNull(duty),
  by: orNull(ref('payer')),
  freeFor: orNull(ref('bodies')),
  interim: orNull(ref('bodies')),
  recoverFrom: orNull(ref('bodies')),
  cap: money,
  inKind: flag,
  commitment: orNull(text),
}

const handover = {
  clause: text,
  duty: orNull(duty),
  from: orNull(ref('bodies')),
  to: ref('bodies'),
  at: orNull(text),
  receipt: orNull(text),
  documents: listOf(ref('document')),
}

/** The forms of what single clauses say; one that may stand says what it waits for. */
export const statementDefinitions: Definitions = {
  ...bodies,
  ...parts,
  'who-statement': object(who),
  'possible-who-statement': object({ ...who, ...open }),
  'pays-statement': object(pays),
  'possible-pays-statement': object({ ...pays, ...open }),
  'handover-statement': object(handover),
  'possible-handover-statement': object({ ...handover, ...open }),
}
