import type { ErrorCode } from 'yaml'
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { trimmed, type Part } from '../words.ts'
import { bracketFault } from './bracket-fault.ts'
import { unreadable, type Explain, type Failure } from './failure.ts'
import { lineFault } from './line-fault.ts'
import { lineAt } from './lines.ts'
import { quoteFault } from './quote-fault.ts'
import { signFault } from './sign-fault.ts'
import { spanOf, type Site } from './site.ts'

/**
 * From the particular to the general: a tab or an open bracket makes the
 * library stumble over whatever comes after it.
 */
const explanations: readonly Explain[] = [
  tabFault,
  signFault,
  quoteFault,
  bracketFault,
  lineFault,
  knownReason,
]

/** Says in the author's terms what is wrong where the YAML library gave up. */
export function syntaxFault(failure: Failure, site: Site): Diagnostic {
  for (const explain of explanations) {
    const found = explain(failure, site)
    if (found !== undefined) return found
  }
  return unreadable(site, wordAt(site, failure.start), undefined)
}

function tabFault({ code, start }: Failure, site: Site): Diagnostic | undefined {
  const { text } = site.excerpt
  const line = lineAt(text, start)
  const [indentation = ''] = /^\s*/.exec(text.slice(line.start, line.end)) ?? []
  const inLine = indentation.indexOf('\t')
  const tab = code === 'TAB_AS_INDENT' ? text.indexOf('\t', start) : line.start + inLine
  if (code !== 'TAB_AS_INDENT' && (inLine === -1 || !LAYOUT.includes(code))) return undefined
  const [tabs = ''] = /^\t*/.exec(text.slice(tab)) ?? []
  const part = { start: tab, end: tab + tabs.length }
  return diagnostic('parse/tab', spanOf(site, part), {}, site)
}

/** Errors about where things stand, not about how one word is written. */
const LAYOUT: readonly ErrorCode[] = [
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]

function knownReason({ code, start, end }: Failure, site: Site): Diagnostic | undefined {
  const sign = site.excerpt.text[start]
  if (code === 'BAD_DQ_ESCAPE') {
    const part = { start, end: Math.max(end, start + 2) }
    return unreadable(site, part, 'write `\\\\` for a backslash in double quotes')
  }
  if (code === 'KEY_OVER_1024_CHARS') {
    return unreadable(site, { start, end }, 'a key has at most 1024 characters')
  }
  if (code === 'MISSING_CHAR' && sign === '#') {
    return unreadable(site, wordAt(site, start), 'a comment needs a space before it')
  }
  return undefined
}

/** The word at an offset, or the last one before it where there is none. */
function wordAt({ excerpt: { text }, tokens }: Site, offset: number): Part {
  const token = tokens.find(({ start, end }) => start <= offset && offset < end)
  const inLine = token && trimmed(text, { start: token.start, end: lineAt(text, token.start).end })
  if (token !== undefined && inLine !== undefined && token.source.trim() !== '') {
    return { start: token.start, end: Math.min(token.end, inLine.end) }
  }
  const before = text.slice(0, offset).trimEnd()
  return trimmed(text, {
    start: lineAt(text, Math.max(0, before.length - 1)).start,
    end: before.length,
  })
}
