import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import { findingsSchema } from '../../src/render/findings-schema.ts'
import { renderFindings } from '../../src/render/findings.ts'
import { memoryFiles } from '../kit/memory-files.ts'
import { remit } from '../kit/fake-io.ts'
import { shippedVocabulary } from '../kit/shipped-library.ts'

it('the published schema is the one that the program has', async () => {
  await expect(`${JSON.stringify(findingsSchema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../schemas/findings.schema.json',
  )
})

it('findings as JSON have the published form', async () => {
  const vocabulary = Object.fromEntries(shippedVocabulary().map(({ file, text }) => [file, text]))
  const twice = '---\nremit: 1\nid: twice\nkind: mou\n---\n\n# Twice\n'
  const files = memoryFiles({ ...vocabulary, 'mous/a.md': twice, 'mous/b.md': twice })

  const ran = await remit(['check', '--format', 'json'], files)

  const found = JSON.parse(ran.out) as { findings: { related: unknown[] }[] }
  const validate = new Ajv2020({ strict: false }).compile(findingsSchema)
  expect(validate(found), JSON.stringify(validate.errors)).toBe(true)
  expect(found.findings.some(({ related }) => related.length > 0)).toBe(true)
})

/** A finding on the given words of a text. */
function findingOn(text: string, words: string, extra: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(words)
  return {
    code: 'check/unknown-role',
    severity: 'error',
    message: `unknown role \`${words}\``,
    span: { file: 'mous/a.md', start, end: start + words.length },
    heading: [],
    related: [],
    ...extra,
  }
}

const shown = (text: string, found: Diagnostic): string =>
  renderFindings([found], new Map([['mous/a.md', text]]), { color: false })

it('marks words below wide letters and behind tabs where they are seen', () => {
  const text = 'x\n\t社会 福利 who: polcie\n'

  expect(shown(text, findingOn(text, 'polcie'))).toBe(
    [
      'error[check/unknown-role]: unknown role `polcie`',
      ' --> mous/a.md:2:13',
      '  |',
      '2 |   社会 福利 who: polcie',
      '  |                  ^^^^^^',
      '',
    ].join('\n'),
  )
})

it('shows a part of a long line, and the marked words in it', () => {
  const text = `${'a'.repeat(500)} polcie ${'b'.repeat(500)}`

  const lines = shown(text, findingOn(text, 'polcie')).split('\n')

  expect(lines[3]).toMatch(/… a+ polcie b+ …$/)
  expect(lines[3]?.indexOf('polcie')).toBe(lines[4]?.indexOf('^^^^^^'))
  expect(lines[3]?.length).toBeLessThan(120)
})

it('prints no character of a document that could steer a terminal', () => {
  const text = 'who: \u001b[31mpolcie\u202e\n'

  const found = shown(text, findingOn(text, 'polcie', { heading: ['A\u0007rticle'] }))

  expect(found).not.toMatch(/[\p{Cc}\p{Bidi_Control}](?<!\n)/u)
  expect(found).toContain('<U+001B>[31mpolcie<U+202E>')
})

it('colours only when asked', () => {
  const text = 'who: polcie'
  const found = findingOn(text, 'polcie')

  expect(renderFindings([found], new Map(), { color: true })).toContain('\u001b[31m')
  expect(shown(text, found)).not.toContain('\u001b')
})
