import { expect, it } from 'vitest'
import { folderCache } from '../../src/library/folder-cache.ts'
import { remit } from '../kit/fake-io.ts'
import { memoryFiles } from '../kit/memory-files.ts'
import { shippedTexts } from '../kit/shipped-library.ts'

const library = (): ReturnType<typeof memoryFiles> =>
  memoryFiles(Object.fromEntries(shippedTexts().map(({ file, text }) => [file, text])))

const question = ['ask', 'family-tracing', 'origin=LA', 'destination=TH', '--format', 'json']

it('a library that was compiled before gives the same answer', async () => {
  const files = library()
  const cache = folderCache(files, '/cache')

  const cold = await remit(question, files, {}, cache)
  const warm = await remit(question, files, {}, cache)
  const without = await remit(question, files)

  expect(await files.list('/cache')).toHaveLength(1)
  expect(warm).toEqual(cold)
  expect(without).toEqual(cold)
})

it('a change of the library is seen at once', async () => {
  const files = library()
  const cache = folderCache(files, '/cache')
  await remit(question, files, {}, cache)
  const practice = 'sops/la-th-return-practice.md'
  const text = new TextDecoder().decode(await files.read(practice))
  await files.write(practice, text.replace('find the family in its village', 'look for the family'))

  const changed = await remit(question, files, {}, cache)

  expect(changed.out).toContain('look for the family')
})

it.each(['not JSON', '{"remit":1}', '{}'])(
  'what is kept but broken (%s) is made anew',
  async (kept) => {
    const files = library()
    const cache = folderCache(files, '/cache')
    const cold = await remit(question, files, {}, cache)
    const [entry] = await files.list('/cache')
    await files.write(`/cache/${entry?.name ?? ''}`, kept)

    expect(await remit(question, files, {}, cache)).toEqual(cold)
  },
)

it('keeps the newest eight libraries', async () => {
  const files = memoryFiles({})
  const cache = folderCache(files, '/cache')

  for (let number = 0; number < 10; number += 1) await cache.write(`key-${number}`, 'text')

  expect(await files.list('/cache')).toHaveLength(8)
  expect(await cache.read('key-1')).toBeUndefined()
  expect(await cache.read('key-9')).toBe('text')
})
