import { expect, it } from 'vitest'
import { documentRole } from '../../src/build/document-role.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { memoryFiles } from '../kit/memory-files.ts'

it('reads what lies in `rules/` and in its folders, but not what is made from it', async () => {
  const files = memoryFiles({
    'rules/precedence.yaml': 'remit: 1\n',
    'rules/README.md': '# Rules\n',
    'rules/vocabulary/facts.yaml': 'remit: 1\n',
    'rules/agencies/TH.yaml': 'remit: 1\n',
    'rules/calendars/TH.yaml': 'remit: 1\n',
    'rules/compiled/example.json': '{}\n',
    'rules/other/notes.yaml': 'remit: 1\n',
  })

  const { value } = await readLibrary(files, '/library')

  expect(value.sources.map(({ file }) => file)).toEqual([
    'rules/agencies/TH.yaml',
    'rules/calendars/TH.yaml',
    'rules/precedence.yaml',
    'rules/vocabulary/facts.yaml',
  ])
})

it('another order of precedence is another library', async () => {
  const read = (canons: string) =>
    readLibrary(
      memoryFiles({ 'rules/precedence.yaml': `remit: 1\ncanons: ${canons}\n` }),
      '/library',
    )

  const [one, other] = await Promise.all([read('[express, later]'), read('[later, express]')])

  expect(one.value.digest).not.toBe(other.value.digest)
})

it.each([
  ['rules/precedence.yaml', 'data'],
  ['rules/agencies/TH.yml', 'data'],
  ['rules/agencies/asia/TH.yaml', undefined],
  ['rules/calendars/TH.yaml', 'data'],
  ['rules/vocabulary/README.md', undefined],
  ['rules/old.scenario.yaml', 'scenarios'],
  ['mous/rules/precedence.yaml', 'instrument'],
])('%s is read as %s', (file, role) => {
  expect(documentRole(file)).toBe(role)
})
