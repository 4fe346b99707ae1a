import type { Nodes } from 'mdast'
import { FENCES } from '../../document/written-document.ts'
import type { Span } from '../../source/span.ts'
import { linesToFence } from './lines-to-fence.ts'
import { openingOf, placeOf, restOfLine, type Page } from './page.ts'
import type { Survey } from './survey.ts'

/** The start of one of our blocks that Markdown takes for code, for HTML or for text. */
export interface UnreadFence {
  readonly name: string
  readonly because: 'code' | 'html' | 'other'
  readonly opening: Span
  /** The lines that most likely belong to it, in order. */
  readonly parts: readonly Span[]
}

/** A line that looks like the start of one of our blocks, in a list or quote or not. */
const OPENING = new RegExp(
  `^(?:[ \\t>]|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))*(\`{3,}|~{3,})[ \\t]*(${FENCES.join('|')})[ \\t]*$`,
  'gm',
)

/**
 * Blocks that are not read, although they were meant to be: the document shows
 * them, and their rules would be missing without a word.
 *
 * @param text - of the file, with spaces in place of what was taken out of it.
 */
export function unreadFences(
  page: Page,
  { fenced, opaque, frontMatter }: Survey,
  text: string,
): readonly UnreadFence[] {
  const read = new Set(fenced.map(({ code }) => openingOf(page, code).start))
  const codes = fenced.map(({ code }) => code)
  const inside = regions(page, [...codes, ...opaque, ...(frontMatter ? [frontMatter] : [])])

  return Array.from(text.matchAll(OPENING)).flatMap((match) => {
    const [line, closing = '', name = ''] = match
    const start = match.index + line.indexOf(closing)
    const node = inside(start)
    if (read.has(start) || isMeantAsText(node)) return []
    const because = node === undefined ? 'other' : node.type === 'html' ? 'html' : 'code'
    const opening = restOfLine(page, start)
    const rest = linesToFence(page, opening.end, closing) ?? []
    return [{ name, because, opening, parts: [opening, ...rest] }]
  })
}

/** An example in code with a fence of its own, a comment, or front matter. */
function isMeantAsText(node: Nodes | undefined): boolean {
  if (node?.type === 'code') return node.data?.fences !== undefined
  return node?.type === 'yaml' || (node?.type === 'html' && node.value.startsWith('<!--'))
}

/** Looks up the node that an offset lies in; asked for offsets in rising order. */
function regions(page: Page, nodes: readonly Nodes[]): (offset: number) => Nodes | undefined {
  const sorted = nodes
    .map((node) => ({ node, ...placeOf(page, node) }))
    .sort((a, b) => a.start - b.start)
  let next = 0
  return (offset) => {
    while ((sorted[next]?.end ?? Infinity) <= offset) next += 1
    const region = sorted[next]
    return region !== undefined && region.start <= offset ? region.node : undefined
  }
}
