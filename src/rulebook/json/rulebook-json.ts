import type { Rulebook } from '../rulebook.ts'
import { misfitOf, type Misfit } from './misfit.ts'
import { rulebookSchema } from './rulebook-schema.ts'

/** A rulebook as JSON text. Same rulebook, same bytes. */
export function writeRulebook(rulebook: Rulebook): string {
  return `${JSON.stringify(rulebook)}\n`
}

export type ReadRulebook =
  | { readonly kind: 'rulebook'; readonly rulebook: Rulebook }
  | { readonly kind: 'fault'; readonly fault: 'not-json' }
  /** Another form, or that of another version. */
  | ({ readonly kind: 'fault'; readonly fault: 'not-a-rulebook' } & Misfit)

/**
 * Reads what {@link writeRulebook} wrote. Looks at the form only: that ids
 * refer to something is taken on trust.
 */
export function readRulebook(text: string): ReadRulebook {
  const parsed = parse(text)
  if (parsed === undefined) return { kind: 'fault', fault: 'not-json' }
  const misfit = misfitOf(parsed.value, rulebookSchema, rulebookSchema.$defs)
  if (misfit !== undefined) return { kind: 'fault', fault: 'not-a-rulebook', ...misfit }
  return { kind: 'rulebook', rulebook: parsed.value as Rulebook }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}
