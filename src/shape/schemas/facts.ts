import { FACT_TYPES } from '../../document/vocabulary.ts'
import { anyKeyOf, mapping, only, ref, type JsonSchema } from './json-schema.ts'
import { NUMBER_RANGE_PATTERN } from './patterns.ts'
import { vocabularyFile } from './vocabulary-file.ts'

/** What a fact of one type needs beside what every fact needs. */
function ofType(type: string, needs: JsonSchema): JsonSchema {
  return { if: { properties: { type: { const: type } }, required: ['type'] }, then: needs }
}

const fact: JsonSchema = {
  title: 'a fact',
  ...mapping(
    {
      id: ref('id', 'The name of the fact.'),
      type: { description: 'What kind of values it has.', enum: FACT_TYPES },
      of: { description: 'Of a set: its members are countries.', enum: ['country'] },
      values: {
        description: 'The values of an enum or set; of a country, values beside the country codes.',
        type: 'array',
        minItems: 1,
        items: only('factValue'),
      },
      range: {
        description: 'Of a number: first and last value, as in `"0..120"`.',
        type: 'string',
        pattern: NUMBER_RANGE_PATTERN,
      },
      step: { description: 'Of a number: from one value to the next.', type: 'number', exclusiveMinimum: 0 },
      unit: ref('text', 'Of a number: what it counts.'),
      label: ref('label', 'The name that people read.'),
      question: ref('label', 'How it is asked for.'),
      why: ref('label', 'Why the answer depends on it.'),
      'may-be-undetermined': ref('yesNo', 'Whether it can turn out that it cannot be established.'),
      testimony: ref(
        'yesNo',
        'Whether it tells if the person works with the prosecution, on which help ought not to depend.',
      ),
      sensitivity: {
        description: 'From 1, public, to 5, intimate: what asking costs the person.',
        type: 'integer',
        minimum: 1,
        maximum: 5,
      },
      typical: ref('values', 'The value that an example takes where nothing depends on it.'),
      bands: {
        description:
          'Of a number: the lower ends of its bands. Of a country: the codes that count one each.',
        type: 'array',
        minItems: 1,
        items: { type: ['string', 'number'] },
      },
    },
    ['id', 'type', 'label', 'question', 'sensitivity'],
  ),
  allOf: [
    ofType('enum', { required: ['values'] }),
    ofType('number', { required: ['range'] }),
    ofType('set', anyKeyOf('values', 'of')),
  ],
}

const assumption: JsonSchema = {
  title: 'an assumption',
  ...mapping(
    {
      id: ref('id', 'The name of the assumption.'),
      never: ref('condition', 'What cannot be true of any case.'),
      why: ref('label', 'Why it cannot.'),
    },
    ['id', 'never', 'why'],
  ),
}

export const facts = vocabularyFile('facts', 'The facts: what may be known about a case', {
  facts: { description: 'The facts.', entry: fact },
  assume: { description: 'Combinations of facts that cannot occur.', entry: assumption },
})
