import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Instrument } from '../../document/instrument.ts'
import type { Located } from '../../source/located.ts'

/** What the blocks of an instrument give, block by block or all together. */
export type Parts = Pick<Instrument, 'clauses' | 'terms' | 'procedure' | 'scenarios' | 'unreadable'>

export interface Shaped extends Parts {
  readonly diagnostics: readonly Diagnostic[]
}

export function shaped(diagnostics: readonly Diagnostic[], parts: Partial<Parts> = {}): Shaped {
  return {
    clauses: [],
    terms: [],
    procedure: [],
    scenarios: [],
    unreadable: [],
    diagnostics,
    ...parts,
  }
}

/** That a block is there, but could not be read. */
export function unreadable(
  diagnostics: readonly Diagnostic[],
  ...ids: readonly (Located<string> | undefined)[]
): Shaped {
  return shaped(diagnostics, { unreadable: ids.filter((id) => id !== undefined) })
}

/** What several blocks give, in order. */
export function together(parts: readonly Shaped[]): Shaped {
  return {
    clauses: parts.flatMap(({ clauses }) => clauses),
    terms: parts.flatMap(({ terms }) => terms),
    procedure: parts.flatMap(({ procedure }) => procedure),
    scenarios: parts.flatMap(({ scenarios }) => scenarios),
    unreadable: parts.flatMap((part) => part.unreadable),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  }
}
