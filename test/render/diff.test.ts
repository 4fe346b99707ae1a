import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { renderDiff } from '../../src/render/diff/diff-text.ts'
import { renderDiffMarkdown } from '../../src/render/diff/diff-markdown.ts'
import { libraryDiffSchema } from '../../src/scenario/library-diff-schema.ts'
import { changed, objectsIn, valueAt } from '../kit/changed.ts'
import { reportOf, roundThree, roundTwo } from './diff-report.ts'

const rounds = await reportOf(roundTwo, roundThree)
const nothing = await reportOf(roundTwo, roundTwo)

it.each([80, 120])('two rounds of a negotiation, %i columns wide', async (width) => {
  const text = renderDiff(rounds, { width, color: false })

  expect(text.split('\n').filter((row) => row.length > width)).toEqual([])
  await expect(text).toMatchFileSnapshot(`golden/diff-${width}.txt`)
})

it('two rounds of a negotiation, for a merge request', async () => {
  await expect(renderDiffMarkdown(rounds)).toMatchFileSnapshot('golden/diff.md')
})

it('nothing changes', async () => {
  const text = renderDiff(nothing, { width: 80, color: false })

  await expect(text).toMatchFileSnapshot('golden/diff-nothing.txt')
})

it('a question that is not exact is told as such, with the case that was met', async () => {
  const report = await reportOf(roundTwo, roundThree, { nodeBudget: 3 })

  const text = renderDiff(report, { width: 80, color: false })

  expect(text).toMatch(/\nNOT EXACT\n/)
  expect(text).toMatch(/\nDOUBT {5}met in a sample/)
  expect(renderDiffMarkdown(report)).toContain('## Not exact')
})

it('colours are for terminals, and change no word', () => {
  const plain = renderDiff(rounds, { width: 80, color: false })
  const painted = renderDiff(rounds, { width: 80, color: true })

  expect(painted).not.toBe(plain)
  // eslint-disable-next-line no-control-regex -- the colours are what is taken away
  expect(painted.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain)
})

const isDiff = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(libraryDiffSchema)

it('the schema is published', async () => {
  await expect(`${JSON.stringify(libraryDiffSchema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../schemas/diff.schema.json',
  )
})

it('no key can be missing, and none be added, anywhere in a comparison', () => {
  const { diff } = rounds
  const paths = objectsIn(JSON.parse(JSON.stringify(diff))).filter(
    (path) => !['facts', 'when', 'before', 'after'].includes(path.at(-1) ?? ''),
  )

  expect(isDiff(diff)).toBe(true)
  expect(paths.length).toBeGreaterThan(50)
  for (const path of paths) {
    expect([path, isDiff(changed(diff, path, (object) => (object['more'] = 1)))]).toEqual([
      path,
      false,
    ])
    for (const key of Object.keys(valueAt({ ...diff }, path))) {
      if (key === 'dependsOn') continue
      const without = changed(diff, path, (object) => Reflect.deleteProperty(object, key))
      expect([...path, key, isDiff(without)]).toEqual([...path, key, false])
    }
  }
})
