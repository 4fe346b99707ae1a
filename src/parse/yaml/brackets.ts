import type { Token } from './tokens.ts'

/** The innermost bracket that is not closed, or closed by one of the other kind. */
export function unclosedBracket(tokens: readonly Token[]): Token | undefined {
  const open: Token[] = []
  for (const token of tokens) {
    if (isOpening(token)) open.push(token)
    // The lexer has met a line that can no longer belong to what is in brackets.
    if (token.type === 'flow-error-end') return open.at(-1)
    if (isClosing(token)) {
      const opening = open.pop()
      if (opening !== undefined && closing(opening) !== token.source) return opening
    }
  }
  return open.at(-1)
}

export function isInBrackets(tokens: readonly Token[], offset: number): boolean {
  let depth = 0
  for (const token of tokens) {
    if (token.start >= offset) break
    if (isOpening(token)) depth += 1
    else if (isClosing(token)) depth -= 1
    else if (token.type === 'flow-error-end') depth = 0
  }
  return depth > 0
}

export function closing({ source }: Token): string {
  return source === '[' ? ']' : '}'
}

function isOpening({ type }: Token): boolean {
  return type === 'flow-map-start' || type === 'flow-seq-start'
}

function isClosing({ type }: Token): boolean {
  return type === 'flow-map-end' || type === 'flow-seq-end'
}
