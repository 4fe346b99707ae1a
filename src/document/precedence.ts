import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import type { InstrumentKind } from './instrument.ts'

/** The rules by which one of two statements that disagree may prevail, in their usual order. */
export const CANONS = ['express', 'superior', 'closer', 'narrower', 'later'] as const
export type Canon = (typeof CANONS)[number]

/** Which text prevails, as a library says it for itself. */
export interface Precedence {
  readonly file: string
  /** In the order in which they are tried; undefined: the usual ones. */
  readonly canons: readonly Located<Canon>[] | undefined
  /** Undefined: the usual ranks. */
  readonly ranks: Ranks | undefined
}

/** The ranks of kinds of instrument, the highest first; several kinds may be of one rank. */
export interface Ranks {
  /** The key they stand under. */
  readonly span: Span
  readonly of: readonly (readonly Located<InstrumentKind>[])[]
}
