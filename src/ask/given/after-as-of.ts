import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Located } from '../../source/located.ts'
import type { GivenCase } from '../given-case.ts'

/** Says what is dated after the day asked about: it is planned, and has not happened. */
export function afterAsOf({
  events,
  progress = [],
  intervals = [],
  asOf,
}: GivenCase): readonly Diagnostic[] {
  const dated: readonly (readonly [what: Located<string>, at: Located<string>])[] = [
    ...events.map(({ event, at }) => [event, at] as const),
    ...progress.map(({ step, at }) => [step, at] as const),
    ...intervals.map(({ interval, from }) => [interval, from] as const),
  ]
  return dated
    .filter(([, at]) => at.value.slice(0, 10) > asOf.value)
    .map(([{ value: name }, { value: at, span }]) =>
      diagnostic('case/after-as-of', span, { name, at, asOf: asOf.value }),
    )
}
