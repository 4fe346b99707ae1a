import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import type { WrittenDocument } from '../../src/document/written-document.ts'
import { parse } from '../../src/parse/index.ts'

/** A YAML file of the vocabulary, unless its name says otherwise. */
export function yamlFile(text: string, file = 'rules/vocabulary/facts.yaml'): WrittenDocument {
  return parse({ file, text }, 'data').value
}

/** An instrument. */
export function markdown(text: string, file = 'mous/test.md'): WrittenDocument {
  return parse({ file, text }, 'instrument').value
}

/** A finding as a test compares it: its code, and the words it marks. */
export function seen(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`)
}

export const HEAD = `---
remit: 1
id: test-mou
kind: mou
title: A test
parties: [LA, TH]
basis: illustrative
---
`
