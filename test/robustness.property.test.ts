import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkTexts } from '../src/build/build.ts'
import { catalogue } from '../src/diagnostic/catalogue.ts'
import { renderFindings } from '../src/render/findings.ts'
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

it('whatever character is put in or taken out, the result is findings that point into the text', () => {
  fc.assert(
    fc.property(edited, (changed) => {
      const others = changed.file.startsWith('rules/') ? texts : vocabulary
      const sources = [...others.filter(({ file }) => file !== changed.file), changed]
      const byName = new Map(sources.map(({ file, text }) => [file, text]))

      const { diagnostics } = checkTexts(sources)

      for (const { code, span } of diagnostics) {
        expect(catalogue).toHaveProperty([code])
        const length = byName.get(span.file)?.length ?? 0
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(span.end).toBeLessThanOrEqual(length)
      }
      expect(renderFindings(diagnostics, byName, { color: false })).not.toContain('undefined')
    }),
    { numRuns: runs },
  )
})
