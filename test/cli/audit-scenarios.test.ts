import { expect, it } from 'vitest'
import { ExitCode } from '../../src/cli/exit-code.ts'
import { remit } from '../kit/fake-io.ts'
import { SMALL, smallLibrary } from '../render/audit/small-library.ts'

const save = (files: ReturnType<typeof smallLibrary>, words: readonly string[] = []) =>
  remit(['audit', '--fail-on', 'never', '--save-scenarios', 'sops/found', ...words], files)

function saved(files: ReturnType<typeof smallLibrary>): readonly string[] {
  return [...files.contents.keys()].filter((file) => file.startsWith('/library/sops/found/')).sort()
}

it('each person of a finding becomes a scenario, which passes', async () => {
  const files = smallLibrary()

  const ran = await save(files)
  const tested = await remit(['test', 'sops/found'], files)

  const { length } = saved(files)
  expect(ran).toMatchObject({ err: expect.stringContaining(`Saved ${length} scenarios`) as string })
  expect(length).toBeGreaterThan(20)
  expect(tested).toEqual({
    out: `${length} scenarios: ${length} passed.\n`,
    err: '',
    code: ExitCode.Clean,
  })
})

it('the library is as sound with them as it was', async () => {
  const files = smallLibrary()
  await save(files)

  expect(await remit(['check', '--fail-on', 'warning'], files)).toMatchObject({
    code: ExitCode.Clean,
  })
})

it('a scenario reads as the drafter would write it', async () => {
  const files = smallLibrary()
  await save(files, ['--only', 'double-bind'])

  const [file = ''] = saved(files)
  expect(file).toBe('/library/sops/found/audit-double-bind-journey-who-escort.scenario.yaml')
  expect(files.contents.get(file))
    .toBe(`# Saved by \`remit audit --save-scenarios\`, which may write it anew.
remit: 1
id: audit-double-bind-journey-who-escort
title: "An 11-year-old, family found: \`return#no-escort\` forbids what \`return#escort\` demands (journey home: escort)"
as-of: 2026-06-01
given:
  age: 11
  family-status: found
  cooperates: yes
ask: journey/escort
expect:
  - { who: escort, status: conflict }
`)
})

it('once the text is mended the scenario fails', async () => {
  const files = smallLibrary()
  await save(files, ['--only', 'double-bind'])
  const text = SMALL['mous/return.md'] ?? ''
  await files.write('mous/return.md', text.replace('when: { age: "< 12" }', 'when: { age: "< 2" }'))

  const ran = await remit(['test', 'sops/found'], files)

  expect(ran.out).toContain('who escort: expected status conflict, found assigned')
})

it('what was saved before is written anew', async () => {
  const files = smallLibrary()
  await save(files, ['--only', 'double-bind'])
  const before = new Map(files.contents)

  const ran = await save(files, ['--only', 'double-bind'])

  expect(ran.code).toBe(ExitCode.Clean)
  expect(files.contents).toEqual(before)
})

it('a file that somebody else wrote is left alone, and then none is written', async () => {
  const other = 'sops/found/audit-double-bind-journey-who-escort.scenario.yaml'
  const files = smallLibrary({ [other]: SMALL_SCENARIO })

  const ran = await save(files)

  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
  expect(ran.err).toContain(`${other} is not overwritten`)
  expect(saved(files)).toEqual([`/library/${other}`])
  expect(files.contents.get(`/library/${other}`)).toBe(SMALL_SCENARIO)
})

const SMALL_SCENARIO = `remit: 1
id: mine
as-of: 2026-06-01
ask: shelter
expect: [{ who: house, status: unknown }]
`

it('what is no folder is not written into', async () => {
  const ran = await remit(['audit', '--save-scenarios', 'mous/return.md'], smallLibrary())

  expect(ran).toMatchObject({ out: '', code: ExitCode.Failed })
  expect(ran.err).toContain('mous/return.md is no folder')
})
