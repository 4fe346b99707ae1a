import { isBetweenWords, type Token } from './tokens.ts'

/** The mark that starts a second document, or ends the first before more words. */
export function secondDocument(tokens: readonly Token[]): Token | undefined {
  let isStarted = false
  let ended: Token | undefined
  for (const token of tokens) {
    if (isBetweenWords(token) || token.type === 'directive-line') continue
    if (ended !== undefined) return ended
    if (token.type === 'doc-start' && isStarted) return token
    if (token.type === 'doc-end') ended = token
    isStarted = true
  }
  return undefined
}
