import { expect, it } from 'vitest'
import type { Comparison } from '../../src/ask/compare/comparison.ts'
import type { ExplainedAnswer, ExplainedAnswerSet } from '../../src/ask/explain/explanation.ts'
import { ExitCode } from '../../src/cli/exit-code.ts'
import { remit } from '../kit/fake-io.ts'
import { memoryFiles } from '../kit/memory-files.ts'
import { shippedTexts } from '../kit/shipped-library.ts'

const texts = Object.fromEntries(shippedTexts().map(({ file, text }) => [file, text]))
const library = (more: Readonly<Record<string, string>> = {}) => memoryFiles({ ...texts, ...more })

const escort = [
  'ask',
  'transport-escort/escort',
  'origin=LA',
  'destination=TH',
  'consent-to-return=no',
  '--with-draft',
  'example-mou',
]

it.each([
  ['no such form', ['--explain', 'poem'], 'sentence, tree'],
  ['every step at once', ['--all', '--compare', 'age=20'], "'--all'"],
  ['two ways at once', ['--explain', 'tree', '--compare', 'age=20'], '--explain'],
  ['no fact', ['--compare', 'twenty'], '`twenty`'],
  ['a fact that is not known', ['--compare', 'agee=20'], '`age`'],
  ['a fact to forget that is not known', ['--compare', 'agee=?'], '`age`'],
  ['a fact given twice', ['--compare', 'age=20', '--compare', 'age=30'], '`age`'],
])('%s exits 2 and says what is wrong', async (_, words, says) => {
  const ran = await remit([...escort, ...words], library())

  expect(ran.err).toContain(says)
  expect(ran.out).toBe('')
  expect(ran.code).toBe(ExitCode.Failed)
})

it('what a finding marks in a comparison is the word of the comparison', async () => {
  const { err } = await remit([...escort, 'age=15', '--compare', 'age=200'], library())

  expect(err).toMatch(/--compare age=200\n.*\^\^\^/)
})

it('reasons in JSON are the same in both forms, and name all values', async () => {
  const [sentence, tree] = await Promise.all(
    ['sentence', 'tree'].map((form) =>
      remit([...escort, '--explain', form, '--format', 'json'], library()),
    ),
  )

  const { explanations } = JSON.parse(sentence?.out ?? '') as ExplainedAnswer
  expect(sentence?.out).toBe(tree?.out)
  expect(explanations.map(({ question }) => question)).toContain('handover')
})

it('every step can be explained', async () => {
  const words = ['ask', '--all', 'origin=LA', 'destination=TH', '--explain', 'sentence']

  const text = await remit(words, library())
  const json = await remit([...words, '--format', 'json'], library())

  const { answers } = JSON.parse(json.out) as ExplainedAnswerSet
  expect(text.out.match(/^WHY/gm)).toHaveLength(answers.length)
  expect(answers.every(({ explanations }) => explanations.length > 0)).toBe(true)
})

it('a fact of a case file is compared with another', async () => {
  const files = library({ 'case.yaml': 'remit: 1\nfacts: { consent-to-return: no, age: 15 }\n' })
  const words = ['ask', 'transport-escort', '--case', 'case.yaml', '--format', 'json']

  const { out } = await remit(
    [...words, '--compare', 'age=?', '--compare', 'consent-to-return=yes'],
    files,
  )

  const { base, compared } = JSON.parse(out) as Comparison
  expect(base.case.facts).toEqual({ 'consent-to-return': false, age: 15 })
  expect(compared.case.facts).toEqual({ 'consent-to-return': true })
})

it('side by side where there is room for it', async () => {
  const words = [...escort, '--compare', 'consent-to-return=yes']

  const wide = await remit(words, library(), { columns: 120 })
  const narrow = await remit(words, library(), { columns: 80 })

  expect(wide.out).toContain(' │ ')
  expect(narrow.out).not.toContain(' │ ')
})
