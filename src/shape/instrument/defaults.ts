import type { MapEntry, Node } from '../../document/node.ts'
import type { Fence, WrittenBlock } from '../../document/written-document.ts'
import { schemas } from '../schemas/schemas.ts'

/** The fences whose blocks inherit, each the keys that it knows. */
const INHERITING = ['responsibility', 'funding', 'step'] as const satisfies readonly Fence[]
type Inheriting = (typeof INHERITING)[number]

/** What a `defaults` block offers to the blocks after it. */
export interface Defaults {
  readonly block: WrittenBlock
  readonly entries: readonly MapEntry[]
}

/**
 * A key with a fault stays in: whichever block inherits it cannot be read
 * either, and the finding about it is the same finding.
 */
export function defaultsOf(block: WrittenBlock): Defaults {
  return { block, entries: block.body?.kind === 'map' ? block.body.entries : [] }
}

/**
 * The body of a block with what it inherits: keys that it lacks, from the
 * `defaults` before it under the same heading or one above, the latest first.
 */
export function withDefaults(body: Node, block: WrittenBlock, defaults: readonly Defaults[]): Node {
  const { fence } = block
  if (body.kind !== 'map' || !isInheriting(fence)) return body
  const entries = [...body.entries]
  for (const { entries: offered } of defaults.filter(isAbove(block)).reverse()) {
    const lacking = offered.filter(
      ({ key }) =>
        isInherited(key.value, fence) && !entries.some((own) => own.key.value === key.value),
    )
    entries.push(...lacking)
  }
  return { ...body, entries }
}

/**
 * A misspelt key is handed on as well: the block is then not said to lack what
 * the author meant to give it.
 */
function isInherited(key: string, fence: Inheriting): boolean {
  const isKnown = Object.hasOwn(schemas[fence].properties, key)
  const isMisspelt = !Object.hasOwn(schemas.defaults.properties, key)
  return isMisspelt ? fence === 'responsibility' && !isKnown : isKnown
}

function isInheriting(fence: Fence): fence is Inheriting {
  return INHERITING.some((one) => one === fence)
}

/** Headings are the same if they are the same place, not merely the same words. */
function isAbove(block: WrittenBlock): (defaults: Defaults) => boolean {
  return ({ block: { heading } }) =>
    heading.every(({ span }, depth) => block.heading[depth]?.span.start === span.start)
}
