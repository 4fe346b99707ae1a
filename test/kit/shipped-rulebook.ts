import { build } from '../../src/build/build.ts'
import { jsonRules } from '../../src/compile/index.ts'
import type { JsonRule } from '../../src/rulebook/json-rule.ts'
import type { Rulebook } from '../../src/rulebook/rulebook.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { shippedTexts } from './shipped-library.ts'

/** Compiles texts that are known to be right. */
export function rulebookOf(sources: readonly SourceText[]): Rulebook {
  const { value, diagnostics } = build(sources, 'sha256:test')
  if (value.rulebook === undefined) {
    throw new Error(diagnostics.map(({ span, message }) => `${span.file}: ${message}`).join('\n'))
  }
  return value.rulebook
}

let shipped: { readonly rulebook: Rulebook; readonly json: readonly JsonRule[] } | undefined

/** The library that ships with Remit, compiled once for each test file. */
export function shippedRulebook(): {
  readonly rulebook: Rulebook
  readonly json: readonly JsonRule[]
} {
  if (shipped === undefined) {
    const rulebook = rulebookOf(shippedTexts())
    shipped = { rulebook, json: jsonRules(rulebook.rules, variablesById(rulebook.variables)) }
  }
  return shipped
}
