import {
  either,
  flag,
  listOf,
  object,
  orNull,
  ref,
  text,
  whole,
  word,
  type Definitions,
} from '../rulebook/json/schema.ts'

const ids = listOf(text)
const textOrNull = orNull(text)
const start = orNull(object({ event: text, at: text }))
const notes = listOf(ref('note'))

/** The forms of times that were worked out; those of limits and bodies are the answer's. */
export const timeDefinitions: Definitions = {
  times: object({
    clause: text,
    deadlines: listOf(ref('deadline')),
    durations: listOf(ref('duration-time')),
    fallback: orNull(ref('fallback-time')),
  }),
  deadline: object({
    clause: text,
    limit: ref('limit'),
    extendedBy: textOrNull,
    country: textOrNull,
    zone: textOrNull,
    status: word('dated', 'in-words', 'not-started', 'stopped', 'no-start', 'too-far'),
    start,
    due: textOrNull,
    dueAtTheLatest: textOrNull,
    aimDue: textOrNull,
    provisional: flag,
    notes,
  }),
  'duration-time': object({
    clause: text,
    duration: ref('duration'),
    extendedBy: textOrNull,
    country: textOrNull,
    zone: textOrNull,
    start,
    notBefore: textOrNull,
    notAfter: textOrNull,
    notes,
  }),
  'fallback-time': object({
    responsible: ref('bodies'),
    status: word('assigned', 'unknown'),
    needs: ids,
    from: textOrNull,
    words: textOrNull,
    countedFrom: orNull(object({ what: word('due', 'start', 'offer'), at: text })),
    zone: textOrNull,
    provisional: flag,
    notes,
  }),
  note: either(
    object({ kind: word('holidays-not-known'), country: text, years: listOf(whole) }),
    object({ kind: word('no-calendar', 'where-possible') }),
    object({ kind: word('one-of-several-zones'), country: text, zone: text }),
    object({ kind: word('no-zone'), used: text }),
    object({ kind: word('due-on-day-off'), day: text, holiday: textOrNull }),
    object({ kind: word('no-time-of-day'), event: text }),
    object({ kind: word('interval-without-time'), interval: text }),
    object({ kind: word('left-out'), intervals: ids }),
    object({ kind: word('extendable'), by: ref('bodies') }),
    object({
      kind: word('may-be-extended'),
      by: text,
      needs: ids,
      cannotBeEstablished: ids,
    }),
  ),
}
