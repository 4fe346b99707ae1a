import type { Outcome } from '../../diagnostic/outcome.ts'
import { inReadingOrder } from '../../diagnostic/sort.ts'
import type { Instrument } from '../../document/instrument.ts'
import { at, type Node } from '../../document/node.ts'
import type { WrittenBlock, WrittenDocument } from '../../document/written-document.ts'
import type { Located } from '../../source/located.ts'
import { head, type Head } from '../decode/head.ts'
import { EACH_KEY, readable } from '../hold/readable.ts'
import { unknownVersion } from '../version.ts'
import { defaultsOf, type Defaults } from './defaults.ts'
import { shapeBlock } from './shape-block.ts'
import { together, type Shaped } from './shaped.ts'
import { wholeOfHead } from './whole-of.ts'

/**
 * Turns one document into an instrument. One bad block hides no other: it is
 * left out, and its id is kept in `unreadable`.
 *
 * @returns undefined only if the document names another version of the
 *   language, or has no usable `id`. In front matter a key that cannot be read
 *   is left out; see `head` for what stands in for those that are required.
 */
export function shapeInstrument(document: WrittenDocument): Outcome<Instrument | undefined> {
  const version = unknownVersion(document)
  if (version !== undefined) return { value: undefined, diagnostics: [version] }

  const front = shapeHead(document)
  const { diagnostics, ...parts } = shapeBlocks(document.blocks)
  return {
    value: front.value && { file: document.file, ...front.value, ...parts },
    diagnostics: inReadingOrder([...front.diagnostics, ...diagnostics]),
  }
}

function shapeHead(
  document: WrittenDocument,
): Outcome<(Head & Pick<Instrument, 'unreadableKeys'>) | undefined> {
  if (document.head === undefined) return { value: undefined, diagnostics: [] }
  const whole = wholeOfHead(document, 'the front matter')
  const { node, diagnostics } = readable(document.head, 'front-matter', whole, EACH_KEY)
  const value = node && head(node)
  return {
    value: value && { ...value, unreadableKeys: keysLost(document.head, node) },
    diagnostics,
  }
}

/** The keys of a mapping that are not in what could be read of it. */
function keysLost(written: Node, readable: Node | undefined): readonly Located<string>[] {
  if (written.kind !== 'map') return []
  return written.entries
    .map(({ key }) => key)
    .filter(({ value }) => at(readable, value) === undefined)
}

function shapeBlocks(blocks: readonly WrittenBlock[]): Shaped {
  const before: Defaults[] = []
  const parts = blocks.map((block) => {
    const part = shapeBlock(block, before)
    if (block.fence === 'defaults') before.push(defaultsOf(block))
    return part
  })
  return together(parts)
}
