import type { Context } from '../../../ask/context.ts'
import type { PayerAnswer } from '../../../ask/statement-answer.ts'
import type { Condition } from '../../../rulebook/condition.ts'
import type { Content } from '../content.ts'
import type { Aspect, DetailWords } from '../detail.ts'

/** One thing that a side says to a question, before it is known of which cases. */
export type Remark = RemarkParts & (AnswerRemark | DetailRemark)

interface RemarkParts {
  /** What is said as far as it is no body: the same text is the same thing. */
  readonly key: string
  readonly content: Content
  readonly said: SaidWhere
  /** What must hold beside it. */
  readonly guards: readonly Guard[]
  readonly clause: string
}

/** Who answers. */
export interface AnswerRemark {
  readonly aspect: 'answer'
  readonly tell: (context: Context) => PayerAnswer
}

/** What is said beside the answer. */
export interface DetailRemark {
  readonly aspect: Aspect
  readonly tell: (context: Context) => DetailWords
}

/** Where a voice of the question says something, by its place. */
export type SaidWhere =
  /** It is the answer, or a part of it. */
  | { readonly kind: 'answers'; readonly voice: number }
  /** It stands, and neither is part of the answer nor in conflict with another one. */
  | { readonly kind: 'besides'; readonly voice: number }
  /** It stands, whatever becomes of it: all that it says is shown. */
  | { readonly kind: 'stands'; readonly voice: number }
  /** It is in conflict with another one. */
  | { readonly kind: 'clashes'; readonly voice: number }
  /** By its place among what the texts pass on. */
  | { readonly kind: 'passed-on'; readonly at: number }
  | { readonly kind: 'always' }

export type Guard =
  | { readonly kind: 'condition'; readonly of: Condition; readonly holds: boolean }
  /** That another voice stands, or answers. */
  | { readonly kind: 'voice'; readonly said: SaidWhere; readonly holds: boolean }

/** What is said of a voice: everything but the places of which cases it is said. */
export type About = Pick<RemarkParts, 'content' | 'said' | 'clause'>

/** A detail of which the key is what it says of no body. */
export function detail(
  about: About,
  aspect: Aspect,
  key: unknown,
  tell: DetailRemark['tell'],
  guards: readonly Guard[] = [],
): Remark {
  return { ...about, aspect, key: JSON.stringify(key), tell, guards }
}
