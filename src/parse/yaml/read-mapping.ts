import { diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { MapNode } from '../../document/node.ts'
import type { Excerpt } from '../../source/excerpt.ts'
import type { Span } from '../../source/span.ts'
import { readYaml } from './read-yaml.ts'

/** How findings about a piece of YAML as a whole speak of it. */
export interface Whole {
  /** `front matter`, `block` or `file`. */
  readonly where: string
  /** What to mark if nothing is in it. */
  readonly mark: Span
  /** The headings above it. */
  readonly heading: readonly string[]
}

/**
 * Reads YAML that must be keys with values.
 *
 * @returns undefined if it is not, or cannot be read, which is then reported.
 */
export function readMapping(from: Excerpt, whole: Whole): Outcome<MapNode | undefined> {
  const { where, mark, heading } = whole
  const { value, diagnostics } = readYaml(from, heading)
  if (value?.kind === 'map') return { value, diagnostics }
  if (diagnostics.length > 0) return { value: undefined, diagnostics }
  if (value === undefined || (value.kind === 'scalar' && value.value === null)) {
    const found = diagnostic('parse/empty', mark, { where }, { heading })
    return { value: undefined, diagnostics: [found] }
  }
  const words = { where, found: value.kind === 'list' ? ('a list' as const) : ('text' as const) }
  const { span } = value
  const line = from.lines.find(({ end }) => end > span.start)
  const firstLine = { ...span, end: Math.min(span.end, line?.end ?? span.end) }
  const found = diagnostic('parse/not-a-mapping', firstLine, words, { heading })
  return { value: undefined, diagnostics: [found] }
}
