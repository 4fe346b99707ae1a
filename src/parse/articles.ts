import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import { at, type MapNode, type Node } from '../document/node.ts'
import { FENCES, type WrittenBlock } from '../document/written-document.ts'
import type { Located } from '../source/located.ts'
import { collapsed, listed } from './words.ts'

const KEYS = ['heading', 'text', 'blocks', 'articles']

/** Where an article or block stands. */
interface Place {
  readonly heading: readonly Located<string>[]
  readonly above: Located<string> | undefined
  readonly lineOf: (offset: number) => number
}

type Blocks = Outcome<readonly WrittenBlock[]>

/**
 * The blocks of an instrument in pure YAML form:
 * `articles: [{ heading, text, blocks: [{ kind, … }], articles: […] }]`.
 *
 * @param lineOf - the 1-based line of an offset in the file.
 */
export function articlesOf(all: MapNode, lineOf: (offset: number) => number): Blocks {
  return each(all, 'articles', { heading: [], above: undefined, lineOf }, readArticle)
}

function readArticle(article: MapNode, outer: Place): Blocks {
  const heading = textAt(article, 'heading', outer)
  const above = textAt(article, 'text', outer)
  const place = {
    ...outer,
    heading: heading.value === undefined ? outer.heading : [...outer.heading, heading.value],
    above: above.value,
  }
  const blocks = each(article, 'blocks', place, readBlock)
  const articles = each(article, 'articles', place, readArticle)
  const unknown = article.entries
    .filter(({ key }) => !KEYS.includes(key.value))
    .map(({ key: { value: key, span } }) => {
      const words = { key, near: nearest(key, KEYS), keys: listed(KEYS) }
      return diagnostic('parse/unknown-article-key', span, words, said(place))
    })
  return {
    value: [...blocks.value, ...articles.value],
    diagnostics: [heading, above, blocks, articles]
      .flatMap(({ diagnostics }) => diagnostics)
      .concat(unknown),
  }
}

function readBlock(block: MapNode, place: Place): Blocks {
  const opening = block.entries[0]?.key.span ?? block.span
  const kind = at(block, 'kind')
  const fence = FENCES.find((name) => name === textOf(kind))
  const near = FENCES.find((name) => name === nearest(textOf(kind) ?? '', FENCES))
  const fences = listed(FENCES)
  const diagnostics: Diagnostic[] = []
  if (kind === undefined) {
    diagnostics.push(diagnostic('parse/missing-kind', opening, { fences }, said(place)))
  } else if (kind.kind !== 'scalar') {
    return wrong(kind, '`kind`', 'text', place)
  } else if (fence === undefined && !isMissing(kind)) {
    const words = { fence: kind.text, near, fences }
    diagnostics.push(diagnostic('parse/unknown-fence', kind.span, words, said(place)))
  }
  const known = fence ?? near
  if (known === undefined) return { value: [], diagnostics }
  const { heading, above, lineOf } = place
  const body = { ...block, entries: block.entries.filter(({ key }) => key.value !== 'kind') }
  const line = lineOf(opening.start)
  return { value: [{ fence: known, body, heading, above, opening, line }], diagnostics }
}

/** Reads what is listed under a key, each item a mapping. What is missing has been reported. */
function each(
  parent: MapNode,
  key: string,
  place: Place,
  read: (item: MapNode, place: Place) => Blocks,
): Blocks {
  const list = at(parent, key)
  if (list === undefined || isMissing(list)) return { value: [], diagnostics: [] }
  if (list.kind !== 'list') return wrong(list, `\`${key}\``, 'a list', place)
  const parts = list.items
    .filter((item) => !isMissing(item))
    .map((item) =>
      item.kind === 'map'
        ? read(item, place)
        : wrong(item, `this entry of \`${key}\``, 'made of keys and values', place),
    )
  return {
    value: parts.flatMap(({ value }) => value),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  }
}

function textAt(article: MapNode, key: string, place: Place): Outcome<Located<string> | undefined> {
  const node = at(article, key)
  if (node === undefined || isMissing(node)) return { value: undefined, diagnostics: [] }
  if (node.kind !== 'scalar') {
    return { ...wrong(node, `\`${key}\``, 'text', place), value: undefined }
  }
  const text = collapsed(node.text)
  return { value: text === '' ? undefined : { value: text, span: node.span }, diagnostics: [] }
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined
}

function isMissing(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null
}

function wrong(node: Node, what: string, expected: string, place: Place): Blocks {
  const found = diagnostic('parse/wrong-article', node.span, { what, expected }, said(place))
  return { value: [], diagnostics: [found] }
}

function said({ heading }: Place): { readonly heading: readonly string[] } {
  return { heading: heading.map(({ value }) => value) }
}
