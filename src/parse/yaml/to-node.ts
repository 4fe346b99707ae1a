import { isAlias, isMap, isScalar, isSeq, Scalar, type Pair, type YAMLMap } from 'yaml'
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { MapEntry, MapNode, Node, ScalarNode } from '../../document/node.ts'
import type { Span } from '../../source/span.ts'
import { shown, trimmed } from '../words.ts'
import { unreadable } from './failure.ts'
import { foreignFault } from './foreign-fault.ts'
import { restOfText } from './lines.ts'
import { partOf } from './part-of.ts'
import { spanOf, type Site } from './site.ts'
import { strayKeys } from './stray-keys.ts'

/** Where this looks up whether a missing value is something worse. */
export interface NodeContext {
  readonly site: Site
  /** The finding about what stands in place of a value, if it is not just missing. */
  readonly insteadOf: (offset: number) => Diagnostic | undefined
}

/**
 * Turns a node of the YAML library into one of ours, no deeper than it was
 * found to be before. An entry with a fault in its key is left out. An entry
 * without a value stays, as null: that has been reported, so nobody need say
 * that the key is missing.
 */
export function toNode(written: unknown, context: NodeContext): Outcome<Node> {
  const found: Diagnostic[] = []
  const value = node(written, { ...context, report: (one) => found.push(one) })
  return { value, diagnostics: found }
}

interface Reporting extends NodeContext {
  readonly report: (found: Diagnostic) => void
}

function node(written: unknown, context: Reporting): Node {
  const { site } = context
  if (isMap(written)) return map(written, context)
  if (isSeq(written)) {
    const items = written.items.map((item) => {
      if (lacksValue(item)) context.report(missing(item, context, undefined))
      return node(item, context)
    })
    return { kind: 'list', items, span: spanOf(site, partOf(written, site)) }
  }
  return scalar(written, site)
}

function scalar(written: unknown, site: Site): ScalarNode {
  const part = partOf(written, site)
  const span = spanOf(site, part)
  // An alias has been reported, like a value that is missing.
  if (!isScalar(written) || isMissing(written)) {
    const text = site.excerpt.text.slice(part.start, part.end)
    return { kind: 'scalar', value: null, text, quoted: false, span }
  }
  const { value, type, source = '' } = written
  const quoted = type !== Scalar.PLAIN
  const text = quoted ? String(value) : source
  // `.inf` and `.nan` are words to us, as they would be to JSON.
  const isPlain =
    typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  return { kind: 'scalar', value: isPlain ? value : text, text, quoted, span }
}

function map(written: YAMLMap, context: Reporting): MapNode {
  const { site, report } = context
  const entries: MapEntry[] = []
  const first = new Map<string, Span>()
  const strays = strayKeys(written, site)
  strays.diagnostics.forEach(report)
  const isStray = (pair: Pair | undefined): boolean => pair !== undefined && strays.value.has(pair)

  for (const [index, pair] of written.items.entries()) {
    if (isStray(pair)) continue
    // A comma too many separates a key from its value: of the two halves one is reported.
    const isAfterStray = isStray(written.items[index - 1])
    const isBeforeStray = isStray(written.items[index + 1])
    const key = keyOf(pair, written, isAfterStray, context)
    if (key === undefined) continue
    const before = first.get(key.value)
    if (before !== undefined) {
      const related = [{ message: 'first given here', span: before }]
      const { heading } = site
      const words = { key: shown(key.value) }
      report(diagnostic('parse/duplicate-key', key.span, words, { heading, related }))
      continue
    }
    first.set(key.value, key.span)
    if (lacksValue(pair.value) && !isBeforeStray) report(missing(pair.value, context, key))
    const value = pair.value === null ? nothingAfter(key.span) : node(pair.value, context)
    entries.push({ key, value })
  }
  return { kind: 'map', entries, span: spanOf(site, partOf(written, site)) }
}

/** The key of an entry; undefined if it is none, which has then been reported. */
function keyOf(
  { key }: Pair,
  { flow }: YAMLMap,
  isAfterStray: boolean,
  { site, report }: Reporting,
): MapEntry['key'] | undefined {
  const part = partOf(key, site)
  if (isAlias(key)) return undefined
  if (!isScalar(key)) {
    report(foreignFault('compound key', part, site))
    return undefined
  }
  const { value, type, source = '' } = key
  const isPlain = type === undefined || type === Scalar.PLAIN
  if (isPlain && source === '') {
    const rest = restOfText(site.excerpt.text, part.start, flow === true)
    if (!isAfterStray) report(unreadable(site, rest, 'the key before the colon is missing'))
    return undefined
  }
  if (isPlain && source === '<<') return undefined
  return { value: isPlain ? source : String(value), span: spanOf(site, part) }
}

function nothingAfter({ file, end }: Span): ScalarNode {
  return { kind: 'scalar', value: null, text: '', quoted: false, span: { file, start: end, end } }
}

/** No value at all, `null`, or a text block with no text. */
function isMissing(written: unknown): boolean {
  if (written === null) return true
  if (!isScalar(written)) return false
  if (written.type === Scalar.BLOCK_FOLDED || written.type === Scalar.BLOCK_LITERAL) {
    return String(written.value).trim() === ''
  }
  return written.value === null
}

/** Whether that is missing and nothing has been said about it: an anchor or a tag without a value has. */
function lacksValue(written: unknown): boolean {
  if (!isMissing(written)) return false
  return !isScalar(written) || (written.anchor === undefined && written.tag === undefined)
}

function missing(
  written: unknown,
  { site, insteadOf }: NodeContext,
  key: MapEntry['key'] | undefined,
): Diagnostic {
  const { text } = site.excerpt
  const part = partOf(written, site)
  const instead = isScalar(written) ? insteadOf(part.start) : undefined
  if (instead !== undefined) return instead
  // `>2` is how a text block may begin, but nobody means that.
  if (/^>\d/.test(text.slice(part.start, part.end))) {
    const rest = restOfText(text, part.start, false)
    const words = { written: shown(text.slice(rest.start, rest.end)) }
    return diagnostic('parse/unquoted-comparison', spanOf(site, rest), words, site)
  }
  if (key !== undefined) {
    return diagnostic('parse/missing-value', key.span, { key: shown(key.value) }, site)
  }
  // Of an item nothing is left to mark but its dash or comma.
  const before = trimmed(text, { start: 0, end: part.start }).end
  const mark = part.end > part.start ? part : { start: Math.max(0, before - 1), end: before }
  return diagnostic('parse/missing-value', spanOf(site, mark), { key: undefined }, site)
}
