import { diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import { at, type Node } from '../../document/node.ts'
import type { WrittenBlock } from '../../document/written-document.ts'
import type { Located } from '../../source/located.ts'
import { slug } from '../slug.ts'
import { wholeOfBlock } from './whole-of.ts'

/** The id of a block: its own, else the slug of its heading. */
export function blockId(
  body: Node | undefined,
  block: WrittenBlock,
): Outcome<Located<string> | undefined> {
  const value = writtenId(body) ?? idOfHeading(block)
  if (value !== undefined) return { value, diagnostics: [] }
  const whole = wholeOfBlock(block)
  const found = diagnostic('shape/id-required', whole.mark, { where: whole.name }, whole)
  return { value, diagnostics: [found] }
}

/** The id that is written in a mapping, well formed or not. */
export function writtenId(body: Node | undefined): Located<string> | undefined {
  const id = at(body, 'id')
  return id?.kind === 'scalar' ? { value: id.text, span: id.span } : undefined
}

/** The id that a heading gives to a block without one. */
export function idOfHeading({ heading }: WrittenBlock): Located<string> | undefined {
  const last = heading.at(-1)
  if (last === undefined) return undefined
  const value = slug(last.value)
  return value === undefined ? undefined : { value, span: last.span }
}
