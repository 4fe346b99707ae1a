import { CST, Lexer } from 'yaml'

/** A piece of YAML as its lexer sees it, with its place in the text. */
export interface Token {
  /** `unknown` is text that no rule of YAML explains. */
  readonly type: CST.TokenType | 'unknown'
  readonly source: string
  readonly start: number
  readonly end: number
}

/**
 * All tokens of a text. The lexer needs no stack, so that this can look at text
 * of any depth before the parser does.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let start = 0
  let isScalar = false
  for (const source of new Lexer().lex(text)) {
    // After its marker a plain or block scalar follows, which may look like anything else.
    const type = isScalar ? 'scalar' : (CST.tokenType(source) ?? 'unknown')
    if (!isScalar && source === CST.SCALAR) {
      isScalar = true
      continue
    }
    isScalar = false
    const isMarker = type === 'doc-mode' || type === 'flow-error-end'
    const end = isMarker ? start : start + source.length
    tokens.push({ type, source: isMarker ? '' : source, start, end })
    start = end
  }
  return tokens
}

/** White space, comments and markers: what stands between the words. */
export function isBetweenWords({ type }: Token): boolean {
  return (
    type === 'space' ||
    type === 'newline' ||
    type === 'comment' ||
    type === 'doc-mode' ||
    type === 'byte-order-mark'
  )
}
