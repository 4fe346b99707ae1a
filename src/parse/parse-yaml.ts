import type { Outcome } from '../diagnostic/outcome.ts'
import type { MapNode, Node } from '../document/node.ts'
import type { DocumentRole, WrittenDocument } from '../document/written-document.ts'
import { excerpt } from '../source/excerpt.ts'
import type { SourceText } from '../source/source-text.ts'
import { articlesOf } from './articles.ts'
import { lineNumbers } from './line-numbers.ts'
import { readMapping } from './yaml/read-mapping.ts'

/**
 * Parses one YAML file. It is all head, but for the articles of an instrument:
 * they hold what the headings, paragraphs and fences of a Markdown document do.
 */
export function parseYaml(source: SourceText, role: DocumentRole): Outcome<WrittenDocument> {
  const { file, text } = source
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const { value: all, diagnostics } = readMapping(excerpt(source, text.slice(start), start), {
    where: 'file',
    mark: { file, start, end: start },
    heading: [],
  })
  if (all === undefined || role !== 'instrument') {
    return { value: { file, role, head: all, blocks: [] }, diagnostics }
  }
  const articles = articlesOf(all, lineNumbers(text))
  return {
    value: { file, role, head: withoutArticles(all), blocks: articles.value },
    diagnostics: [...diagnostics, ...articles.diagnostics],
  }
}

function withoutArticles(all: MapNode): Node {
  return { ...all, entries: all.entries.filter(({ key }) => key.value !== 'articles') }
}
