import type {
  BodiesAnswer,
  DurationAnswer,
  LimitAnswer,
  PayerAnswer,
} from '../../ask/statement-answer.ts'
import type { Duty } from '../../rulebook/statement.ts'

/** What besides the answer may differ. */
export const DIFF_ASPECTS = [
  /** By when, for how long, and after which other steps. */
  'time',
  'fallback',
  /** Who else takes part, and that nobody else does it. */
  'companions',
  /** Who of several is called first. */
  'order',
  /** Which documents are made. */
  'documents',
  /** Who advances, who reimburses, who is not charged, what commits the money. */
  'money',
  /** By whom, where, with which documents and against which receipt the person is handed over. */
  'handover',
  /** Recommended, permitted, forbidden, said in general or passed on beside the answer. */
  'besides',
  /** Between whom there is a conflict. */
  'conflict',
] as const
export type Aspect = (typeof DIFF_ASPECTS)[number]

/** One thing that a clause says beside the answer. */
export type Detail = { readonly clause: string } & DetailWords

export type DetailWords =
  | { readonly says: 'limit'; readonly limit: LimitAnswer }
  | { readonly says: 'duration'; readonly duration: DurationAnswer }
  | {
      readonly says: 'extended'
      readonly limits: readonly LimitAnswer[]
      readonly durations: readonly DurationAnswer[]
    }
  | {
      readonly says: 'fallback'
      readonly after: string | null
      readonly days: 'working' | 'calendar' | null
      readonly words: string | null
      readonly bodies: BodiesAnswer
    }
  | { readonly says: BodyDetail; readonly bodies: BodiesAnswer }
  /** `place`: where, of several handovers to one body; else null. */
  | { readonly says: 'giver'; readonly bodies: BodiesAnswer; readonly place: string | null }
  | { readonly says: HandedDetail; readonly id: string; readonly place: string | null }
  | { readonly says: IdDetail; readonly id: string }
  | { readonly says: 'exclusively' | 'in-kind' }
  | { readonly says: 'duty'; readonly duty: Duty; readonly bodies: BodiesAnswer }
  | { readonly says: 'payer' | 'funding'; readonly payer: PayerAnswer }
  | { readonly says: 'first'; readonly bodies: BodiesAnswer; readonly before: BodiesAnswer }

export const BODY_DETAILS = [
  'with',
  'consult',
  'inform',
  'accountable',
  'on-request-of',
  'authorised-by',
  'interim',
  'recover-from',
  'free-for',
  'receiver',
] as const
export type BodyDetail = (typeof BODY_DETAILS)[number]

export const ID_DETAILS = [
  /** `step` or `step/task`. */
  'after',
  /** Documents. */
  'issues',
  /** A place. */
  'at',
  /** The text's own words. */
  'commitment',
  'deferred-to',
] as const
export type IdDetail = (typeof ID_DETAILS)[number]

/** Documents that go along, or are signed. */
export const HANDED_DETAILS = ['document', 'receipt'] as const
export type HandedDetail = (typeof HANDED_DETAILS)[number]
