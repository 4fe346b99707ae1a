import { FENCES } from '../../document/written-document.ts'
import { excerpt, spanIn } from '../../source/excerpt.ts'
import type { Span } from '../../source/span.ts'
import { blockName } from './block-name.ts'
import { linesToFence } from './lines-to-fence.ts'
import { nextLine, openingOf, type Page } from './page.ts'
import type { FencedCode } from './survey.ts'

/** A block of code whose end is not where its author meant it to be. */
export interface OpenFence {
  readonly block: FencedCode
  /** What would close it. */
  readonly closing: string
  /**
   * The line that ends the list item or quote that the block is in, and with it
   * the block; undefined if nothing closes it.
   */
  readonly outdented: Span | undefined
  /** The lines that most likely belong to it, in order. */
  readonly parts: readonly Span[]
}

/**
 * Looks at how a block ends. Markdown itself sees nothing wrong: without a
 * closing fence it takes all that follows for code, to the end of the file, of
 * the list item or, if there is one more block, to the end of that.
 */
export function openFence(page: Page, block: FencedCode): OpenFence | undefined {
  const { code } = block
  const opening = openingOf(page, code)
  const line = page.source.text.slice(opening.start, opening.end)
  const [closing = '```'] = /^(?:`{3,}|~{3,})/.exec(line) ?? []

  const lines = code.value === '' ? [] : code.value.split(/\r\n|[\r\n]/)
  const opener = opensBlock(closing, blockName(code) !== undefined)
  const next = lines.findIndex((line) => opener.test(line))
  const isClosed = code.data?.fences !== 1
  if (next === -1 && isClosed) return undefined

  const content = excerpt(page.source, code.value, nextLine(page, opening.end))
  const inFile = (end: number): readonly Span[] =>
    lines.slice(0, end).flatMap(({ length }, index) => {
      const here = content.lines[index]?.here ?? 0
      return spanIn(content, here, here + length)
    })

  const end = content.lines[lines.length - 1]?.end ?? opening.end
  const outside = next === -1 ? linesToFence(page, end, closing) : undefined
  if (outside !== undefined) {
    const parts = [opening, ...inFile(lines.length), ...outside]
    return { block, closing, outdented: outside[0], parts }
  }
  const empty = lines.findIndex((line) => line.trim() === '')
  const ends = [next, empty, lines.length].filter((end) => end !== -1)
  return { block, closing, outdented: undefined, parts: [opening, ...inFile(Math.min(...ends))] }
}

/**
 * A line that would open a block if it were not in one. In a block of ours that
 * is any, in other code one of ours: such code may well be an example.
 */
function opensBlock(fence: string, isOurs: boolean): RegExp {
  const name = isOurs ? '[^\\s`]' : `(?:${FENCES.join('|')})[ \\t]*$`
  return new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*${name}`)
}
