import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect } from 'vitest'
import { prepare } from '../../src/ask/prepare.ts'
import type { Prepared } from '../../src/ask/prepared.ts'
import { build } from '../../src/build/build.ts'
import { jsonRules } from '../../src/compile/index.ts'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import type { SourceText } from '../../src/source/source-text.ts'

const folder = join(import.meta.dirname, 'example')

function read(part: string): readonly SourceText[] {
  return readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      file: relative(folder, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
}

/** The vocabulary of these tests. */
export const exampleVocabulary: readonly SourceText[] = read('rules')

/** The document that the documentation shows, with the vocabulary of these tests. */
export const exampleMou: readonly SourceText[] = read('mous')

/** Compiles documents with the vocabulary of these tests. They must be without errors. */
export function rulebookOf(documents: readonly SourceText[]): Rulebook {
  const { value, diagnostics } = build([...exampleVocabulary, ...documents], 'sha256:0')
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (value.rulebook === undefined) throw new Error('no rulebook was compiled')
  return value.rulebook
}

export function preparedFrom(documents: readonly SourceText[]): Prepared {
  const rulebook = rulebookOf(documents)
  return prepare(rulebook, jsonRules(rulebook.rules, variablesById(rulebook.variables)))
}

/** What the front matter of a document says, where it matters to a test. */
export interface Front {
  readonly id: string
  readonly parties?: string
  readonly more?: string
  readonly kind?: string
}

/** A document of which only the given blocks matter. */
export function instrument(
  { id, kind = 'mou', parties = '[LA, TH]', more = '' }: Front,
  blocks: string,
): SourceText {
  const hasDates = /^(in-force|draft):/m.test(more)
  const text = [
    '---',
    'remit: 1',
    `id: ${id}`,
    `kind: ${kind}`,
    `title: The memorandum ${id}`,
    `parties: ${parties}`,
    'basis: illustrative',
    ...(hasDates ? [] : ['in-force: { from: 2005-07-13 }']),
    ...(more === '' ? [] : [more]),
    '---',
    '',
    '## Article 1. Duties',
    '',
    blocks,
    '',
  ].join('\n')
  return { file: `mous/${id}.md`, text }
}

/** A `responsibility` block. */
export function clause(keys: string): string {
  return `\`\`\`responsibility\n${keys.trim()}\n\`\`\`\n`
}
