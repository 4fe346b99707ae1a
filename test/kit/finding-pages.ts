import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './shipped-library.ts'

const folder = join(root, 'docs/findings')

/** A document, or a command line, that a page shows. */
export interface Example {
  /**
   * `sh` is a command line, `bytes` a file with escapes such as `\xE9`, `link` a
   * link to another file; everything else is a document.
   */
  readonly language: string
  /** Where in a library the document stands. */
  readonly file: string
  readonly text: string
}

/** A page of `docs/findings`, cut into its fenced blocks. */
export interface FindingPage {
  /** The code that it explains: `check/unknown-role`. */
  readonly name: string
  readonly path: string
  readonly text: string
  readonly wrong: readonly Example[]
  readonly reported: string
  readonly right: readonly Example[]
}

/** A document of a page that names none stands here. */
const DEFAULT_FILE = 'mous/example.md'

export function findingPages(): readonly FindingPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.md$/, ''))
    .sort()
    .map(readPage)
}

function readPage(name: string): FindingPage {
  const path = join(folder, `${name}.md`)
  const text = readFileSync(path, 'utf8')
  const blocks = [...text.matchAll(BLOCK)].map(({ groups = {} }) => ({
    role: groups['role'],
    language: groups['language'] ?? '',
    file: groups['file'] ?? DEFAULT_FILE,
    text: groups['text'] ?? '',
  }))
  const examples = (role: string): readonly Example[] => {
    const found = blocks.filter((block) => block.role === role)
    if (found.length === 0) throw new Error(`${path}: no \`${role}\` example`)
    return found.map(({ language, file, text: content }) => ({ language, file, text: content }))
  }
  const reported = examples('reported').map((block) => block.text)
  if (reported.length > 1) throw new Error(`${path}: more than one \`reported\` block`)
  return {
    name,
    path,
    text,
    wrong: examples('wrong'),
    reported: reported.join(''),
    right: examples('right'),
  }
}

const BLOCK =
  /^(?<fence>`{3,})(?<language>\w+) (?<role>wrong|reported|right)(?: (?<file>\S+))?\n(?<text>[\s\S]*?)^\k<fence>$/gm

/** The page as it reads with another `reported` block. */
export function withReported({ text }: FindingPage, reported: string): string {
  return text.replace(
    /^```text reported\n[\s\S]*?^```$/m,
    () => `\`\`\`text reported\n${reported}\`\`\``,
  )
}
