import type { Span } from '../../source/span.ts'
import { nextLine, restOfLine, type Page } from './page.ts'
import type { Survey } from './survey.ts'

/** Front matter that is not closed, or only by a line across the page further down. */
export interface UnclosedFrontMatter {
  /** Its first line, and the lines after it up to an empty one. */
  readonly parts: readonly [Span, ...Span[]]
}

export function unclosedFrontMatter(
  page: Page,
  { frontMatter }: Survey,
): UnclosedFrontMatter | undefined {
  const { text } = page.source
  const opening = restOfLine(page, page.shift)
  if (text.slice(page.shift, opening.end) !== '---') return undefined
  // No YAML has a fence in it, but the document below the front matter has.
  if (frontMatter !== undefined && !/^(?:```|~~~)/m.test(frontMatter.value)) return undefined

  const parts: [Span, ...Span[]] = [opening]
  for (let at = nextLine(page, opening.end); at < text.length; at = nextLine(page, at)) {
    const line = restOfLine(page, at)
    if (line.start === line.end || /^(?:```|~~~|#)/.test(text.slice(line.start, line.end))) break
    parts.push(line)
  }
  return { parts }
}
