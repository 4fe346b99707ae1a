import type { Body, Who } from './body.ts'

/** Every body that takes part in any alternative; none, if nobody is named. */
export function bodiesIn(who: Who | null): readonly Body[] {
  return who?.kind === 'named' ? who.anyOf.flat() : []
}
