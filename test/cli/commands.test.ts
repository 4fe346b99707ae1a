import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ExitCode } from '../../src/cli/exit-code.ts'
import type { Answer, AnswerSet } from '../../src/ask/answer.ts'
import { remit } from '../kit/fake-io.ts'
import { memoryFiles } from '../kit/memory-files.ts'
import { root, shippedCompiled, shippedTexts } from '../kit/shipped-library.ts'

const library = (): ReturnType<typeof memoryFiles> =>
  memoryFiles(Object.fromEntries(shippedTexts().map(({ file, text }) => [file, text])))

it.each([
  { fault: 'no command', words: [], says: 'Usage: remit' },
  { fault: 'an unknown command', words: ['aks'], says: 'Did you mean ask?' },
  { fault: 'an unknown option', words: ['check', '--colour', 'never'], says: "'--colour'" },
  { fault: 'no step', words: ['ask'], says: 'which step?' },
  { fault: 'an unknown step', words: ['ask', 'family-traceing'], says: '`family-tracing`' },
  { fault: 'an unknown task', words: ['ask', 'shelter/hose'], says: '`house`' },
  { fault: 'an unknown fact', words: ['ask', 'shelter', 'orgin=LA'], says: '`origin`' },
  { fault: 'a value outside the domain', words: ['ask', 'shelter', 'age=200'], says: '`200`' },
  { fault: 'a bad date', words: ['ask', 'shelter', '--as-of', '2026-02-30'], says: '2026-02-30' },
  { fault: 'a fact given twice', words: ['ask', 'shelter', 'age=15', 'age=16'], says: '`age`' },
  { fault: 'a missing file', words: ['check', 'mous/missing.md'], says: 'mous/missing.md' },
  { fault: 'no library there', words: ['check', '--library', '/'], says: 'no library' },
  { fault: 'an unknown code', words: ['explain', 'check/unknown-rol'], says: 'check/unknown-role' },
])('$fault exits 2 and says what is wrong', async ({ words, says }) => {
  const ran = await remit(words, library())

  expect(ran.err).toContain(says)
  expect(ran.out).toBe('')
  expect(ran.code).toBe(ExitCode.Failed)
})

it('help exits 0', async () => {
  const ran = await remit(['help', 'ask'], library())

  expect(ran.out).toContain('remit ask family-tracing origin=LA destination=TH')
  expect(ran.code).toBe(ExitCode.Clean)
})

it('says the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }

  expect((await remit(['--version'], library())).out).toBe(`${version}\n`)
})

it('a library with an error gives no answer, and says where the error is', async () => {
  const files = library()
  await files.write('mous/broken.md', '# No front matter\n')

  const ran = await remit(['ask', 'shelter'], files)

  expect(ran.err).toContain('mous/broken.md:1:1')
  expect(ran.out).toBe('')
  expect(ran.code).toBe(ExitCode.Found)
})

it('a check that read no document fails', async () => {
  const empty = memoryFiles({ 'rules/vocabulary/notes.txt': 'nothing here' })

  const ran = await remit(['check'], empty)

  expect(ran.out).toContain('check/nothing-read')
  expect(ran.code).toBe(ExitCode.Found)
})

it('a document outside the library is checked with its vocabulary', async () => {
  const files = library()
  await files.write('/elsewhere/draft.md', '# No front matter\n')

  const ran = await remit(['check', '/elsewhere/draft.md'], files)

  expect(ran.out).toContain('../elsewhere/draft.md:1:1')
  expect(ran.code).toBe(ExitCode.Found)
})

it('the shipped library has no findings', async () => {
  const ran = await remit(['check', '--fail-on', 'warning'], library())

  expect(ran.out).toMatch(/^Read \d+ documents, \d+ blocks, \d+ clauses: no findings\.\n$/)
  expect(ran.code).toBe(ExitCode.Clean)
})

it('the compiled rules in the repository are those of its documents', async () => {
  const files = library()
  const compiled = shippedCompiled()
  for (const [file, text] of compiled) await files.write(file, text)

  const ran = await remit(['compile', '--check'], files)

  expect(ran.err).toBe('')
  expect(ran.code).toBe(ExitCode.Clean)
  expect(compiled.length).toBeGreaterThan(5)
})

it('compile writes what it says is missing, removes what is stale, and nothing else', async () => {
  const files = library()
  await files.write('rules/compiled/gone.json', '{\n  "remit": 1,\n  "instrument": "gone"\n}\n')
  await files.write('rules/compiled/mine.json', '{}\n')

  const before = await remit(['compile', '--check'], files)
  const ran = await remit(['compile'], files)
  const after = await remit(['compile', '--check'], files)

  expect(before.code).toBe(ExitCode.Found)
  expect(before.err).toContain('gone.json')
  expect(ran.code).toBe(ExitCode.Clean)
  expect(after).toEqual({ out: '', err: '', code: ExitCode.Clean })
  expect(files.contents.has('/library/rules/compiled/gone.json')).toBe(false)
  expect(files.contents.has('/library/rules/compiled/mine.json')).toBe(true)
})

it('an answer names the drafts that took part, and a draft not named takes no part', async () => {
  const words = [
    'ask',
    'transport-escort/escort',
    'origin=LA',
    'destination=TH',
    '--format',
    'json',
  ]

  const without = JSON.parse((await remit(words, library())).out) as Answer
  const withDraft = JSON.parse(
    (await remit([...words, '--with-draft', 'example-mou'], library())).out,
  ) as Answer

  expect(Object.keys(without.clauses).some((id) => id.startsWith('example-mou#'))).toBe(false)
  expect(Object.keys(withDraft.clauses).some((id) => id.startsWith('example-mou#'))).toBe(true)
  expect(withDraft.drafts).toEqual(['example-mou'])
})

it('every citation opens at the fence of its clause', async () => {
  const texts = new Map(shippedTexts().map(({ file, text }) => [file, text.split('\n')]))

  const ran = await remit(
    ['ask', '--all', '--with-draft', 'example-mou', '--format', 'json'],
    library(),
  )

  const { answers } = JSON.parse(ran.out) as AnswerSet
  const cited = answers.flatMap(({ clauses }) => Object.values(clauses))
  expect(cited.length).toBeGreaterThan(50)
  for (const { file, line } of cited) {
    expect(texts.get(file)?.[line - 1]).toMatch(/^`{3,}(?:responsibility|funding)$/)
  }
})
