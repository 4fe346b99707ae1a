import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { plain } from '../../src/document/node.ts'
import type { JsonSchema } from '../../src/shape/schemas/json-schema.ts'
import { schemas } from '../../src/shape/schemas/schemas.ts'
import { yamlFile } from './read.ts'

const all = Object.entries<JsonSchema>(schemas)

it.each(all)('%s.schema.json is what is published', async (name, schema) => {
  const published = `${JSON.stringify(schema, null, 2)}\n`
  await expect(published).toMatchFileSnapshot(`../../schemas/${name}.schema.json`)
})

it.each(all)('%s is valid draft-07, and every name it refers to exists', (name, schema) => {
  const ajv = new Ajv({ strict: false, formats: { date: true, moment: true } })
  ajv.addSchema(all.filter(([other]) => other !== name).map(([, other]) => other))

  expect(ajv.validateSchema(schema)).toBe(true)
  expect(() => ajv.compile(schema)).not.toThrow()
})

it.each(all)('%s explains every key that an author may write', (_, schema) => {
  expect(unexplained(schema)).toEqual([])
})

it.each([
  ['a whole document', '', true],
  ['a misspelt key of a block', 'whoo: ngo', false],
  ['a wrong value of a block', 'duty: shall', false],
  ['a block that inherits what it lacks', 'basis: source', true],
])('an instrument of YAML alone with %s: %s', (_, line, isValid) => {
  const ajv = new Ajv({ strict: false, formats: { date: true, moment: true } })
  ajv.addSchema(all.map(([, schema]) => schema))
  const document = yamlFile(`
remit: 1
id: a-law
kind: law
title: A law
parties: [TH]
basis: source
articles:
  - heading: Part I
    articles:
      - heading: Section 9
        text: The police rescue.
        blocks:
          - { kind: defaults, step: rescue, duty: must }
          - kind: responsibility
            who: police
            ${line}
`).head

  expect(ajv.validate('instrument.schema.json', document && plain(document))).toBe(isValid)
})

/** Keys without a description, apart from those that are only repeated to be allowed. */
function unexplained(schema: JsonSchema): readonly string[] {
  const { properties = {}, definitions = {}, items, then, else: otherwise, allOf = [] } = schema
  const { additionalProperties } = schema
  const bare = Object.entries(properties)
    .filter(
      ([, value]) =>
        value.description === undefined &&
        value.$ref === undefined &&
        Object.keys(value).length > 0,
    )
    .map(([key]) => key)
  const below = [
    ...Object.values(properties),
    ...Object.values(definitions),
    ...allOf,
    ...[items, then, otherwise].filter((part) => part !== undefined),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
  ]
  return [...bare, ...below.filter((part) => !('const' in part)).flatMap(unexplained)]
}
