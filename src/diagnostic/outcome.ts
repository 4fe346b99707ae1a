import type { Diagnostic } from './diagnostic.ts'

/** What every pass returns: the best value it could make, and what it found. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether anything found keeps the documents from being used. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
