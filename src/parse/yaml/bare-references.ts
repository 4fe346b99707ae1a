import { isBetweenWords, type Token } from './tokens.ts'

/** `#id` where a value is expected, which YAML reads as a comment. */
export interface BareReference {
  readonly start: number
  /** With its `#`. */
  readonly written: string
}

export interface BareReferences {
  /** In brackets: there the comment swallows the rest of the line, closing bracket and all. */
  readonly inBrackets: readonly BareReference[]
  /**
   * After a colon or a dash, by offset. Only comments, unless the value there
   * turns out to be missing.
   */
  readonly inPlaceOfValue: ReadonlyMap<number, BareReference>
}

/** An id, with nothing after it that only a comment would have. */
const ID_AFTER_HASH = /^#[A-Za-z][\w.-]*(?=$|[\s\],}])/

export function bareReferences(tokens: readonly Token[]): BareReferences {
  const inBrackets: BareReference[] = []
  const inPlaceOfValue = new Map<number, BareReference>()
  let brackets = 0
  let before: Token | undefined
  for (const token of tokens) {
    const written = token.type === 'comment' ? referenceIn(token.source) : undefined
    if (written !== undefined && expectsValue(before)) {
      const reference = { start: token.start, written }
      if (brackets > 0) inBrackets.push(reference)
      else inPlaceOfValue.set(token.start, reference)
    }
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') brackets += 1
    if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') brackets -= 1
    if (token.type === 'flow-error-end') brackets = 0
    if (!isBetweenWords(token)) before = token
  }
  return { inBrackets, inPlaceOfValue }
}

function referenceIn(comment: string): string | undefined {
  const [written] = ID_AFTER_HASH.exec(comment) ?? []
  if (written === undefined) return undefined
  const rest = comment.slice(written.length).trim()
  return rest === '' || /^[\],}]/.test(rest) ? written : undefined
}

const BEFORE_VALUES: readonly Token['type'][] = [
  'map-value-ind',
  'seq-item-ind',
  'comma',
  'flow-seq-start',
]

function expectsValue(before: Token | undefined): boolean {
  return before !== undefined && BEFORE_VALUES.includes(before.type)
}
