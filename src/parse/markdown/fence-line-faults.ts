import type { Code } from 'mdast'
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { FENCES } from '../../document/written-document.ts'
import type { Span } from '../../source/span.ts'
import { listed } from '../words.ts'
import { blockName } from './block-name.ts'
import type { Page } from './page.ts'

/** What is wrong with the line that opens a block of ours: a misspelt name, or more than its name. */
export function fenceLineFaults(
  { source: { text } }: Page,
  code: Code,
  opening: Span,
  heading: readonly string[],
): readonly Diagnostic[] {
  const line = text.slice(opening.start, opening.end)
  const [, before = '', fence = '', space = '', words = ''] =
    /^([`~]+[ \t]*)([^ \t]+)([ \t]*)(.*)$/.exec(line) ?? []
  const start = opening.start + before.length
  const end = start + fence.length
  const near = blockName(code)
  if (near !== code.lang) {
    const said = { fence, near, fences: listed(FENCES) }
    return [diagnostic('parse/unknown-fence', { ...opening, start, end }, said, { heading })]
  }
  if (words === '') return []
  const rest = { ...opening, start: end + space.length }
  return [diagnostic('parse/words-after-fence', rest, { words, fence }, { heading })]
}
