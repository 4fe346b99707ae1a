import { BASES } from '../../document/basis.ts'
import { INSTRUMENT_KINDS } from '../../document/instrument.ts'
import { atMostOneOf, mapping, only, published, ref, type JsonSchema } from './json-schema.ts'

const inForce = mapping(
  {
    from: {
      description: 'The first day on which it applies, or `unknown`.',
      if: { const: 'unknown' },
      else: only('date'),
    },
    'not-before': ref('date', 'With `from: unknown`: the day from which it is treated as in force.'),
    until: ref('date', 'The first day on which it no longer applies.'),
  },
  ['from'],
)

const party: JsonSchema = {
  title: 'a party',
  minLength: 1,
  ...mapping(
    {
      party: ref('text', 'A country code, a role, or `all-states`.'),
      from: ref('date', 'The day on which it became a party.'),
    },
    ['party'],
  ),
  type: ['string', 'object'],
}

/** A text that was read. */
export const source = mapping(
  {
    title: ref('text', 'The title of the text.'),
    publisher: ref('text', 'Who published it.'),
    date: {
      description: 'When it was published: a day, or a year.',
      type: ['string', 'integer'],
      minLength: 1,
    },
    url: ref('text', 'Where it can be read.'),
  },
  ['title'],
)

/** What stands at the head of an instrument. */
export const headKeys: Readonly<Record<string, JsonSchema>> = {
  remit: ref('version', 'The version of the language.'),
  id: ref('id', 'The name under which the instrument is cited.'),
  kind: { description: 'What kind of instrument it is; gives its rank.', enum: INSTRUMENT_KINDS },
  title: ref('text', 'The title people know it by.'),
  parties: {
    description: 'Countries or roles bound by it, or `all-states`.',
    type: 'array',
    minItems: 1,
    items: party,
  },
  basis: { description: 'How closely the blocks rest on a real text.', enum: BASES },
  read: {
    description: 'What was read of the real text.',
    ...mapping({ missing: ref('texts', 'Parts not read.') }, ['missing']),
  },
  draft: ref('yesNo', 'Whether it is a draft, which takes part only when named.'),
  signed: ref('date', 'The day of signature.'),
  adopted: ref('date', 'The day of adoption, for a law.'),
  'in-force': { description: 'When it applies.', ...inForce },
  'selected-by': ref('text', 'The event whose date picks the version that applies.'),
  review: {
    description: 'How often it is reviewed.',
    ...mapping({ every: ref('text', 'As in `1 year`.') }, ['every']),
  },
  languages: {
    description: 'Its languages, by code.',
    ...mapping({
      authentic: ref('texts', 'The languages that are binding.'),
      this: ref('text', 'The language of this document.'),
    }),
  },
  amends: ref('texts', 'Instruments that it amends, and whose terms it sees.'),
  supersedes: ref('texts', 'Instruments that it supersedes.'),
  repeals: ref('texts', 'Instruments or clauses that it ends.'),
  'subject-to': ref('texts', 'Instruments that prevail over it.'),
  notwithstanding: ref('texts', 'Instruments over which it prevails.'),
  'without-prejudice-to': ref('texts', 'Instruments that apply beside it.'),
  scope: ref('condition', 'The cases it is about; every clause inherits the condition.'),
  sources: { description: 'The texts it was read in.', type: 'array', items: source },
}

export const headRequired = ['remit', 'id', 'kind', 'title', 'parties', 'basis'] as const

export const headTogether: JsonSchema = { allOf: atMostOneOf('signed', 'adopted') }

export const frontMatter = published('front-matter', 'The front matter of an instrument', {
  ...mapping(headKeys, headRequired),
  ...headTogether,
})
