import { stripVTControlCharacters } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { ExitCode } from '../../src/cli/exit-code.ts'
import { testSchema } from '../../src/render/test-schema.ts'
import { remit } from '../kit/fake-io.ts'
import { libraryOf, SCENARIOS, TRIAL } from './scenarios.ts'

const library = (): ReturnType<typeof libraryOf> =>
  libraryOf({ 'mous/trial.md': TRIAL, 'mous/trial.scenario.yaml': SCENARIOS })

it('exits 0 if no scenario fails that is not still to do', async () => {
  const ran = await remit(['test', '--name', 'paid'], library())

  expect(ran).toEqual({
    out: [
      'TO DO paid mous/trial.scenario.yaml:19:9',
      '  the annex on costs is not written',
      '  who trace: expected status silent, found assigned',
      '',
      '1 scenario: 0 passed, 1 to do.',
      '',
    ].join('\n'),
    err: '',
    code: ExitCode.Clean,
  })
})

it('exits 1 if one fails, and shows what was expected, where, and what was found', async () => {
  const ran = await remit(['test'], library())

  expect(ran.code).toBe(ExitCode.Found)
  expect(ran.err).toBe('')
  await expect(ran.out).toMatchFileSnapshot('golden/test.txt')
})

it('colours are added only where they are asked for', async () => {
  const plain = await remit(['test'], library())
  const coloured = await remit(['test', '--color', 'always'], library())

  expect(plain.out).not.toContain('\u001B[')
  expect(stripVTControlCharacters(coloured.out)).toBe(plain.out)
  expect(coloured.out).not.toBe(plain.out)
})

it('exits 1 if the library has errors, and runs nothing', async () => {
  const files = library()
  await files.write('mous/broken.md', '# No front matter\n')

  const ran = await remit(['test'], files)

  expect(ran.err).toContain('mous/broken.md:1:1')
  expect(ran).toMatchObject({ out: '', code: ExitCode.Found })
})

it.each([
  ['no scenario has the name', ['--name', 'elephant'], 'read/no-scenario'],
  ['no scenario is in the document', ['mous/trial.md'], 'read/no-scenario'],
  ['there is no such path', ['mous/missing.md'], 'read/no-such-path'],
  ['there is no such format', ['--format', 'html'], "'html'"],
])('exits 2 if %s', async (_, words, says) => {
  const ran = await remit(['test', ...words], library())

  expect(ran.err).toContain(says)
  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
})

it('runs only the scenarios of the paths given', async () => {
  const own = `${TRIAL}\n\`\`\`scenario\n${SCENARIOS.split('\n')
    .slice(2, 9)
    .join('\n')
    .replaceAll(/^(?: {2}- | {4})/gm, '')}\n\`\`\`\n`

  const ran = await remit(
    ['test', 'mous/trial.md'],
    libraryOf({ 'mous/trial.md': own, 'mous/trial.scenario.yaml': SCENARIOS }),
  )

  expect(ran).toEqual({ out: '1 scenario: 1 passed.\n', err: '', code: ExitCode.Clean })
})

it.each(['found', '../found'])(
  'scenarios in a folder that is no part of the library are run: %s',
  async (folder) => {
    const alone = SCENARIOS.split('\n').slice(0, 9).join('\n')
    const files = libraryOf({
      'mous/trial.md': TRIAL,
      [`${folder}/of-a-case/traced.scenario.yaml`]: alone,
      [`${folder}/notes.txt`]: 'not a document',
    })

    const ran = await remit(['test', folder], files)

    expect(ran).toEqual({ out: '1 scenario: 1 passed.\n', err: '', code: ExitCode.Clean })
  },
)

it('the folder of the library is the library, not all else that is in it', async () => {
  const files = libraryOf({ 'mous/trial.md': TRIAL, 'mous/trial.scenario.yaml': SCENARIOS })
  await files.write('elsewhere/broken.md', '# No front matter\n')

  const inside = await remit(['test'], files)

  expect(await remit(['test', '.'], files)).toEqual(inside)
})

it('the schema is published', async () => {
  await expect(`${JSON.stringify(testSchema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../schemas/test.schema.json',
  )
})

it('JSON has the form of its schema, with every place in its document', async () => {
  const { out } = await remit(['test', '--format', 'json'], library())

  const report = JSON.parse(out) as {
    counts: unknown
    scenarios: { id: string; differences: { key: string; start: number; end: number }[] }[]
  }
  const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(testSchema)
  expect([isReport(report), isReport.errors]).toEqual([true, null])
  expect(report.counts).toEqual({ passed: 1, failed: 3, todo: 1, 'todo-passed': 1 })
  const marked = report.scenarios[1]?.differences.map(({ key, start, end }) => [
    key,
    SCENARIOS.slice(start, end),
  ])
  expect(marked).toEqual([
    ['responsible', 'police@LA'],
    ['not-cites', 'trial'],
  ])
})

it('JUnit has a suite for each file, and escapes what documents say', async () => {
  const { out } = await remit(['test', '--format', 'junit'], library())

  await expect(out).toMatchFileSnapshot('golden/test.junit.xml')
})
