import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { shown } from '../words.ts'
import { isInBrackets } from './brackets.ts'
import type { Failure } from './failure.ts'
import { restOfText } from './lines.ts'
import { spanOf, type Site } from './site.ts'
import type { Token } from './tokens.ts'

/** A quote that is not closed, or closed too early by an apostrophe or quote inside the text. */
export function quoteFault({ code, start }: Failure, site: Site): Diagnostic | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'UNEXPECTED_TOKEN') return undefined
  const { excerpt, tokens } = site
  const token = tokens.findLast((one) => one.start < start && isQuoted(one))
  if (token === undefined || /\S/.test(excerpt.text.slice(token.end, start))) return undefined

  const quote = token.source.charAt(0)
  if (!isClosed(token)) return code === 'MISSING_CHAR' ? unclosed(token, site) : undefined
  if (code === 'MISSING_CHAR' || isInBrackets(tokens, start)) return undefined
  if (excerpt.text.slice(token.end, start).includes('\n')) return undefined
  // Text rarely goes over several lines: more likely it ended at the first, without its quote.
  if (token.source.includes('\n')) return unclosed(token, site)
  const part = restOfText(excerpt.text, start, false)
  const written = shown(excerpt.text.slice(part.start, part.end))
  return diagnostic('parse/text-after-quote', spanOf(site, part), { written, quote }, site)
}

function unclosed({ start, source }: Token, site: Site): Diagnostic {
  const quote = source.charAt(0)
  const span = spanOf(site, { start, end: start + 1 })
  return diagnostic('parse/unclosed-quote', span, { quote }, site)
}

function isQuoted({ type }: Token): boolean {
  return type === 'double-quoted-scalar' || type === 'single-quoted-scalar'
}

function isClosed({ source }: Token): boolean {
  if (source.startsWith("'")) return (source.split("'").length - 1) % 2 === 0
  let backslashes = 0
  while (source.at(-2 - backslashes) === '\\') backslashes += 1
  return source.length > 1 && source.endsWith('"') && backslashes % 2 === 0
}
