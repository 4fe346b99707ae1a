import { overlap } from '../source/overlap.ts'
import type { Diagnostic } from './diagnostic.ts'

/**
 * Findings without those about words that tell who somebody is, or about the key
 * that asks for them: other findings repeat in their message what they mark.
 */
export function withoutEchoes(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const personal = found
    .filter(isPersonal)
    .flatMap(({ span, related }) => [span, ...related.map((one) => one.span)])
  if (personal.length === 0) return found
  return found.filter((one) => isPersonal(one) || !personal.some((span) => overlap(span, one.span)))
}

/** Whether what a finding marks tells who somebody is, and must not be shown. */
export function isPersonal({ code }: Diagnostic): boolean {
  return code === 'case/personal-data'
}
