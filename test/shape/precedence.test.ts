import { expect, it } from 'vitest'
import { shapePrecedence } from '../../src/shape/index.ts'
import { GOOD } from './good.ts'
import { seen, yamlFile } from './read.ts'
import { unlocated } from './unlocated.ts'

const FILE = 'rules/precedence.yaml'

function read(text: string, file = FILE) {
  const { value, diagnostics } = shapePrecedence([yamlFile(text, file)])
  return { value: unlocated(value), found: seen(text, diagnostics), diagnostics }
}

it('keeps every key; a rank is one kind, or several', () => {
  const { value, found } = read(GOOD.precedence)

  expect(found).toEqual([])
  expect(value).toEqual({
    file: FILE,
    canons: ['express', 'superior', 'later'],
    ranks: {
      of: [
        ['treaty'],
        ['law', 'regulation'],
        ['mou'],
        ['protocol'],
        ['sop'],
        ['programme'],
        ['guideline'],
      ],
    },
  })
})

it('marks the key of the ranks, for what is wrong with all of them', () => {
  const text = 'remit: 1\nranks: [treaty]\n'
  const span = shapePrecedence([yamlFile(text, FILE)]).value?.ranks?.span

  expect(text.slice(span?.start, span?.end)).toBe('ranks')
})

it('a key that is left out is not there, and no file is nothing', () => {
  expect(read('remit: 1\n').value).toEqual({ file: FILE, canons: undefined, ranks: undefined })
  expect(shapePrecedence([])).toEqual({ value: undefined, diagnostics: [] })
})

it.each([
  ['canons: [express, narower]', 'shape/not-one-of narower', 'did you mean `narrower`?'],
  ['canons: []', 'shape/empty canons', undefined],
  ['ranks: [treaty, lwa]', 'shape/not-one-of lwa', 'did you mean `law`?'],
  ['ranks: [treaty, [law, lwa]]', 'shape/not-one-of lwa', 'did you mean `law`?'],
  ['ranks: [treaty, []]', 'shape/empty []', undefined],
  ['ranks: { treaty: 1 }', 'shape/wrong-type { treaty: 1 }', undefined],
  ['rank: [treaty]', 'shape/unknown-key rank', 'did you mean `ranks`?'],
])('%s: %s', (line, expected, help) => {
  const { value, found, diagnostics } = read(`remit: 1\n${line}\n`)

  expect(found).toEqual([expected])
  expect(diagnostics[0]?.help).toBe(help)
  expect(value).toEqual({ file: FILE, canons: undefined, ranks: undefined })
})

it.each([
  ['rules/precedense.yaml', 'did you mean `precedence.yaml`?'],
  ['rules/precedence.yml', 'did you mean `precedence.yaml`?'],
  ['rules/people.yaml', 'the files are `precedence.yaml`'],
])('%s is none of the files of `rules/`', (file, help) => {
  expect(read('remit: 1\n', file)).toMatchObject({
    value: undefined,
    diagnostics: [
      { code: 'shape/unknown-file', message: `\`${file}\` is no file of \`rules/\``, help },
    ],
  })
})
