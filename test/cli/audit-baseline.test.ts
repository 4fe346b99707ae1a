import { expect, it } from 'vitest'
import { ExitCode } from '../../src/cli/exit-code.ts'
import { remit } from '../kit/fake-io.ts'
import { SMALL, smallLibrary } from '../render/audit/small-library.ts'

type Library = ReturnType<typeof smallLibrary>

const KNOWN = '/library/known.json'

async function withBaseline(files: Library = smallLibrary()): Promise<Library> {
  const ran = await remit(['audit', '--write-baseline', 'known.json'], files)
  expect(ran).toMatchObject({ err: '', code: ExitCode.Clean })
  return files
}

const against = (files: Library, words: readonly string[] = []) =>
  remit(['audit', '--baseline', 'known.json', '--fail-on', 'info', ...words], files)

/** The library with another text of the memorandum, and with what was known before. */
async function changed(change: (text: string) => string): Promise<Library> {
  const { contents } = await withBaseline()
  const known = contents.get(KNOWN)
  const text = SMALL['mous/return.md'] ?? ''
  return smallLibrary({ 'mous/return.md': change(text), 'known.json': String(known) })
}

it('what is known is not reported, and lets nothing fail', async () => {
  const { out, code } = await against(await withBaseline())

  expect(code).toBe(ExitCode.Clean)
  expect(out).toMatch(/\d+ known findings left out \(known\.json\)\nno findings\.\n$/)
  expect(out).not.toContain('[audit/')
})

it('is the same text for the same library, and one finding a line', async () => {
  const [once, again] = [await withBaseline(), await withBaseline()]

  const text = String(once.contents.get(KNOWN))
  expect(String(again.contents.get(KNOWN))).toBe(text)
  expect(text.split('\n').filter((line) => line.includes('"code"')).length).toBeGreaterThan(20)
})

it('lines and words of the texts may change', async () => {
  const files = await changed((text) =>
    text.replace('# Memorandum on return', '# Memorandum\n\nMore words.\n'),
  )

  expect(await against(files)).toMatchObject({ code: ExitCode.Clean })
})

it('the part of all cases may change', async () => {
  const files = await changed((text) =>
    text.replace('when: { age: "< 12" }', 'when: { age: "< 11" }'),
  )

  const { out, code } = await against(files)

  expect(code).toBe(ExitCode.Clean)
  expect(out).toContain('no findings.')
})

it('what is new is reported, and makes it fail', async () => {
  const files = await changed((text) =>
    text.replace('who: { any-of: [health@here, ngo] }', 'who: unnamed'),
  )

  const { out, code } = await against(files)

  expect(code).toBe(ExitCode.Found)
  expect(out).toContain('[audit/no-actor]: A person (harm done: none): somebody is to do this')
})

it('what is known and found no more is told, and lets nothing fail', async () => {
  const files = await changed((text) =>
    text.replace('when: { age: "< 12" }', 'when: { age: "> 119" }'),
  )
  const mended = await changed((text) => text.replace('unnamed', 'police@here'))

  expect(await against(files)).toMatchObject({ code: ExitCode.Clean })
  const { out } = await against(mended, ['--only', 'no-actor'])
  expect(out).toContain('1 known finding found no more: write known.json anew')
  expect(out).toContain('audit/no-actor who family-tracing/trace unnamed return#trace')
})

it('what nobody looked for is not called found no more', async () => {
  const files = await withBaseline()

  for (const words of [['--only', 'no-actor'], ['--step', 'treatment'], ['sops']]) {
    expect((await against(files, words)).out).not.toContain('found no more')
  }
})

it('in JSON it is told how many are known, and which no more', async () => {
  const files = await changed((text) => text.replace('who: unnamed', 'who: police@here'))

  const { out } = await against(files, ['--format', 'json'])

  const { baseline } = JSON.parse(out) as { baseline: unknown }
  expect(baseline).toMatchObject({ file: 'known.json', stale: [{ code: 'audit/no-actor' }] })
})

it.each([
  ['is missing', undefined, 'there is no file known.json'],
  ['is no JSON', 'known: []\n', 'is no list of known findings'],
  ['is other JSON', '{ "remit": 1, "findings": [] }\n', 'is no list of known findings'],
  [
    'has entries that are none',
    '{ "remit": 1, "baseline": "audit", "findings": [{}] }\n',
    'no list',
  ],
])('cannot use a file that %s', async (_, text, why) => {
  const files = smallLibrary(text === undefined ? {} : { 'known.json': text })

  const ran = await against(files)

  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
  expect(ran.err).toContain(why)
})

it('never overwrites what is no list of known findings', async () => {
  const files = smallLibrary({ 'notes.txt': 'mine' })

  const ran = await remit(['audit', '--write-baseline', 'notes.txt'], files)

  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
  expect(ran.err).toContain('notes.txt is not overwritten')
  expect(files.contents.get('/library/notes.txt')).toBe('mine')
})

it('a list that is out of date is written anew', async () => {
  const files = await changed((text) => text.replace('who: unnamed', 'who: police@here'))

  await withBaseline(files)

  expect((await against(files)).out).not.toContain('found no more')
})
