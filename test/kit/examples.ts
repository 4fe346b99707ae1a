import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './shipped-library.ts'

/** A fenced block of a page of the documentation. */
export interface Example {
  readonly page: string
  /** 1-based line of the opening fence. */
  readonly line: number
  /** All words behind the fence: the language, then what kind of example it is. */
  readonly info: string
  readonly text: string
}

/** Every fenced block of a page that says what it is. */
export function examplesOf(page: string): readonly Example[] {
  const source = readFileSync(join(root, page), 'utf8')
  return [...source.matchAll(/^(`{3,})([^\n`]+)\n([\s\S]*?)^\1$/gm)].map((found) => ({
    page,
    line: source.slice(0, found.index).split('\n').length,
    info: (found[2] ?? '').trim(),
    text: found[3] ?? '',
  }))
}

/** The words of the `remit` command that a console example shows, without `remit` itself. */
export function commandIn({ text }: Example): readonly string[] {
  const [, words = ''] = /(?:\$|npx) (?:npx )?remit ([\s\S]*)/.exec(text) ?? []
  return words.replaceAll('\\\n', ' ').trim().split(/\s+/)
}
