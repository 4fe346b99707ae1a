import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { ExitCode } from '../../src/cli/exit-code.ts'
import type { Cache } from '../../src/library/cache.ts'
import { remit } from '../kit/fake-io.ts'
import { memoryFiles } from '../kit/memory-files.ts'
import { shippedTexts } from '../kit/shipped-library.ts'
import { SMALL, smallLibrary } from '../render/audit/small-library.ts'

it.each([
  ['an error', [], ExitCode.Found],
  ['an error, whatever it is', ['--fail-on', 'never'], ExitCode.Clean],
  ['a warning', ['--only', 'silent'], ExitCode.Clean],
  ['a warning, if that is enough', ['--only', 'silent', '--fail-on', 'warning'], ExitCode.Found],
  ['information', ['--only', 'overlap', '--fail-on', 'warning'], ExitCode.Clean],
  ['information, if that is enough', ['--only', 'overlap', '--fail-on', 'info'], ExitCode.Found],
  ['nothing', ['--only', 'precedence-cycle', '--fail-on', 'info'], ExitCode.Clean],
])('for %s it exits as was asked (%j)', async (_, words, code) => {
  const ran = await remit(['audit', ...words], smallLibrary())

  expect(ran).toMatchObject({ err: '', code })
})

it.each([
  ['a code that no finding has', ['--only', 'audit/silnt'], 'audit/silent'],
  ['a code of another phase', ['--only', 'check/no-scope'], 'remit explain'],
  ['a step that is none', ['--step', 'shelterr'], 'did you mean `shelter`?'],
  ['a day that is none', ['--as-of', '2026-02-30'], 'the calendar has no day `2026-02-30`'],
  ['a last day that is none', ['--over', '2026-02-01..2026-02-30'], 'no day `2026-02-30`'],
  ['a stretch that ends first', ['--over', '2026-02-01..2025-01-01'], 'comes after the last'],
  ['a stretch of words', ['--over', 'always'], '2005-07-13..2026-06-01'],
  ['a day and a stretch', ['--as-of', '2026-01-01', '--over', '2020-01-01..2021-01-01'], '--over'],
  ['a fact that is none', ['--given', 'orign=LA'], 'did you mean `origin`?'],
  ['a value that is none', ['--given', 'age=old'], '`old` is neither a number nor a range'],
  ['cases that cannot be', ['--given', 'age=2', '--given', 'cooperates=yes'], 'no-toddler'],
  ['a draft that is none', ['--with-draft', 'return'], '`return` is no draft'],
  ['a path that is none', ['mous/missing.md'], 'read/no-such-path'],
  ['a path without texts', ['rules'], 'check/nothing-read'],
  ['a format that is none', ['--format', 'sarif'], "'sarif'"],
])('cannot do anything with %s', async (_, words, why) => {
  const ran = await remit(['audit', ...words], smallLibrary())

  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
  expect(ran.err).toContain(why)
})

it('audits nothing if the library has errors', async () => {
  const ran = await remit(['audit'], smallLibrary({ 'mous/broken.md': '# No front matter\n' }))

  expect(ran).toMatchObject({ out: '', code: ExitCode.Found })
  expect(ran.err).toContain('mous/broken.md:1:1')
})

it('a draft takes part only if it is named, and every question about it names it too', async () => {
  const text = (SMALL['mous/return.md'] ?? '').replace('basis:', 'draft: yes\nbasis:')
  const files = smallLibrary({ 'mous/return.md': text })

  const without = await remit(['audit', '--only', 'double-bind'], files)
  const withIt = await remit(['audit', '--only', 'double-bind', '--with-draft', 'return'], files)

  expect(without.out).toContain('no findings.')
  expect(withIt.out).toContain('draft taking part: return')
  expect(withIt.out).toMatch(/remit ask [^:]*--with-draft return\n/)
})

it('what all cases have in common is given, and every question names it', async () => {
  const given = ['--given', 'here=LA', '--given', 'cooperates=no']
  const ran = await remit(['audit', ...given, '--only', 'conflict'], smallLibrary())

  expect(ran.out).toContain('only cases with present country Laos, cooperation')
  expect(ran.out).toMatch(/remit ask shelter\/house [^:]*here=LA cooperates=no/)
})

it('a path leaves what names a clause of it, and gaps of the steps of which it speaks', async () => {
  const { out } = await remit(['audit', 'sops', '--format', 'json'], smallLibrary())

  const { findings } = JSON.parse(out) as { findings: readonly Named[] }
  const named = findings.map(({ clauses, procedure, instrument, ...one }) => {
    const names = [...clauses.map(({ clause }) => clause), procedure, instrument].join(' ')
    return names.includes('th-law') ? 'th-law' : `${one.code} ${one.step ?? ''}`
  })
  // The law places both steps in its procedure, and says of no other who acts.
  expect([...new Set(named)].sort()).toEqual([
    'audit/silent journey',
    'audit/silent shelter',
    'th-law',
  ])
})

it('a path leaves no gap of cases to which it does not apply', async () => {
  const gap = ['--only', 'silent', '--step', 'shelter', '--format', 'json']
  const { out } = await remit(['audit', 'sops', '--given', 'here=LA', ...gap], smallLibrary())

  expect((JSON.parse(out) as { findings: readonly Named[] }).findings).toEqual([])
})

it('of a gap where somebody acts, the help names the clause that says who, not those of other cases', async () => {
  const more = `
\`\`\`responsibility
id: welfare-of-laos
step: shelter
duty: must
who: social-welfare@LA
when: { here: LA }
pays:
  - { for: accommodation, by: social-welfare@LA }
\`\`\`
`
  const files = smallLibrary({ 'mous/return.md': `${SMALL['mous/return.md'] ?? ''}${more}` })

  const words = ['--step', 'shelter', '--given', 'here=TH', '--given', 'age=15', '--only', 'silent']
  const { out } = await remit(['audit', ...words], files)

  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    'help give `pays` with `for: accommodation` to `return#cells`, `return#shelter` or `th-law#children`',
  )
})

it('says that a draft whose file is named takes no part', async () => {
  const text = (SMALL['mous/return.md'] ?? '').replace('basis:', 'draft: yes\nbasis:')
  const files = smallLibrary({ 'mous/return.md': text })

  const without = await remit(['audit', 'mous/return.md'], files)
  const withIt = await remit(['audit', 'mous/return.md', '--with-draft', 'return'], files)

  expect(without.out).toContain('return is a draft and takes no part: --with-draft return\n')
  expect(withIt.out).not.toContain('takes no part')
})

interface Named {
  readonly code: string
  readonly step: string | null
  readonly clauses: readonly { readonly clause: string }[]
  readonly procedure?: string
  readonly instrument?: string
}

it('a document from outside the library is audited with it', async () => {
  const contents = Object.entries(SMALL).map(([file, text]) => [`/library/${file}`, text] as const)
  const files = memoryFiles({
    ...Object.fromEntries(contents),
    '/drafts/new.md': (SMALL['sops/th-law.md'] ?? '').replaceAll('th-law', 'new-law'),
  })

  const { out, err } = await remit(['audit', '../drafts/new.md'], files)

  expect(err).toBe('')
  expect(out).toContain('new-law#children')
})

it('says how far it is only on a terminal', async () => {
  const { out, err } = await remit(['audit'], smallLibrary(), { progress: true })
  const silent = await remit(['audit'], smallLibrary())

  const shown = err.split('\r\u001B[K')
  expect(shown.slice(1, -1).filter((line) => !/^\d+ % of \d+ questions$/.test(line))).toEqual([])
  expect(shown.length).toBeGreaterThan(5)
  expect([shown[0], shown.at(-1)]).toEqual(['', ''])
  expect(silent).toMatchObject({ out, err: '' })
})

const library = Object.fromEntries(shippedTexts().map(({ file, text }) => [file, text]))

/** So many of the lines about the reference library are tried. */
const TRIED = process.env['REMIT_LONG'] === undefined ? 40 : Infinity

it('every line that a report prints is one for a shell, and shows the status that was found', async () => {
  const kept = new Map<string, string>()
  const cache: Cache = {
    read: async (key) => kept.get(key),
    write: async (key, text) => void kept.set(key, text),
  }
  const words = ['audit', '--format', 'json']
  const { out } = await remit(words, memoryFiles(library), {}, cache)
  const { findings } = JSON.parse(out) as { readonly findings: readonly Asked[] }
  const asked = findings.filter(({ ask }) => ask !== null)
  const step = Math.max(1, Math.floor(asked.length / TRIED))
  const tried = asked.filter((_, at) => at % step === 0)

  expect(tried.length).toBeGreaterThan(30)
  for (const { ask, question, subject, witness } of tried) {
    const line = [...shellWords(ask ?? ''), '--format', 'json']
    const ran = await remit(line, memoryFiles(library), {}, cache)
    expect(ran).toMatchObject({ err: '', code: ExitCode.Clean })
    const { questions } = JSON.parse(ran.out) as { readonly questions: readonly Answered[] }
    const shown = questions.find(
      (one) =>
        one.question === (question === 'limit' ? 'who' : question) &&
        [one.task, one.cost].includes(subject),
    )
    expect([ask, shown?.status]).toEqual([ask, witness?.status])
  }
}, 240_000)

interface Asked {
  readonly ask: string | null
  readonly question: string
  readonly subject: string
  readonly witness: { readonly status: string } | null
}

interface Answered {
  readonly question: string
  readonly task?: string
  readonly cost?: string
  readonly status: string
}

/** What a shell hands over to `remit`. */
function shellWords(line: string): readonly string[] {
  const script = `remit() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${line}\n`
  return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
}
