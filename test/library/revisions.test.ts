import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nodeFiles } from '../../src/library/node-files.ts'
import { nodeGit } from '../../src/library/node-git.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { readRevision, type ReadRevision } from '../../src/library/read-revision.ts'

let root = ''

/** A repository with a library in `agreements/`, of two commits; what comes after them is not committed. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'remit-git-'))
  git('init', '--quiet', '--initial-branch=main')
  write('agreements/rules/vocabulary/facts.yaml', 'remit: 1\nfacts: []\n')
  write('agreements/mous/a.md', 'the first words\n')
  write('agreements/mous/notes.txt', 'none of it')
  write('agreements/docs/long.md', 'x'.repeat(10))
  symlinkSync('../docs/long.md', join(root, 'agreements/mous/linked.md'))
  symlinkSync('../../outside.md', join(root, 'agreements/mous/outside.md'))
  write('outside.md', 'not of the library')
  commit()
  write('agreements/mous/a.md', 'other words\n')
  write('agreements/sops/größe.md', 'a name with a letter of its own\n')
  commit()
  write('agreements/mous/a.md', 'words of today\n')
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org']
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'pipe' })
}

function commit(): void {
  git('add', '--all')
  git('commit', '--quiet', '--message', 'words', '--no-gpg-sign')
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

async function libraryOf(found: ReadRevision) {
  if (found.kind === 'none') throw new Error(found.because)
  const { value, diagnostics } = await readLibrary(found.files, found.path)
  return {
    texts: value.sources.map(({ file, text }) => `${file}: ${text.trim()}`),
    codes: diagnostics.map(({ code, span }) => `${code} ${span.file}`),
  }
}

it('a revision is read like the folder in which its library lies, name by name', async () => {
  const folder = join(root, 'agreements')

  const head = await libraryOf(await readRevision(nodeGit, folder, 'HEAD'))

  git('stash', '--quiet')
  const now = await readLibrary(nodeFiles, folder)
  git('stash', 'pop', '--quiet')
  expect(head.texts).toEqual(now.value.sources.map(({ file, text }) => `${file}: ${text.trim()}`))
  expect(head.texts).toContain('sops/größe.md: a name with a letter of its own')
  expect(head.texts).toContain('mous/a.md: other words')
  expect(head.texts).toContain('mous/linked.md: xxxxxxxxxx')
  expect(head.codes).toEqual(['read/link-outside mous/outside.md'])
})

it.each([
  ['HEAD~1', 'the first words'],
  ['main', 'other words'],
  ['main:agreements', 'other words'],
  ['HEAD~1:./', 'the first words'],
  ['HEAD~1:../agreements', 'the first words'],
])('%s has the words of its time', async (name, words) => {
  const { texts } = await libraryOf(await readRevision(nodeGit, join(root, 'agreements'), name))

  expect(texts).toContain(`mous/a.md: ${words}`)
})

it('a single document of a revision can be read too', async () => {
  const found = await readRevision(nodeGit, root, 'HEAD~1:agreements/mous/a.md')

  if (found.kind === 'none') throw new Error(found.because)
  expect(await found.files.kindOf(found.path)).toBe('file')
  const bytes = await found.files.read(found.path)
  expect(new TextDecoder().decode(bytes)).toBe('the first words\n')
})

it.each([
  ['of an unknown name', 'no-such-branch', 'unknown-revision'],
  ['of no name', ':agreements', 'unknown-revision'],
  ['that looks like an option', '--output=elsewhere', 'unknown-revision'],
  ['that is no commit', 'HEAD:agreements^{tree}', 'unknown-revision'],
])('a revision %s is none', async (_, name, because) => {
  const found = await readRevision(nodeGit, root, name)

  if (found.kind === 'none') expect(found.because).toBe(because)
  else expect(await found.files.kindOf(found.path)).toBeUndefined()
})

it('outside a repository, and without the program, it is said why there is none', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'remit-no-git-'))

  const outside = await readRevision(nodeGit, elsewhere, 'HEAD')
  const without = await readRevision({ run: async () => ({ kind: 'missing' }) }, root, 'HEAD')

  rmSync(elsewhere, { recursive: true, force: true })
  expect(outside).toMatchObject({ kind: 'none', because: 'no-repository' })
  expect(without).toMatchObject({ kind: 'none', because: 'no-git' })
})

it('a revision can be read, and never written', async () => {
  const found = await readRevision(nodeGit, root, 'HEAD')

  if (found.kind === 'none') throw new Error(found.because)
  await expect(found.files.write('/x.md', '')).rejects.toThrow('cannot be changed')
  await expect(found.files.remove('/outside.md')).rejects.toThrow('cannot be changed')
  await expect(found.files.read('/no-such.md')).rejects.toThrow('no such file')
})
