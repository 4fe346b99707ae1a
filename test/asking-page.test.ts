import { expect, it } from 'vitest'
import { remit } from './kit/fake-io.ts'
import { commandIn, examplesOf } from './kit/examples.ts'
import { memoryFiles } from './kit/memory-files.ts'
import { shippedVocabulary } from './kit/shipped-library.ts'

const vocabulary = Object.fromEntries(shippedVocabulary().map(({ file, text }) => [file, text]))

/** The document of the page of the language, which this page asks about. */
const document = examplesOf('docs/language.md').find(
  ({ info }) => info === 'md mous/example-mou.md',
)

const examples = examplesOf('docs/asking.md')
const asked = examples.flatMap((example, at) => {
  const next = examples[at + 1]
  return example.info === 'console' && next !== undefined ? [{ example, next }] : []
})

it('the page asks, and shows what is answered', () => {
  expect(asked.map(({ next }) => next.info)).toEqual([
    'text why',
    'text why',
    'text answer',
    'text answer',
  ])
})

it.each(asked)(
  'what $example.page:$example.line prints stands below it',
  async ({ example, next }) => {
    const files = memoryFiles({ ...vocabulary, 'mous/example-mou.md': document?.text ?? '' })

    const { out, err } = await remit(commandIn(example), files)

    expect(err).toBe('')
    expect(next.info === 'text why' ? out.slice(out.indexOf('WHY')) : out).toBe(next.text)
  },
)
