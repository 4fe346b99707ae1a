import type { Span } from '../../source/span.ts'
import { nextLine, restOfLine, type Page } from './page.ts'

/** Below an empty line prose may begin; this is how lines of YAML do, and prose does not. */
const YAML_LINE = /^(?:-\s|[a-z-]+:(?:\s|$)|["'#[\]{}])/

/**
 * The lines after the one that an offset is on, up to the fence that would
 * close a block; undefined if they do not go straight on to one. Empty lines are left out.
 */
export function linesToFence(
  page: Page,
  offset: number,
  closing: string,
): readonly Span[] | undefined {
  const { text } = page.source
  const lines: Span[] = []
  let isBelowEmpty = false
  for (let at = nextLine(page, offset); at < text.length; at = nextLine(page, at)) {
    const line = restOfLine(page, at)
    const words = text.slice(line.start, line.end).replace(/^[ \t>]+/, '')
    if (words === '') {
      isBelowEmpty = true
      continue
    }
    const here = { ...line, start: line.end - words.length }
    const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(words) ?? []
    if (fence !== '') {
      return words === fence && fence.startsWith(closing) ? [...lines, here] : undefined
    }
    if (isBelowEmpty && !YAML_LINE.test(words)) return undefined
    isBelowEmpty = false
    lines.push(here)
  }
  return undefined
}
