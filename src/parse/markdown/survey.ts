import type { Code, Heading, Nodes, Paragraph, Root, Yaml } from 'mdast'
import { blockName } from './block-name.ts'

/** A block of code with a fence, and what stands around it. */
export interface FencedCode {
  readonly code: Code
  /** The headings above it, outermost first, without the title of the document. */
  readonly headings: readonly Heading[]
  /** The paragraph directly above it; blocks of ours may stand between. */
  readonly above: Paragraph | undefined
}

/** What is of interest in one Markdown document, in reading order. */
export interface Survey {
  readonly frontMatter: Yaml | undefined
  readonly fenced: readonly FencedCode[]
  /** Nodes in which no fence is seen, whatever they contain. */
  readonly opaque: readonly Nodes[]
  /** Labels that links and, after a `^`, footnotes may refer to, in lower case. */
  readonly labels: ReadonlySet<string>
  /** The first node that lies deeper than {@link DEEPEST}; nothing in it is listed. */
  readonly tooDeep: Nodes | undefined
}

/** Lists and quotes inside each other. */
export const DEEPEST = 64

export function survey(root: Root): Survey {
  const found: Found = { fenced: [], opaque: [], labels: new Set(), tooDeep: undefined }
  walk(root.children, { headings: [], above: undefined }, 0, found)
  const [first] = root.children
  const title = titleOf(root)
  return {
    ...found,
    fenced: found.fenced.map((block) => withoutTitle(block, title)),
    frontMatter: first?.type === 'yaml' ? first : undefined,
  }
}

/** The only heading of the first level: it names the document, and so every block in it alike. */
function titleOf({ children }: Root): Heading | undefined {
  const [title, ...others] = children.filter(
    (node): node is Heading => node.type === 'heading' && node.depth === 1,
  )
  return others.length === 0 ? title : undefined
}

/**
 * Leaves the title out of the headings, unless it is all that a block stands
 * under. `defaults` under the title are for every block, wherever it stands.
 */
function withoutTitle(block: FencedCode, title: Heading | undefined): FencedCode {
  const [outermost, ...below] = block.headings
  if (outermost === undefined || outermost !== title) return block
  if (below.length === 0 && blockName(block.code) !== 'defaults') return block
  return { ...block, headings: below }
}

interface Found {
  readonly fenced: FencedCode[]
  readonly opaque: Nodes[]
  readonly labels: Set<string>
  tooDeep: Nodes | undefined
}

interface Surroundings {
  readonly headings: readonly Heading[]
  readonly above: Paragraph | undefined
}

/** @param outer - what stands above: a heading in a list or quote ends with it. */
function walk(nodes: readonly Nodes[], outer: Surroundings, depth: number, found: Found): void {
  let { headings, above } = outer
  for (const node of nodes) {
    const inside = contentOf(node)
    if (inside !== undefined) {
      // What opens a list or quote is directly below what stands before it.
      if (depth < DEEPEST) {
        walk(inside, { headings, above }, node.type === 'list' ? depth : depth + 1, found)
      } else found.tooDeep ??= node
    }
    if (node.type === 'heading') {
      headings = [...headings.filter((one) => one.depth < node.depth), node]
    }
    if (node.type === 'code' && node.data?.fences !== undefined) {
      found.fenced.push({ code: node, headings, above })
      if (blockName(node) !== undefined) continue
    } else if (node.type === 'code' || node.type === 'html') {
      found.opaque.push(node)
    }
    if (node.type === 'definition') found.labels.add(node.identifier)
    if (node.type === 'footnoteDefinition') found.labels.add(`^${node.identifier}`)
    above = node.type === 'paragraph' ? node : undefined
  }
}

/** The blocks in a list, a quote or a footnote. */
function contentOf(node: Nodes): readonly Nodes[] | undefined {
  const { type } = node
  const isOfBlocks =
    type === 'list' || type === 'listItem' || type === 'blockquote' || type === 'footnoteDefinition'
  return isOfBlocks ? node.children : undefined
}
