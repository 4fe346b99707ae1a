import { parseAllDocuments } from 'yaml'
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { Node } from '../../document/node.ts'
import type { Excerpt } from '../../source/excerpt.ts'
import { bareReferences, type BareReference } from './bare-references.ts'
import { foreignFault } from './foreign-fault.ts'
import { foreignFeatures } from './foreign-features.ts'
import { DEEPEST, tooDeep } from './nesting.ts'
import { secondDocument } from './second-document.ts'
import { spanOf, type Site } from './site.ts'
import { syntaxFault } from './syntax-fault.ts'
import { toNode } from './to-node.ts'
import { tokensOf } from './tokens.ts'

/**
 * Reads one piece of YAML.
 *
 * @param heading - the headings above it, for its findings.
 * @returns undefined if there is nothing in it, which is for the caller to
 *   report, or if it cannot be read. Then there is one finding: what comes after
 *   a fault in YAML is a consequence of it, not a second fault.
 */
export function readYaml(from: Excerpt, heading: readonly string[]): Outcome<Node | undefined> {
  // Where text ends without a line end, the library takes an escaped quote for a closing one.
  const text = `${from.text}\n`
  const tokens = tokensOf(text)
  const site: Site = { excerpt: from, tokens, heading }

  const deep = tooDeep(tokens)
  if (deep !== undefined) {
    return unread(
      diagnostic('parse/nested-too-deeply', spanOf(site, deep), { limit: DEEPEST }, site),
    )
  }
  const second = secondDocument(tokens)
  if (second !== undefined) {
    const words = { written: second.source }
    return unread(diagnostic('parse/second-document', spanOf(site, second), words, site))
  }

  const references = bareReferences(tokens)
  const found = [
    ...foreignFeatures(tokens).map(({ kind, token, anchor }) =>
      foreignFault(kind, token, site, anchor),
    ),
    ...references.inBrackets.map((reference) => bareReference(reference, site)),
  ]
  const [document] = parseAllDocuments(text, OPTIONS)
  if (document === undefined) return { value: undefined, diagnostics: found }
  const [failure] = document.errors
    .map(({ code, pos: [start, end] }) => ({ code, start, end }))
    .sort((a, b) => a.start - b.start)
  if (failure !== undefined) {
    return {
      value: undefined,
      diagnostics: found.length > 0 ? found : [syntaxFault(failure, site)],
    }
  }
  if (document.contents === null) return { value: undefined, diagnostics: found }
  const insteadOf = (offset: number): Diagnostic | undefined => {
    const reference = references.inPlaceOfValue.get(offset)
    return reference && bareReference(reference, site)
  }
  const { value, diagnostics } = toNode(document.contents, { site, insteadOf })
  return { value, diagnostics: [...found, ...diagnostics] }
}

/**
 * YAML 1.2 with its core schema, where dates and `yes` are text. Double keys
 * are found in `toNode`, which takes linear time for it.
 */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

function unread(found: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [found] }
}

function bareReference({ start, written }: BareReference, site: Site): Diagnostic {
  const span = spanOf(site, { start, end: start + written.length })
  return diagnostic('parse/bare-reference', span, { written, id: written.slice(1) }, site)
}
