import type { Duration, Limit, TimeSpan } from '../rulebook/statement.ts'
import { answerWhoOrNull } from './answer-bodies.ts'
import type { CaseContext } from './context.ts'
import type { DurationAnswer, LimitAnswer } from './statement-answer.ts'

/** An amount of time as ISO 8601 writes it, and which days it counts. */
export interface IsoSpan {
  readonly iso: string
  readonly days: 'working' | 'calendar' | null
}

/** ISO 8601-1:2019, 5.5.2: `P7D`, `PT24H`. It knows no working days, so these are told apart beside it. */
export function isoSpan({ count, unit }: TimeSpan): IsoSpan {
  switch (unit) {
    case 'minute':
      return { iso: `PT${count}M`, days: null }
    case 'hour':
      return { iso: `PT${count}H`, days: null }
    case 'day':
      return { iso: `P${count}D`, days: 'calendar' }
    case 'working-day':
      return { iso: `P${count}D`, days: 'working' }
    case 'week':
      return { iso: `P${count}W`, days: 'calendar' }
    case 'month':
      return { iso: `P${count}M`, days: 'calendar' }
    case 'year':
      return { iso: `P${count}Y`, days: 'calendar' }
  }
}

export function answerLimit(limit: Limit, context: CaseContext): LimitAnswer {
  const span = limit.within === null ? null : isoSpan(limit.within)
  return {
    within: span?.iso ?? null,
    days: span?.days ?? null,
    from: limit.from?.events ?? [],
    runs: limit.from?.kind ?? null,
    words: limit.words,
    aim: limit.aim,
    excluding: limit.excluding,
    wherePossible: limit.wherePossible,
    extendableBy: answerWhoOrNull(limit.extendableBy, context),
    due: null,
  }
}

export function answerDuration({ bound, span, event, words }: Duration): DurationAnswer {
  const iso = span === null ? null : isoSpan(span)
  return { bound, lasts: iso?.iso ?? null, days: iso?.days ?? null, event, words }
}
