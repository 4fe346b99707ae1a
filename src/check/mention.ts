import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Located } from '../source/located.ts'
import type { Names } from './names.ts'

/** A name where it is used. */
export interface Mention {
  readonly name: Located<string>
  /** The headings above, for findings. */
  readonly heading: readonly string[]
}

export function mention(
  name: Located<string> | undefined,
  heading: readonly string[] = [],
): readonly Mention[] {
  return name === undefined ? [] : [{ name, heading }]
}

export function mentions(
  names: readonly Located<string>[],
  heading: readonly string[] = [],
): readonly Mention[] {
  return names.map((name) => ({ name, heading }))
}

/** The codes that need nothing but the unknown name and the nearest known one. */
type UnknownCode =
  | 'check/unknown-agency'
  | 'check/unknown-cost'
  | 'check/unknown-country'
  | 'check/unknown-document'
  | 'check/unknown-event'
  | 'check/unknown-fact'
  | 'check/unknown-instrument'
  | 'check/unknown-interval'
  | 'check/unknown-phase'
  | 'check/unknown-place'
  | 'check/unknown-reason'
  | 'check/unknown-role'
  | 'check/unknown-step'
  | 'check/unknown-term'

/** Reports the names that are not among the known ones. */
export function reportUnknown(
  code: UnknownCode,
  used: readonly Mention[],
  known: ReadonlyMap<string, unknown>,
  { unreadable }: Names,
): readonly Diagnostic[] {
  return used
    .filter(({ name: { value } }) => !known.has(value) && !unreadable.has(value))
    .map(({ name, heading }) =>
      diagnostic(
        code,
        name.span,
        { name: name.value, near: nearest(name.value, known.keys()) },
        { heading },
      ),
    )
}
