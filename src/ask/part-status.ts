import { openFactsOf, type Context } from './context.ts'
import type { OpenFacts } from './open-facts.ts'

/** Whether a part of a statement counts that has a condition of its own, such as a document or a rung. */
export interface PartStatus extends OpenFacts {
  readonly status: 'assigned' | 'unknown'
}

const ASSIGNED: PartStatus = { status: 'assigned', needs: [], cannotBeEstablished: [] }

/**
 * The status of a part; undefined if its condition fails.
 *
 * @param rule - of its condition; null if it has none beyond the statement's.
 */
export function partStatus(rule: string | null, context: Context): PartStatus | undefined {
  if (rule === null) return ASSIGNED
  switch (context.truthOf(rule)) {
    case 'holds':
      return ASSIGNED
    case 'fails':
      return undefined
    case 'unknown':
      return { status: 'unknown', ...openFactsOf([rule], context) }
  }
}
