import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { auditSchema } from '../../../src/analyse/audit-schema.ts'
import { audit } from '../../../src/analyse/run-audit.ts'
import { prepare } from '../../../src/ask/prepare.ts'
import { changed, objectsIn, valueAt, type Plain } from '../../kit/changed.ts'
import { remit } from '../../kit/fake-io.ts'
import { shippedRulebook } from '../../kit/shipped-rulebook.ts'
import { smallLibrary } from './small-library.ts'

const isAudit = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(auditSchema)

async function printed(): Promise<Plain> {
  const { out, err } = await remit(['audit', '--format', 'json'], smallLibrary())
  expect(err).toBe('')
  return JSON.parse(out) as Plain
}

it('the schema is published', async () => {
  await expect(`${JSON.stringify(auditSchema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../../schemas/audit.schema.json',
  )
})

it('an audit has the form of the schema, as data and as it is printed', async () => {
  const made = audit(prepare(shippedRulebook().rulebook), { asOf: '2026-06-01' })

  isAudit(JSON.parse(JSON.stringify(made)))
  expect(isAudit.errors ?? []).toEqual([])
  isAudit(await printed())
  expect(isAudit.errors ?? []).toEqual([])
})

it('no key can be missing, and none be added, anywhere in an audit', async () => {
  const value = await printed()
  const paths = objectsIn(value).filter((path) => !TABLES.has(path.at(-1) ?? ''))

  expect(paths.length).toBeGreaterThan(100)
  for (const path of paths) {
    const more = changed(value, path, (object) => (object['more'] = 1))
    expect([path, isAudit(more)]).toEqual([path, false])
    for (const key of Object.keys(valueAt(value, path))) {
      if (TOLD.has(key)) continue
      const without = changed(value, path, (object) => Reflect.deleteProperty(object, key))
      expect([...path, key, isAudit(without)]).toEqual([...path, key, false])
    }
  }
}, 60_000)

/** Keys whose keys are ids. */
const TABLES: ReadonlySet<string> = new Set(['facts', 'clauses', 'when'])

/** Keys that are not always there: what only what is printed has. */
const TOLD: ReadonlySet<string> = new Set([
  ...['severity', 'sentence', 'help', 'ask', 'baseline'],
  // Of a body only where it says something.
  ...['dependsOn', 'candidates', 'namedFrom'],
])

interface Told {
  readonly code: string
  readonly severity: string
  readonly sentence: string
  readonly help: string | null
}

it('every finding is in the JSON, with its words', async () => {
  const { findings } = (await printed()) as { readonly findings: readonly Told[] }
  const [worst] = findings

  const text = await remit(['audit', '--only', 'audit/double-bind'], smallLibrary())

  expect(findings.length).toBeGreaterThan(20)
  expect(worst).toMatchObject({ code: 'audit/double-bind', severity: 'error' })
  expect(text.out.replaceAll(/\n +/g, ' ')).toContain(worst?.sentence)
  expect(findings.filter(({ help }) => help === null)).toEqual([])
})
