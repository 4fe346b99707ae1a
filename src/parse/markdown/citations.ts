import type { Heading, Paragraph } from 'mdast'
import type { Located } from '../../source/located.ts'
import { placeOf, type Page } from './page.ts'
import { plainText } from './plain-text.ts'

/**
 * Gives headings and paragraphs as answers cite them: the words that people
 * read, and the place they were written at. Each is read once, however many
 * blocks stand under it.
 */
export function citations(
  page: Page,
  labels: ReadonlySet<string>,
): (node: Heading | Paragraph) => Located<string> {
  const known = new Map<Heading | Paragraph, Located<string>>()
  return (node) => {
    const made = known.get(node) ?? { value: plainText(node, labels), span: wordsOf(page, node) }
    known.set(node, made)
    return made
  }
}

/** Without the signs that make a heading one. */
function wordsOf(page: Page, node: Heading | Paragraph) {
  const [first = node] = node.children
  const last = node.children.at(-1) ?? node
  return { ...placeOf(page, first), end: placeOf(page, last).end }
}
