import { FENCES, type Fence } from '../../document/written-document.ts'
import { defaults, funding, responsibility } from './clause-blocks.ts'
import { headKeys, headRequired, headTogether } from './front-matter.ts'
import { mapping, published, type JsonSchema } from './json-schema.ts'
import { note } from './note.ts'
import { scenario } from './scenario.ts'
import { step } from './step.ts'
import { term } from './term.ts'

const fences = { responsibility, funding, defaults, term, step, scenario, note }

const kind: JsonSchema = { description: 'What kind of block it is.', enum: FENCES }

const block: JsonSchema = {
  title: 'a block',
  type: 'object',
  properties: { kind },
  required: ['kind'],
  allOf: FENCES.map((fence) => ({
    if: { properties: { kind: { const: fence } } },
    then: mapping({ kind: {}, ...keysOf(fence) }),
  })),
}

/**
 * The keys of a fence. Nothing is required here: a block may inherit what it
 * lacks from the `defaults` above it, which a schema cannot see.
 */
function keysOf(fence: Fence): Readonly<Record<string, JsonSchema>> {
  const keys = Object.keys(fences[fence].properties)
  return Object.fromEntries(
    keys.map((key) => [key, { $ref: `${fence}.schema.json#/properties/${key}` }]),
  )
}

const article: JsonSchema = {
  title: 'an article',
  ...mapping({
    heading: { description: 'The heading.', type: 'string', minLength: 1 },
    text: { description: 'The words people sign.', type: 'string' },
    blocks: {
      description: 'What the words say, in a structured form.',
      type: 'array',
      items: { $ref: '#/definitions/block' },
    },
    articles: {
      description: 'The articles or paragraphs below this one.',
      type: 'array',
      items: { $ref: '#/definitions/article' },
    },
  }),
}

/** An instrument written in YAML alone. For editors and other programs; we hold each block against its own schema. */
export const instrument = published('instrument', 'An instrument written in YAML alone', {
  ...mapping(
    {
      ...headKeys,
      articles: {
        description: 'The articles in order.',
        type: 'array',
        items: { $ref: '#/definitions/article' },
      },
    },
    [...headRequired, 'articles'],
  ),
  ...headTogether,
  definitions: { article, block },
})
