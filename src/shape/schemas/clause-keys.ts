import type { Companion, Connective } from '../../document/clause.ts'
import { DUTIES } from '../../document/clause.ts'
import { BASES } from '../../document/basis.ts'
import { ref, type JsonSchema } from './json-schema.ts'

type Keys = Readonly<Record<string, JsonSchema>>

const companions: Readonly<Record<Companion, JsonSchema>> = {
  with: ref('texts', 'Roles that take part.'),
  consult: ref('texts', 'Roles that are asked first.'),
  inform: ref('texts', 'Roles that are told.'),
  accountable: ref('texts', 'Roles that answer for it.'),
  'on-request-of': ref('texts', 'Roles on whose request it is done.'),
  'authorised-by': ref('texts', 'Roles that must allow it.'),
}

const connectives: Readonly<Record<Connective, JsonSchema>> = {
  'subject-to': ref('texts', 'Clauses or instruments that prevail over this one.'),
  notwithstanding: ref('texts', 'Clauses or instruments over which this one prevails.'),
  'without-prejudice-to': ref('texts', 'Clauses or instruments that apply beside this one.'),
  'instead-of': ref('texts', 'Clauses whose body gives way to this one.'),
  replaces: ref('texts', 'Clauses that this one replaces.'),
  repeals: ref('texts', 'Clauses that this one ends.'),
  amends: ref('texts', 'The clause that this one inherits, but for the keys given here.'),
  extends: ref('texts', 'Clauses whose time this one lengthens.'),
}

/** The act: who does what, and when. */
const act: Keys = {
  duty: { description: 'How strong the duty is; stands together with `who`.', enum: DUTIES },
  who: ref('body', 'Who acts; stands together with `duty`.'),
  ...companions,
  'only-when': ref('condition', 'The act is a duty where this holds, and forbidden where not.'),
  after: ref('texts', 'Steps, or `step/task`, that come first in the procedure.'),
  within: ref('limits', 'The limit, as in `24 hours of custody`.'),
  for: ref('text', 'How long a continuing duty lasts, as in `at least 3 months from placement`.'),
  fallback: ref('fallback', 'Who takes over if the first body does not act.'),
  issues: ref('texts', 'Documents that the act produces.'),
  handover: ref('handovers', 'To whom the person is handed over, and with what.'),
  exclusively: ref('yesNo', 'Whether no other body may do it.'),
}

/** What both a clause about an act and a general rule on funding can say. */
const general: Keys = {
  step: ref('someTexts', 'The step, or `step/task`, or a list; a step alone is its main task.'),
  does: ref('text', 'The act in one sentence; without it, the paragraph above.'),
  when: ref('condition', 'The clause speaks only where this holds.'),
  unless: ref('condition', 'The clause does not speak where this holds.'),
  pays: ref('payments', 'Who pays which cost.'),
  ...connectives,
  'deferred-to': ref('text', 'Where the text passes the question on, as in `according to law`.'),
  basis: { description: 'How closely this block rests on a real text.', enum: BASES },
  'selected-by': ref('text', 'The event whose date picks the version that applies.'),
}

/** The keys of a `responsibility` block that its headings may give as `defaults`. */
export const clauseKeys: Keys = { ...general, ...act }

/** The same for a `funding` block. */
export const fundingKeys: Keys = general
