import { expect, it } from 'vitest'
import { commandIn, examplesOf } from './kit/examples.ts'
import { remit } from './kit/fake-io.ts'
import { memoryFiles } from './kit/memory-files.ts'
import { shippedVocabulary } from './kit/shipped-library.ts'

const vocabulary = Object.fromEntries(shippedVocabulary().map(({ file, text }) => [file, text]))
const examples = examplesOf('docs/diff.md')

const exampleOf = (kind: string): string => {
  const found = examples.find(({ info }) => info === kind)
  if (found === undefined) throw new Error(`the page has no example \`${kind}\``)
  return found.text
}

const rounds = {
  'round-2.md': exampleOf('md round-2.md'),
  'round-3.md': exampleOf('md round-3.md'),
}

it.each(Object.entries(rounds))('%s is right', async (file, text) => {
  const ran = await remit(['check'], memoryFiles({ ...vocabulary, [`mous/${file}`]: text }))

  expect(ran.err).toBe('')
  expect(ran.out).toMatch(/no findings\.\n$/)
})

it('the page shows what changes between its documents', async () => {
  const command = examples.find(({ info }) => info === 'console')
  if (command === undefined) throw new Error('the page compares nothing')

  const ran = await remit(commandIn(command), memoryFiles({ ...vocabulary, ...rounds }))

  expect(ran.err).toBe('')
  expect(ran.out).toBe(exampleOf('text answer'))
})
