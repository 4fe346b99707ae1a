import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { quoted, shown } from '../words.ts'
import { closing, isInBrackets, unclosedBracket } from './brackets.ts'
import { unreadable, type Failure } from './failure.ts'
import { lineAt, restOfText } from './lines.ts'
import { spanOf, type Site } from './site.ts'

/** What goes wrong around `[ ]` and `{ }`. */
export function bracketFault(failure: Failure, site: Site): Diagnostic | undefined {
  const { code, start } = failure
  const { excerpt, tokens } = site
  const sign = excerpt.text.charAt(start)

  const open = unclosedBracket(tokens)
  if (open !== undefined && open.start < start) {
    const words = { opening: open.source, closing: closing(open) }
    return diagnostic('parse/unclosed-bracket', spanOf(site, open), words, site)
  }
  if (code === 'UNEXPECTED_TOKEN' && (sign === ']' || sign === '}')) {
    return unreadable(site, { start, end: start + 1 }, 'no bracket is open here')
  }
  if (!isInBrackets(tokens, start)) {
    const before = excerpt.text.slice(lineAt(excerpt.text, start).start, start).trimEnd()
    const isAfterEnd = code === 'UNEXPECTED_TOKEN' && /[\]}]$/.test(before)
    const rest = restOfText(excerpt.text, start, false)
    return isAfterEnd ? unreadable(site, rest, 'it stands after the closing bracket') : undefined
  }
  if (code === 'UNEXPECTED_TOKEN' && sign === ',') {
    return unreadable(site, { start, end: start + 1 }, 'nothing stands before it')
  }
  const part = restOfText(excerpt.text, start, true)
  const words = excerpt.text.slice(part.start, part.end)
  const written = shown(words)
  if (code === 'BLOCK_IN_FLOW') {
    const said = { written, quoted: quoted(words), inside: 'brackets' as const }
    return diagnostic('parse/colon-in-text', spanOf(site, part), said, site)
  }
  if (code === 'MISSING_CHAR' || code === 'UNEXPECTED_TOKEN') {
    return diagnostic('parse/missing-comma', spanOf(site, part), { written }, site)
  }
  return undefined
}
