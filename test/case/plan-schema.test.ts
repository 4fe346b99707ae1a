import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { answerSchema } from '../../src/ask/answer-schema.ts'
import { planSchema } from '../../src/case/plan-schema.ts'
import { changed, objectsIn, valueAt, type Plain } from '../kit/changed.ts'
import { plans } from '../render/plan/plans.ts'

const isPlan = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(planSchema)

it('the schema is published', async () => {
  await expect(`${JSON.stringify(planSchema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../schemas/plan.schema.json',
  )
})

it('no form of a plan has the name of a form of an answer', () => {
  const names = Object.keys(planSchema.$defs)
  const own = names.slice(0, names.indexOf('answer'))

  expect(own.filter((name) => name in answerSchema.$defs)).toEqual([])
})

it.each(Object.entries(plans))('%s has the form of the schema', async (_, plan) => {
  const value: unknown = JSON.parse(JSON.stringify(await plan()))

  isPlan(value)
  expect(isPlan.errors ?? []).toEqual([])
})

it.each(Object.entries(plans))(
  'no key can be missing, and none be added, anywhere in %s beside its answers',
  async (_, plan) => {
    const value = JSON.parse(JSON.stringify(await plan())) as Plain
    const paths = objectsIn(value).filter(
      (path) => !path.includes('answer') && !TABLES.has(path.at(-1) ?? ''),
    )

    expect(paths.length).toBeGreaterThan(10)
    for (const path of paths) {
      expect([path, isPlan(changed(value, path, (object) => (object['more'] = 1)))]).toEqual([
        path,
        false,
      ])
      for (const key of Object.keys(valueAt(value, path))) {
        if (key === 'engines') continue
        const without = changed(value, path, (object) => Reflect.deleteProperty(object, key))
        expect([...path, key, isPlan(without)]).toEqual([...path, key, false])
      }
    }
  },
)

/** Keys whose keys are ids. */
const TABLES: ReadonlySet<string> = new Set(['facts', 'clauses'])
