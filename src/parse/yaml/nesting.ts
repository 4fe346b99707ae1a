import type { Token } from './tokens.ts'

/** No document comes near this depth; what goes beyond is an attack, or a machine's. */
export const DEEPEST = 64

/** An open block mapping or sequence, by the column of its entries. */
interface Level {
  readonly kind: 'map' | 'list'
  readonly column: number
}

/**
 * The token that opens one level too many, if any does. Found before parsing,
 * because the parser of YAML would overflow the stack.
 */
export function tooDeep(tokens: readonly Token[]): Token | undefined {
  const levels: Level[] = []
  let brackets = 0
  let lineStart = 0
  /** The first word since the line, or the last indicator, began: a colon makes it a key. */
  let word: Token | undefined

  const open = (kind: Level['kind'], column: number): void => {
    while (isClosedBy(levels.at(-1), kind, column)) levels.pop()
    const top = levels.at(-1)
    if (top?.kind !== kind || top.column !== column) levels.push({ kind, column })
  }

  for (const token of tokens) {
    switch (token.type) {
      case 'flow-map-start':
      case 'flow-seq-start':
        word ??= token
        brackets += 1
        break
      case 'flow-map-end':
      case 'flow-seq-end':
        brackets = Math.max(0, brackets - 1)
        break
      case 'flow-error-end':
        brackets = 0
        break
      case 'seq-item-ind':
      case 'explicit-key-ind':
        if (brackets > 0) break
        open(token.type === 'seq-item-ind' ? 'list' : 'map', token.start - lineStart)
        word = undefined
        break
      case 'map-value-ind':
        if (brackets > 0) break
        open('map', (word ?? token).start - lineStart)
        word = undefined
        break
      case 'doc-start':
      case 'doc-end':
        levels.length = 0
        break
      case 'space':
      case 'newline':
      case 'comment':
      case 'doc-mode':
      case 'byte-order-mark':
      case 'directive-line':
        break
      case 'alias':
      case 'anchor':
      case 'block-scalar-header':
      case 'comma':
      case 'double-quoted-scalar':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'tag':
      case 'unknown':
        word ??= token
        break
    }
    if (token.source.endsWith('\n')) {
      // A text block ends with its line.
      lineStart = token.end
      if (brackets === 0) word = undefined
    }
    if (levels.length + brackets > DEEPEST) return token
  }
  return undefined
}

/** An entry further left closes a level; so does a key where a list of the key before it stood. */
function isClosedBy(top: Level | undefined, kind: Level['kind'], column: number): boolean {
  if (top === undefined) return false
  return top.column > column || (top.column === column && top.kind === 'list' && kind === 'map')
}
