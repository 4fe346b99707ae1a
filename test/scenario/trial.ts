import { prepare } from '../../src/ask/prepare.ts'
import type { Prepared } from '../../src/ask/prepared.ts'
import { build } from '../../src/build/build.ts'
import { jsonRules } from '../../src/compile/index.ts'
import type { Library } from '../../src/document/library.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import type { Choice } from '../../src/scenario/choose-scenarios.ts'
import type { ScenarioResult } from '../../src/scenario/result.ts'
import { runScenarios } from '../../src/scenario/run-scenarios.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { shippedVocabulary } from '../kit/shipped-library.ts'
import { TRIAL_HEAD } from '../kit/trial-head.ts'

export const HEAD = `${TRIAL_HEAD}
## Article 1. Duties

The bodies act.

`

/** A fenced block. */
export function block(fence: string, keys: string): string {
  return `\`\`\`${fence}\n${keys.trim()}\n\`\`\`\n\n`
}

/** A library of documents that use the shipped vocabulary, and its rules. They must be without errors. */
export function libraryOf(documents: Readonly<Record<string, string>>): {
  readonly library: Library
  readonly prepared: Prepared
} {
  const own = Object.entries(documents).map(([file, text]): SourceText => ({ file, text }))
  const { value, diagnostics } = build([...shippedVocabulary(), ...own], 'sha256:0')
  const { library, rulebook } = value
  if (library === undefined || rulebook === undefined) {
    throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'))
  }
  const json = jsonRules(rulebook.rules, variablesById(rulebook.variables))
  return { library, prepared: prepare(rulebook, json) }
}

/** Runs the scenarios of documents that use the shipped vocabulary. They must be without errors. */
export async function runIn(
  documents: Readonly<Record<string, string>>,
  choice?: Choice,
): Promise<readonly ScenarioResult[]> {
  const { library, prepared } = libraryOf(documents)
  return runScenarios(prepared, library, choice)
}
