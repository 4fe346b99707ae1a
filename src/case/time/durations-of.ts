import type { WhoStatementAnswer } from '../../ask/statement-answer.ts'
import type { DurationTime } from '../deadline.ts'
import type { Clock } from './clock.ts'
import { endOfWhen } from './compare-when.ts'
import { countriesOf } from './countries-of.ts'
import { durationTime } from './duration-time.ts'
import { lengthened } from './lengthened.ts'
import type { Candidate } from './longer.ts'

/** One time for each duration of a statement and each country whose bodies must keep it. */
export function durationsOf(statement: WhoStatementAnswer, clock: Clock): readonly DurationTime[] {
  const { clause, durations, extended } = statement
  const countries = countriesOf(statement.responsible)
  return durations.flatMap((duration) =>
    countries.map((country) =>
      lengthened(duration, extended, {
        longer: (extension) =>
          extension.durations
            .filter(({ bound }) => bound === duration.bound)
            .map((longer) =>
              longer.event === null ? { ...longer, event: duration.event } : longer,
            ),
        workOut: (part, extendedBy) =>
          candidateOf(durationTime({ clause, duration: part, extendedBy }, country, clock)),
      }),
    ),
  )
}

function candidateOf(time: DurationTime): Candidate<DurationTime> {
  const { duration, notAfter, notBefore, zone } = time
  const end = notAfter ?? notBefore
  return {
    value: time,
    end: end === null ? null : endOfWhen(end, zone),
    amount: duration.lasts,
    days: duration.days,
    start: duration.event ?? '',
  }
}
