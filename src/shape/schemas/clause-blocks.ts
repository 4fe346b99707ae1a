import { clauseKeys, fundingKeys } from './clause-keys.ts'
import { anyKeyOf, mapping, published, ref, type JsonSchema } from './json-schema.ts'

type Keys = Readonly<Record<string, JsonSchema>>

const ID = 'The name under which the clause is cited; without it, made of the heading.'

/** `when` and `unless` are added to those of the block; the others replace, and can be taken away. */
function rowKeys(keys: Keys): Keys {
  return Object.fromEntries(
    Object.entries(keys).map(([key, schema]) =>
      key === 'when' || key === 'unless' ? [key, schema] : [key, orNone(schema)],
    ),
  )
}

function orNone({ description, ...schema }: JsonSchema): JsonSchema {
  return {
    ...(description === undefined ? {} : { description: `${description} \`none\` removes it.` }),
    if: { const: 'none' },
    else: schema,
  }
}

/** All keys of a block that makes clauses: those given, its id and its table. */
function blockKeys(keys: Keys): Keys {
  return {
    id: ref('id', ID),
    ...keys,
    cases: {
      description: 'A decision table: each row is a clause of its own.',
      type: 'array',
      minItems: 1,
      items: mapping({ id: ref('id', 'The name of the row.'), ...rowKeys(keys) }, ['id']),
    },
  }
}

/** What is required holds for each clause, so not for a block whose rows are the clauses. */
function block(keys: Keys, complete: JsonSchema) {
  return { ...mapping(blockKeys(keys)), if: { required: ['cases'] }, else: complete }
}

export const responsibility = published(
  'responsibility',
  'A `responsibility` block: who does what, who pays, who hands over to whom',
  block(clauseKeys, {
    // A clause that amends another inherits what it does not say.
    if: { required: ['amends'] },
    else: {
      required: ['step'],
      dependencies: { duty: ['who'], who: ['duty'] },
      ...anyKeyOf('duty', 'pays', 'handover', 'deferred-to', 'extends', 'replaces', 'repeals', 'who'),
    },
  }),
)

export const funding = published(
  'funding',
  'A `funding` block: the general rule of an instrument on who pays',
  block(fundingKeys, anyKeyOf('pays', 'deferred-to')),
)

export const defaults = published(
  'defaults',
  'A `defaults` block: keys that the blocks below the heading inherit when they lack them',
  { ...mapping(clauseKeys), minProperties: 1 },
)
