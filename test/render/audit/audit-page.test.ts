import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ExitCode } from '../../../src/cli/exit-code.ts'
import { catalogue } from '../../../src/diagnostic/catalogue.ts'
import { commandIn, examplesOf } from '../../kit/examples.ts'
import { remit } from '../../kit/fake-io.ts'
import { memoryFiles } from '../../kit/memory-files.ts'
import { root, shippedVocabulary } from '../../kit/shipped-library.ts'

const PAGE = 'docs/audit.md'
const examples = examplesOf(PAGE)
const commands = examples.filter(({ info }) => info === 'console')

const vocabulary = Object.fromEntries(shippedVocabulary().map(({ file, text }) => [file, text]))

/** The document of the page of the language, which this page asks about. */
const document = examplesOf('docs/language.md').find(
  ({ info }) => info === 'md mous/example-mou.md',
)

it('what the page shows is what its command prints', async () => {
  const [command] = commands
  const report = examples.find(({ info }) => info === 'text report')
  if (command === undefined) throw new Error(`${PAGE} shows no command`)

  const files = memoryFiles({ ...vocabulary, 'mous/example-mou.md': document?.text ?? '' })
  const ran = await remit(commandIn(command), files)

  expect(ran.out).toBe(report?.text)
})

it('the commands of the page do what it says, one after the other', async () => {
  const files = memoryFiles({ ...vocabulary, 'mous/example-mou.md': document?.text ?? '' })

  for (const command of commands) {
    const { code } = await remit(commandIn(command), files)
    expect([command.text, code]).toEqual([command.text, ExitCode.Clean])
  }
  const written = [...files.contents.keys()].filter((file) => !file.includes('/rules/'))
  expect(written).toContain('/library/audit-baseline.json')
  expect(written.filter((file) => file.startsWith('/library/sops/found/')).length).toBeGreaterThan(
    5,
  )
})

it('the page names every code, with the severity that it has', () => {
  const rows = readFileSync(join(root, PAGE), 'utf8').split('\n')

  for (const [code, { severity }] of Object.entries(catalogue)) {
    if (!code.startsWith('audit/')) continue
    const row = rows.find((line) => line.startsWith(`| ${severity}`))
    expect([code, row?.includes(`(findings/${code}.md)`)]).toEqual([code, true])
  }
})
