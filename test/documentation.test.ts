import { expect, it } from 'vitest'
import { commandIn, examplesOf, type Example } from './kit/examples.ts'
import { memoryFiles } from './kit/memory-files.ts'
import { remit } from './kit/fake-io.ts'
import { shippedTexts, shippedVocabulary } from './kit/shipped-library.ts'
import { TRIAL_HEAD } from './kit/trial-head.ts'

const vocabulary = Object.fromEntries(shippedVocabulary().map(({ file, text }) => [file, text]))

const HEAD = `${TRIAL_HEAD}
The authority acts.

`

const DUTY = 'step: family-tracing\nduty: must\nwho: social-welfare@origin\n'

const fence = (name: string, text: string): string => `\`\`\`${name}\n${text}\`\`\`\n`

/** How each kind of example becomes a document of a library. */
function documentOf({ info, text }: Example): readonly [string, string] | undefined {
  const [language = '', kind = ''] = info.split(' ')
  if (language !== 'yaml' && language !== 'md') return undefined
  if (/\.(?:md|yaml)$/.test(kind)) return [kind, text]
  switch (kind) {
    case 'block':
      return ['mous/trial.md', HEAD + fence('responsibility', text)]
    case 'condition':
      return [
        'mous/trial.md',
        HEAD + fence('responsibility', `${DUTY}when:\n${text.replaceAll(/^(?=.)/gm, '  ')}`),
      ]
    case 'term':
    case 'scenario':
      return [
        'mous/trial.md',
        HEAD + fence(kind, text) + '\n' + fence('responsibility', `id: trace\n${DUTY}`),
      ]
    default:
      throw new Error(`an example of no kind that is known: ${info}`)
  }
}

const examples = ['README.md', 'docs/language.md', 'docs/calendars.md'].flatMap(examplesOf)
const documents = examples.flatMap((example) => {
  const document = documentOf(example)
  return document === undefined ? [] : [{ ...example, document }]
})

it('the documentation has examples to try', () => {
  expect(documents.length).toBeGreaterThan(8)
})

it.each(documents)('$page:$line is right ($info)', async ({ document: [file, text] }) => {
  const ran = await remit(['check'], memoryFiles({ ...vocabulary, [file]: text }))

  expect(ran.err).toBe('')
  expect(ran.out).toMatch(/no findings\.\n$/)
})

/** The first example of a page that is of a kind, which must be there. */
function exampleOf(page: string, kind: string): Example {
  const found = examplesOf(page).find(({ info }) => info === kind)
  if (found === undefined) throw new Error(`${page} has no example \`${kind}\``)
  return found
}

it('the page of the language shows what its document answers', async () => {
  const page = 'docs/language.md'
  const document = exampleOf(page, 'md mous/example-mou.md').text

  const ran = await remit(
    commandIn(exampleOf(page, 'console')),
    memoryFiles({ ...vocabulary, 'mous/example-mou.md': document }),
  )

  expect(ran.out).toBe(exampleOf(page, 'text answer').text)
})

it('the scenario of the procedure on the page of the language passes', async () => {
  const file = 'sops/return-procedure.md'
  const { text } = exampleOf('docs/language.md', `md ${file}`)

  const ran = await remit(['test'], memoryFiles({ ...vocabulary, [file]: text }))

  expect(ran).toEqual({ out: '1 scenario: 1 passed.\n', err: '', code: 0 })
})

it('the case file of the page of the language can be asked about', async () => {
  const { text } = exampleOf('docs/language.md', 'yaml cases/case.yaml')
  const document = exampleOf('docs/language.md', 'md mous/example-mou.md').text

  const ran = await remit(
    ['ask', 'transport-escort', '--case', 'case.yaml', '--format', 'json'],
    memoryFiles({ ...vocabulary, 'mous/example-mou.md': document, 'case.yaml': text }),
  )

  expect(ran).toMatchObject({ err: '', code: 0 })
  expect(JSON.parse(ran.out)).toMatchObject({ case: { facts: { age: '12..17' } } })
})

it('the README shows what the library answers', async () => {
  const library = Object.fromEntries(shippedTexts().map(({ file, text }) => [file, text]))

  const ran = await remit(commandIn(exampleOf('README.md', 'console')), memoryFiles(library))

  expect(ran.out).toBe(exampleOf('README.md', 'text answer').text)
})
