import type { Span } from '../../source/span.ts'
import { deepLines } from './container-depth.ts'
import { openFence, type OpenFence } from './open-fence.ts'
import type { Page } from './page.ts'
import { blocksOf } from './processors.ts'
import { survey, type Survey } from './survey.ts'
import { unclosedFrontMatter } from './unclosed-front-matter.ts'
import { unreadFences, type UnreadFence } from './unread-fence.ts'

/** A document in which nothing is left open, and what had to be taken out of it. */
export interface Mended {
  readonly survey: Survey
  readonly open: readonly OpenFence[]
  readonly unread: readonly UnreadFence[]
  /** The first line of front matter that does not end. */
  readonly frontMatter: Span | undefined
  /** What is nested too deeply. */
  readonly deep: readonly Span[]
}

/** Each such fault may hide another, but nobody makes so many. */
const MOST_ROUNDS = 16

/**
 * Surveys a document. A block that does not start or end as its author meant it
 * to turns everything after it inside out: fences that close are taken for
 * fences that open. So the first one is taken out, and the rest surveyed again.
 */
export function mend(page: Page): Mended {
  const { file } = page.source
  const deep = deepLines(page.text).map(({ start, end }) => ({
    file,
    start: start + page.shift,
    end: end + page.shift,
  }))
  let text = without(page.source.text, deep)
  let found = surveyed(text, page)

  const head = unclosedFrontMatter(page, found)
  if (head !== undefined) {
    text = without(text, head.parts)
    found = surveyed(text, page)
  }

  const open: OpenFence[] = []
  const unread: UnreadFence[] = []
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const [nextOpen] = openFences(page, found)
    const [nextUnread] = unreadFences(page, found, text)
    const next = startOf(nextOpen) < startOf(nextUnread) ? nextOpen : nextUnread
    if (next === undefined) break
    if ('block' in next) open.push(next)
    else unread.push(next)
    text = without(text, next.parts)
    found = surveyed(text, page)
  }

  const left = openFences(page, found)
  const isOpen = new Set(left.map(({ block }) => block))
  return {
    survey: { ...found, fenced: found.fenced.filter((block) => !isOpen.has(block)) },
    open: [...open, ...left],
    unread: [...unread, ...unreadFences(page, found, text)],
    frontMatter: head?.parts[0],
    deep,
  }
}

function openFences(page: Page, { fenced }: Survey): readonly OpenFence[] {
  return fenced.flatMap((block) => openFence(page, block) ?? [])
}

function startOf(found: OpenFence | UnreadFence | undefined): number {
  return found?.parts[0]?.start ?? Infinity
}

function surveyed(text: string, { shift }: Page): Survey {
  return survey(blocksOf.parse(text.slice(shift)))
}

/** A text of the same length with spaces in place of some parts. */
function without(text: string, parts: readonly Span[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of parts) {
    pieces.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, ' '))
    from = end
  }
  return pieces.join('') + text.slice(from)
}
