import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plain, type Node } from '../../src/document/node.ts'
import { hold } from '../../src/shape/hold/hold.ts'
import { schemas, type SchemaName } from '../../src/shape/schemas/schemas.ts'
import { GOOD } from './good.ts'
import { anyNode, mutantOf } from './nodes.ts'
import { yamlFile } from './read.ts'

// Two readers of one schema, one of them not ours, must accept the same documents.

const ajv = new Ajv({
  strict: false,
  strictNumbers: true,
  formats: { date: isDate, moment: isMoment },
})
ajv.addSchema(Object.values(schemas))

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(date.valueOf()) &&
    date.toISOString().startsWith(text)
  )
}

function isMoment(text: string): boolean {
  if (isDate(text)) return true
  const [date = '', time = ''] = text.split('T')
  return (
    isDate(date) &&
    /^\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(time) &&
    !time.startsWith('24') &&
    !Number.isNaN(new Date(text).valueOf())
  )
}

const names = Object.keys(GOOD) as (keyof typeof GOOD)[]

function accepts(name: SchemaName, node: Node): boolean {
  return hold(node, name, WHOLE).length === 0
}

const WHOLE = { name: 'it', mark: { file: 'x', start: 0, end: 0 }, heading: [] }

it.each(names)('%s: a document that uses every key is accepted by both', (name) => {
  const good = yamlFile(GOOD[name]).head

  expect(good && hold(good, name, WHOLE)).toEqual([])
  expect(ajv.validate(`${name}.schema.json`, good && plain(good)), ajv.errorsText()).toBe(true)
})

it.each(names)('%s: of any documents, both accept the same', (name) => {
  const good = yamlFile(GOOD[name]).head
  if (good === undefined) throw new Error('a good document is empty')

  fc.assert(
    fc.property(fc.oneof(anyNode, mutantOf(good), mutantOf(good)), (node) => {
      const valid = ajv.validate(`${name}.schema.json`, plain(node))
      expect(accepts(name, node), `${JSON.stringify(plain(node))} ${ajv.errorsText()}`).toBe(valid)
    }),
    { numRuns: process.env['REMIT_LONG'] === undefined ? 300 : 4_000 },
  )
})
