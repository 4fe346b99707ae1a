import { isBetweenWords, type Token } from './tokens.ts'

/** A part of YAML that the language leaves out. */
export interface ForeignFeature {
  readonly kind: 'alias' | 'anchor' | 'merge key' | 'tag' | 'directive'
  readonly token: Token
  /** Of an alias: the anchor that it stands for. */
  readonly anchor?: Token
}

/**
 * Aliases, anchors, merge keys, tags and directives. Each is found as a word of
 * the text, before anything is expanded, so that no bomb goes off. An anchor is
 * told with the aliases that use it, an alias with the merge key it follows.
 */
export function foreignFeatures(tokens: readonly Token[]): readonly ForeignFeature[] {
  const anchors = new Map<string, Token>()
  const used = new Set<string>()
  const found: ForeignFeature[] = []
  let isMerging = false
  let before: Token | undefined
  for (const token of tokens) {
    const { type } = token
    const name = token.source.slice(1)
    if (type === 'newline') isMerging = false
    if (type === 'anchor') anchors.set(name, token)
    if (type === 'tag') found.push({ kind: 'tag', token })
    if (type === 'directive-line') found.push({ kind: 'directive', token })
    if (type === 'map-value-ind' && before?.type === 'scalar' && before.source === '<<') {
      found.push({ kind: 'merge key', token: before })
      isMerging = true
    }
    if (type === 'alias') {
      const anchor = anchors.get(name)
      used.add(name)
      if (!isMerging) found.push({ kind: 'alias', token, ...(anchor && { anchor }) })
    }
    if (!isBetweenWords(token)) before = token
  }
  const idle = [...anchors].filter(([name]) => !used.has(name))
  return [...found, ...idle.map(([, token]) => ({ kind: 'anchor' as const, token }))]
}
