import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { quoted, shown } from '../words.ts'
import { isInBrackets } from './brackets.ts'
import type { Failure } from './failure.ts'
import { lineAt, restOfText } from './lines.ts'
import { spanOf, type Site } from './site.ts'

/** `>= 16`, `@origin`: text without quotes that starts with a sign of YAML's own. */
export function signFault(failure: Failure, site: Site): Diagnostic | undefined {
  const start = signAt(failure, site)
  if (start === undefined) return undefined
  const { excerpt, tokens } = site
  const part = restOfText(excerpt.text, start, isInBrackets(tokens, start))
  const words = excerpt.text.slice(part.start, part.end)
  const span = spanOf(site, part)
  return /^>=?\s*[-\d.]/.test(words)
    ? diagnostic('parse/unquoted-comparison', span, { written: shown(words) }, site)
    : diagnostic(
        'parse/unquoted-sign',
        span,
        { written: shown(words), sign: words.charAt(0), quoted: quoted(words) },
        site,
      )
}

function signAt({ code, start }: Failure, { excerpt, tokens }: Site): number | undefined {
  if (code === 'BAD_SCALAR_START') return start
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && excerpt.text[start] === '?') return start
  if (code !== 'UNEXPECTED_TOKEN') return undefined
  // After `>` or `|` the line may say how to read the text block below it, and nothing else.
  const line = lineAt(excerpt.text, start)
  const header = tokens.find(
    (token) =>
      token.type === 'block-scalar-header' && token.start >= line.start && token.start <= start,
  )
  return header?.start
}
