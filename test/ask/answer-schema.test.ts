import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { answerSchema } from '../../src/ask/answer-schema.ts'
import { changed, objectsIn, valueAt } from '../kit/changed.ts'
import { answerTo } from './asking.ts'
import { exampleMou, preparedFrom } from './prepared.ts'

const isAnswer = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(answerSchema)

it('the schema is published', async () => {
  await expect(`${JSON.stringify(answerSchema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../schemas/answer.schema.json',
  )
})

it('no key can be missing, and none be added, anywhere in an answer', async () => {
  const answer = await answerTo(preparedFrom(exampleMou), {
    step: 'transport-escort',
    facts: 'origin=LA age=3',
  })
  const paths = objectsIn(JSON.parse(JSON.stringify(answer))).filter(
    (path) => !['facts', 'clauses', 'when'].includes(path.at(-1) ?? ''),
  )

  expect(isAnswer(answer)).toBe(true)
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) {
    expect([path, isAnswer(changed(answer, path, (object) => (object['more'] = 1)))]).toEqual([
      path,
      false,
    ])
    for (const key of Object.keys(valueAt({ ...answer }, path))) {
      if (OPTIONAL.has(key)) continue
      const without = changed(answer, path, (object) => Reflect.deleteProperty(object, key))
      expect([...path, key, isAnswer(without)]).toEqual([...path, key, false])
    }
  }
})

const OPTIONAL: ReadonlySet<string> = new Set(['engines', 'dependsOn'])
