import { INSTRUMENT_KINDS } from '../../document/instrument.ts'
import { CANONS } from '../../document/precedence.ts'
import { mapping, published, ref, type JsonSchema } from './json-schema.ts'

const kind: JsonSchema = { title: 'a kind of instrument', enum: INSTRUMENT_KINDS }

export const precedence = published('precedence', 'Which text prevails where two disagree', {
  ...mapping(
    {
      remit: ref('version', 'The version of the language.'),
      canons: {
        description: 'What decides, in this order; a rule that is left out decides nothing.',
        type: 'array',
        minItems: 1,
        items: { title: 'a canon', enum: CANONS },
      },
      ranks: {
        description: 'The kinds of instrument, the highest first; a list is of one rank.',
        type: 'array',
        minItems: 1,
        items: { if: { type: 'array' }, then: { minItems: 1, items: kind }, else: kind },
      },
    },
    ['remit'],
  ),
})
