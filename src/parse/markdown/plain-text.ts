import type { Heading, Nodes, Paragraph } from 'mdast'
import { collapsed } from '../words.ts'
import { textOf } from './processors.ts'

/** Beyond so many signs that may mean emphasis or a link, text is cited as written. */
const MOST_SIGNS = 400

/**
 * The text of a heading or paragraph as people read it: without emphasis, links
 * and footnote marks, and with single spaces.
 *
 * @param labels - what links and footnotes of the document may refer to, as
 *   `survey` lists it.
 */
export function plainText(node: Heading | Paragraph, labels: ReadonlySet<string>): string {
  const written = node.children.map(writtenIn).join('')
  const signs = written.match(/[\\`*_~[\]<&]/g)?.length ?? 0
  if (signs === 0 || signs > MOST_SIGNS) return collapsed(written)
  const [paragraph] = textOf.parse(`${written}\n\n${definitionsFor(written, labels)}`).children
  return collapsed(paragraph === undefined ? '' : plain(paragraph))
}

/** Blocks are read with their text left as written, save for lines that end in two spaces. */
function writtenIn(node: Nodes): string {
  return node.type === 'text' ? node.value : '\n'
}

/** Without its definition `[a]` is just text in brackets. */
function definitionsFor(written: string, labels: ReadonlySet<string>): string {
  const used = Array.from(written.matchAll(/\[([^[\]]+)\]/g), ([, label = '']) => collapsed(label))
  return [...new Set(used)]
    .filter((label) => labels.has(label.toLowerCase()))
    .map((label) => `[${label}]: x\n\n`)
    .join('')
}

function plain(node: Nodes): string {
  if ('children' in node) return node.children.map(plain).join('')
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  const isLineBreak = node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))
  return isLineBreak ? ' ' : ''
}
