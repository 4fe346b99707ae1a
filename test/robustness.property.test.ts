import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ExitCode } from '../src/cli/exit-code.ts'
import { catalogue } from '../src/diagnostic/catalogue.ts'
import { remit } from './kit/fake-io.ts'
import { memoryFiles } from './kit/memory-files.ts'
import { shippedTexts } from './kit/shipped-library.ts'

const runs = process.env['REMIT_LONG'] === undefined ? 40 : 2_000

const texts = shippedTexts()
const vocabulary = texts.filter(({ file }) => file.startsWith('rules/'))

/** One character of one document of the library deleted, or one put in. */
const edited = fc
  .record({
    source: fc.constantFrom(...texts),
    place: fc.nat(1_000_000),
    put: fc.oneof(
      fc.constant(''),
      fc.constantFrom(...Array.from('`#:-[]{}"\'|>&*!%@,?\t\n\r \\0😀\u202e\u0000')),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    ),
  })
  .map(({ source: { file, text }, place, put }) => {
    const at = place % (text.length + 1)
    const after = put === '' ? text.slice(at + 1) : put + text.slice(at)
    return { file, text: text.slice(0, at) + after }
  })

it('whatever character is put in or taken out, the result is findings that point into the text', async () => {
  await fc.assert(
    fc.asyncProperty(edited, async (changed) => {
      const others = changed.file.startsWith('rules/') ? texts : vocabulary
      const sources = [...others.filter(({ file }) => file !== changed.file), changed]
      const files = memoryFiles(Object.fromEntries(sources.map(({ file, text }) => [file, text])))

      const ran = await remit(['check', '--format', 'json'], files)

      expect([ExitCode.Clean, ExitCode.Found]).toContain(ran.code)
      expect(ran.err).toBe('')
      const { findings } = JSON.parse(ran.out) as {
        findings: { code: string; file: string; start: number; end: number }[]
      }
      for (const { code, file, start, end } of findings) {
        expect(catalogue).toHaveProperty([code])
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(
          sources.find((source) => source.file === file)?.text.length ?? 0,
        )
      }
    }),
    { numRuns: runs },
  )
})
