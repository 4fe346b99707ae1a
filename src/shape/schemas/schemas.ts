import { agencies } from './agencies.ts'
import { calendar } from './calendar.ts'
import { caseFile } from './case-file.ts'
import { defaults, funding, responsibility } from './clause-blocks.ts'
import { definitions } from './definitions.ts'
import { facts } from './facts.ts'
import { frontMatter } from './front-matter.ts'
import { instrument } from './instrument.ts'
import type { JsonSchema } from './json-schema.ts'
import { note } from './note.ts'
import { precedence } from './precedence.ts'
import { scenario, scenarios } from './scenario.ts'
import { step } from './step.ts'
import { steps } from './steps.ts'
import { term } from './term.ts'
import { costs, documents, events, places, roles, terms } from './word-lists.ts'

/** Every schema that is published, by the name of its file without `.schema.json`. */
export const schemas = {
  definitions,
  'front-matter': frontMatter,
  instrument,
  responsibility,
  funding,
  defaults,
  term,
  step,
  scenario,
  note,
  scenarios,
  case: caseFile,
  facts,
  steps,
  roles,
  costs,
  documents,
  events,
  places,
  terms,
  agencies,
  calendar,
  precedence,
} as const satisfies Record<string, JsonSchema>

export type SchemaName = keyof typeof schemas
