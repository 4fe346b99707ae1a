import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { quoted, shown, trimmed, type Part } from '../words.ts'
import { unreadable, type Failure } from './failure.ts'
import { lineAt, restOfText } from './lines.ts'
import { spanOf, type Site } from './site.ts'

/** A line without a colon, with two of them, or in a column where it does not belong. */
export function lineFault({ code, start }: Failure, site: Site): Diagnostic | undefined {
  const { text } = site.excerpt
  const line = lineAt(text, start)
  const rest = restOfText(text, start, false)
  const startsLine = /^\s*(?:-\s+)*$/.test(text.slice(line.start, rest.start))
  const words = text.slice(rest.start, rest.end)

  if (code === 'BAD_INDENT') return outOfPlace(site, line)
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    if (startsLine) return outOfPlace(site, line)
    if (!/:(?:\s|$)/.test(words)) return outOfPlace(site, lineAt(text, line.end + 1))
    const said = { written: shown(words), quoted: quoted(words), inside: 'line' as const }
    return diagnostic('parse/colon-in-text', spanOf(site, rest), said, site)
  }
  if (!AT_LINES.includes(code)) return undefined
  if (!startsLine) {
    const isList = /^-(?:\s|$)/.test(words)
    return isList ? unreadable(site, rest, 'a list starts on the line after its key') : undefined
  }
  return code === 'UNEXPECTED_TOKEN' || /^-(?:\s|$)/.test(words)
    ? outOfPlace(site, line)
    : missingColon(site, rest)
}

const AT_LINES: readonly Failure['code'][] = [
  'UNEXPECTED_TOKEN',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
]

function outOfPlace(site: Site, line: Part): Diagnostic {
  const { text } = site.excerpt
  const words = trimmed(text, line)
  const [key = ''] = /^(?:- )?\s*[^:]*/.exec(text.slice(words.start, words.end)) ?? []
  const part = trimmed(text, { start: words.start, end: words.start + key.length })
  const written = shown(text.slice(part.start, part.end))
  return diagnostic('parse/line-out-of-place', spanOf(site, part), { written }, site)
}

function missingColon(site: Site, part: Part): Diagnostic {
  const words = site.excerpt.text.slice(part.start, part.end)
  const [, key, value] = /^([a-z][a-z-]*):(\S.*)$/.exec(words) ?? []
  const spaced = key === undefined || value === undefined ? undefined : `${key}: ${value}`
  const written = shown(words)
  return diagnostic('parse/missing-colon', spanOf(site, part), { written, spaced }, site)
}
