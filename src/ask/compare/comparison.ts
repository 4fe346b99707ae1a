import type { Answer, Status } from '../answer.ts'

/** The answers to one step for two cases, and in what they differ. Plain JSON data. */
export interface Comparison {
  readonly remit: 1
  readonly base: Answer
  readonly compared: Answer
  /** The questions whose answers differ, in the order of the answers. */
  readonly differences: readonly Difference[]
}

export type Difference = {
  readonly status: { readonly base: Status; readonly compared: Status }
  readonly changed: readonly Aspect[]
} & (
  | { readonly question: 'who' | 'handover'; readonly task: string }
  | { readonly question: 'pays'; readonly cost: string }
)

/** What of a question may differ. */
export const ASPECTS = [
  'status',
  /** Who acts, or must not. */
  'who',
  /** By when, for how long, and who takes over. */
  'limits',
  'payer',
  /** Who hands the person over, to whom, and where. */
  'handover',
  'documents',
  /** What is still to be found out, and what it would lead to. */
  'open',
  /** What is said less exactly, recommended, permitted or passed on. */
  'besides',
  /** Which clauses stand, and which give way. */
  'precedence',
  /** The texts that were looked through in vain. */
  'silence',
] as const
export type Aspect = (typeof ASPECTS)[number]
