import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ExitCode } from '../../src/cli/exit-code.ts'
import { nodeFiles } from '../../src/library/node-files.ts'
import { nodeGit } from '../../src/library/node-git.ts'
import type { LibraryDiff } from '../../src/scenario/library-diff.ts'
import { remit } from '../kit/fake-io.ts'
import { memoryFiles } from '../kit/memory-files.ts'
import { libraryDiffSchema } from '../../src/scenario/library-diff-schema.ts'
import { exampleMou, exampleVocabulary } from '../ask/prepared.ts'
import type { SourceText } from '../../src/source/source-text.ts'

const library = [...exampleVocabulary, ...exampleMou]

/** The example, with a shorter time, or another body. */
const shorter = rewritten('within: 7 working days', 'within: 5 working days')
const other = rewritten('who: social-welfare@destination', 'who: police@destination')

const broken = rewritten('who: social-welfare', 'who: social-wellfare')

function rewritten(from: string, to: string): readonly SourceText[] {
  return library.map(({ file, text }) => ({ file, text: text.replace(from, to) }))
}

function at(folder: string, texts: readonly SourceText[]): Record<string, string> {
  return Object.fromEntries(texts.map(({ file, text }) => [`${folder}/${file}`, text]))
}

const files = memoryFiles({
  ...at('/library', library),
  ...at('/shorter', shorter),
  ...at('/other', other),
  ...at('/broken', broken),
  '/rounds/other.md': other.find(({ file }) => file.startsWith('mous/'))?.text ?? '',
  '/rounds/notes.json': '{ "remit": 1',
  '/rounds/one.json': '{\n  "remit": 1,\n  "instrument": "example-mou" }',
  '/rounds/list.json': '[]',
})

const escort = 'Transport and escort › Who acts: escort'

it('tells what changes from a folder to the library, and exits 0', async () => {
  const { out, err, code } = await remit(['diff', '/other'], files)

  expect(err).toBe('')
  expect(out).toContain(`\n${escort}\nFROM      Police (Thailand) must\nTO        Social welfare (Thailand) must\n`) // prettier-ignore
  expect(code).toBe(ExitCode.Clean)
})

it('of the same library nothing changes', async () => {
  const { out, code } = await remit(['diff', '.', '.', '--fail-on', 'details'], files)

  expect(out).toContain('no case moves, and nothing else is said of any')
  expect(code).toBe(ExitCode.Clean)
})

it.each([
  ['/other', 'moved', ExitCode.Found],
  ['/shorter', 'moved', ExitCode.Clean],
  ['/shorter', 'details', ExitCode.Found],
  ['/other', 'never', ExitCode.Clean],
])('from %s with --fail-on %s the exit code is %i', async (old, what, code) => {
  expect(await remit(['diff', old, '--fail-on', what], files)).toMatchObject({ code })
})

it('a document takes the place of the document of its id', async () => {
  const { out, code } = await remit(['diff', '/rounds/other.md', '--format', 'json'], files)

  const { moves, documents } = JSON.parse(out) as LibraryDiff
  expect(moves[0]?.from.bodies).toMatchObject([{ anyOf: [{ allOf: [{ role: 'police' }] }] }])
  expect(documents).toEqual([{ file: 'mous/example-mou.md', change: 'changed', editorial: false }])
  expect(code).toBe(ExitCode.Clean)
})

it('a document of the library is the library', async () => {
  const { out } = await remit(['diff', '/other', 'mous/example-mou.md'], files)

  expect(out).toContain('/other → mous/example-mou.md')
  expect(out).toContain(escort)
})

it('a rulebook that was written before is compared, without texts and scenarios', async () => {
  const wrote = await remit(['compile', '--rulebook', '/rounds/other.json', '--library', '/other'], files) // prettier-ignore
  const { out, code } = await remit(['diff', '/rounds/other.json', '--format', 'json'], files)

  expect(wrote.code).toBe(ExitCode.Clean)
  const { moves, documents } = JSON.parse(out) as LibraryDiff
  expect([moves.length > 0, documents, code]).toEqual([true, null, ExitCode.Clean])
})

it.each([
  ['/rounds/notes.json', 'the file is no JSON'],
  ['/rounds/one.json', 'the rules of one instrument'],
  ['/rounds/list.json', 'the file is no rulebook'],
])('%s is no rulebook, and it is said why', async (old, why) => {
  const { out, err, code } = await remit(['diff', old], files)

  expect([out, code]).toEqual(['', ExitCode.Failed])
  expect(err).toContain(why)
})

it('a rulebook that names what is not in it is refused, and no fault of Remit', async () => {
  await remit(['compile', '--rulebook', '/rounds/whole.json'], files)
  const text = String(files.contents.get('/rounds/whole.json'))
  await files.write('/rounds/part.json', text.replace(/"instruments":\[.*?\],"precedence"/, '"instruments":[],"precedence"')) // prettier-ignore

  const { err, code } = await remit(['diff', '/rounds/part.json'], files)

  expect(err).toContain('names something that is not in it')
  expect(code).toBe(ExitCode.Failed)
})

it('a version with errors is not compared: they are told', async () => {
  const { out, err, code } = await remit(['diff', '/broken'], files)

  expect(out).toBe('')
  expect(err).toMatch(/^error\[check\/unknown-role\]: unknown role `social-wellfare`/)
  expect(code).toBe(ExitCode.Found)
})

it.each([
  [['no-such'], '`no-such` is no folder, no file and no revision'],
  [['.', '--step', 'escrot'], '`escrot`'],
  [['.', '--as-of', '2026-02-30'], '2026-02-30'],
  [['.', '--with-draft', 'nothing'], '`nothing`'],
  [['.', '--over', '2026'], 'Write two days'],
  [['.', '--fail-on', 'error'], 'never, moved, details'],
  [['/rounds'], 'no library at'],
])('diff %j exits 2, and says what is wrong', async (words, says) => {
  const { out, err, code } = await remit(['diff', ...words], files)

  expect([out, code]).toEqual(['', ExitCode.Failed])
  expect(err).toContain(says)
})

it('every format tells the same moves', async () => {
  const [text, markdown, json] = await Promise.all(
    ['text', 'markdown', 'json'].map((format) => remit(['diff', '/other', '--format', format], files)), // prettier-ignore
  )

  const { moves } = JSON.parse(json?.out ?? '') as LibraryDiff
  expect(text?.out.match(/^FROM/gm)).toHaveLength(moves.length + 1)
  expect(markdown?.out.match(/^- from: /gm)).toHaveLength(moves.length + 1)
})

it('the JSON is as its schema says, and a pipe has no colours', async () => {
  const isDiff = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(libraryDiffSchema)

  for (const old of ['/other', '/shorter', '.']) {
    const { out } = await remit(['diff', old, '--format', 'json'], files)
    expect(isDiff(JSON.parse(out))).toBe(true)
  }
  const { out } = await remit(['diff', '/other'], files)
  expect(out).not.toContain('\u001B')
})

it.each([80, 120])('in a terminal of %i columns no row is longer', async (columns) => {
  const { out } = await remit(['diff', '/other'], files, { columns })

  expect(out.split('\n').filter((row) => row.length > columns)).toEqual([])
})

it('where somebody looks on, it says how far it is, and leaves no trace of it', async () => {
  const { out, err } = await remit(['diff', '/other'], files, { progress: true })

  expect(err).toMatch(/\d+ of \d+ questions/)
  expect(err.endsWith('\r\u001B[K')).toBe(true)
  expect(out).toContain(escort)
})

it('errors are told with the folder of the version that has them', async () => {
  const { err, code } = await remit(['diff', '/broken', '/other'], files)

  expect(err).toContain(' --> ../broken/mous/example-mou.md:')
  expect(code).toBe(ExitCode.Found)
})

it('a document that cannot be read is told with its place', async () => {
  const unreadable = memoryFiles({
    ...at('/library', library),
    ...at('/other', other),
    '/other/mous/more.md': new Uint8Array([0xff, 0xfe, 0xff]),
  })

  const { out, err, code } = await remit(['diff', '/other'], unreadable)

  expect(out).toBe('')
  expect(err).toContain('../other/mous/more.md')
  expect(code).not.toBe(ExitCode.Clean)
})

it('a draft that is touched and takes no part is named, and one that a side does not know is left out there', async () => {
  const [draft] = exampleMou.map(({ text }) => text.replace('id: example-mou', 'id: new-mou\ndraft: yes')) // prettier-ignore
  const withDraft = memoryFiles({
    ...at('/library', library),
    ...at('/other', [...exampleVocabulary, { file: 'mous/new-mou.md', text: draft ?? '' }]),
  })

  const idle = await remit(['diff', '/other', '/library'], withDraft)
  const named = await remit(['diff', '/library', '/other', '--with-draft', 'new-mou'], withDraft)
  const gone = await remit(['diff', '/other', '/library', '--with-draft', 'new-mou'], withDraft)

  expect(idle.out).toContain('draft taking no part: new-mou (see --with-draft)\n')
  expect(idle.out).toMatch(
    /\n {2}new-mou#escort\n {4}removed · takes no part on the days compared\n/,
  )
  expect(named.err + gone.err).toBe('')
  expect(named.out).toContain('draft taking part: new-mou\n')
})

it('over a stretch of time the days are told between which the law changes', async () => {
  const words = ['diff', '/other', '--over', '2000-01-01..2026-06-01']

  const { out } = await remit(words, files)

  expect(out).toContain('2 stretches of time between changes of the law, the last from 2005-07-13')
  expect(out).toMatch(/SHARE .* · from 2005-07-13\n/)
})

let repository = ''

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'remit-diff-'))
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...args], { cwd: repository, stdio: 'pipe' }) // prettier-ignore
  const write = (texts: readonly SourceText[]) => {
    for (const [path, text] of Object.entries(at(join(repository, 'law'), texts))) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
  git('init', '--quiet', '--initial-branch=main')
  for (const texts of [broken, other, shorter]) {
    write(texts)
    git('add', '--all')
    git('commit', '--quiet', '--message', 'a round', '--no-gpg-sign')
    if (texts === other) git('tag', 'round-1')
  }
  write(library)
})

afterAll(() => rmSync(repository, { recursive: true, force: true }))

it.each([
  [['HEAD'], ['TO        within 7 working days'], [escort, 'Police']],
  [['HEAD~1'], ['FROM      Police (Thailand) must'], []],
  [['main~1', 'main'], ['FROM      Police (Thailand) must'], ['→ the library']],
  [['round-1'], ['FROM      Police (Thailand) must'], []],
  [['round-1', 'HEAD', '--format', 'markdown'], ['- from: Police (Thailand) must'], []],
  [['HEAD~1:law'], ['FROM      Police (Thailand) must'], []],
  [['HEAD~1:law/mous/example-mou.md'], ['FROM      Police (Thailand) must'], []],
])('diff %j reads what was committed', async (words, has) => {
  const cwd = join(repository, 'law')

  const { out, err, code } = await remit(['diff', ...words], { ...nodeFiles, cwd }, {}, undefined, nodeGit) // prettier-ignore

  expect([err, code]).toEqual(['', ExitCode.Clean])
  for (const words of has) expect(out).toContain(words)
})

it('a path of a revision that begins with a dot starts where the command does', async () => {
  const cwd = join(repository, 'law', 'mous')

  const { out, err } = await remit(['diff', 'HEAD~1:./example-mou.md'], { ...nodeFiles, cwd }, {}, undefined, nodeGit) // prettier-ignore

  expect(err).toBe('')
  expect(out).toContain('FROM      Police (Thailand) must')
})

it.each([
  ['no-such-branch', '`git log` lists revisions'],
  ['HEAD:elsewhere', 'no library at `HEAD:elsewhere`'],
])('diff %s says what was tried', async (name, says) => {
  const cwd = join(repository, 'law')

  const { err, code } = await remit(['diff', name], { ...nodeFiles, cwd }, {}, undefined, nodeGit)

  expect(err).toContain(says)
  expect(code).toBe(ExitCode.Failed)
})

it('errors of a revision are told with its name', async () => {
  const cwd = join(repository, 'law')

  const { err, code } = await remit(
    ['diff', 'HEAD~2'],
    { ...nodeFiles, cwd },
    {},
    undefined,
    nodeGit,
  )

  expect(err).toContain(' --> HEAD~2:law/mous/example-mou.md:')
  expect(code).toBe(ExitCode.Found)
})

it.each([
  [nodeGit, 'is in no git repository'],
  [{ run: async () => ({ kind: 'missing' }) as const }, 'without the program `git`'],
])('a revision where there is none says why, and what else can be compared', async (git, says) => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-no-git-'))
  for (const [path, text] of Object.entries(at(folder, library))) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  const { out, err, code } = await remit(['diff', 'HEAD~1'], { ...nodeFiles, cwd: folder }, {}, undefined, git) // prettier-ignore

  rmSync(folder, { recursive: true, force: true })
  expect([out, code]).toEqual(['', ExitCode.Failed])
  expect(err).toContain(says)
})
