import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import type { MapNode, Node } from '../../src/document/node.ts'
import type {
  DocumentRole,
  WrittenBlock,
  WrittenDocument,
} from '../../src/document/written-document.ts'
import { parse } from '../../src/parse/index.ts'
import type { Span } from '../../src/source/span.ts'

/** A document as tests look at it: with marked words in place of offsets. */
export interface Parsed {
  readonly document: WrittenDocument
  readonly found: readonly Diagnostic[]
  /** Each finding as its code and the words it marks: `parse/tab ⇥`. */
  readonly seen: readonly string[]
  readonly marked: (span: Span | undefined) => string | undefined
}

export function parsed(
  text: string,
  file = 'mous/a.md',
  role: DocumentRole = 'instrument',
): Parsed {
  const { value, diagnostics } = parse({ file, text }, role)
  const marked = (span: Span | undefined) => span && text.slice(span.start, span.end)
  return {
    document: value,
    found: diagnostics,
    seen: diagnostics.map(({ code, span }) => `${code} ${marked(span) ?? ''}`),
    marked,
  }
}

/** A YAML file of the vocabulary, which is nothing but YAML. */
export function parsedYaml(text: string): Parsed {
  return parsed(text, 'rules/vocabulary/facts.yaml', 'data')
}

/** An instrument with front matter that is right. */
export function withHead(...lines: readonly string[]): string {
  return ['---', 'remit: 1', '---', ...lines, ''].join('\n')
}

/** An instrument with one block. */
export function withBlock(...lines: readonly string[]): string {
  return withHead('```responsibility', ...lines, '```')
}

export function onlyBlock({ document }: Parsed): WrittenBlock {
  const [block, ...rest] = document.blocks
  if (block === undefined || rest.length > 0) throw new Error('expected exactly one block')
  return block
}

/** All nodes of a document, with the keys of its mappings. */
export function nodesOf(document: WrittenDocument): readonly Node[] {
  const roots = [document.head, ...document.blocks.map(({ body }) => body)]
  return roots.flatMap((root) => (root === undefined ? [] : within(root)))
}

function within(node: Node): readonly Node[] {
  if (node.kind === 'list') return [node, ...node.items.flatMap(within)]
  if (node.kind === 'map') return [node, ...node.entries.flatMap(({ value }) => within(value))]
  return [node]
}

export function mapsOf(document: WrittenDocument): readonly MapNode[] {
  return nodesOf(document).filter((node) => node.kind === 'map')
}

/** Every span of a document. */
export function spansOf(document: WrittenDocument): readonly Span[] {
  return [
    ...nodesOf(document).map(({ span }) => span),
    ...mapsOf(document).flatMap(({ entries }) => entries.map(({ key }) => key.span)),
    ...document.blocks.flatMap(({ opening, heading, above }) => [
      opening,
      ...heading.map(({ span }) => span),
      ...(above === undefined ? [] : [above.span]),
    ]),
  ]
}

/** A document without its places: what two ways of writing the same have in common. */
export function structureOf(document: WrittenDocument): unknown {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      key === 'span' || key === 'opening' ? undefined : value,
    ),
  )
}
