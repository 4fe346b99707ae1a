import type { ExtendedAnswer } from '../../ask/statement-answer.ts'
import type { TimeNote } from '../deadline.ts'
import { longerOf, type Candidate } from './longer.ts'

/** How the time of one kind, limits or durations, is lengthened and worked out. */
export interface Lengthening<Part, Time> {
  /** What of an extension takes the place of the clause's own part. */
  readonly longer: (extension: ExtendedAnswer) => readonly Part[]
  /** @param by - the clause that lengthens the time; null: none. */
  readonly workOut: (part: Part, by: string | null) => Candidate<Time>
}

/**
 * The time that counts: a clause's own, or the longest of those that surely
 * take its place. What may only perhaps is noted, not counted.
 */
export function lengthened<Part, Time extends { readonly notes: readonly TimeNote[] }>(
  own: Part,
  extended: readonly ExtendedAnswer[],
  { longer, workOut }: Lengthening<Part, Time>,
): Time {
  const { value } = extended
    .filter(({ status }) => status === 'assigned')
    .flatMap((extension) => longer(extension).map((part) => workOut(part, extension.by)))
    .reduce(longerOf, workOut(own, null))
  const notes = extended
    .filter((extension) => extension.status === 'unknown' && longer(extension).length > 0)
    .map(({ by, needs, cannotBeEstablished }): TimeNote => {
      return { kind: 'may-be-extended', by, needs, cannotBeEstablished }
    })
  return notes.length === 0 ? value : { ...value, notes: [...value.notes, ...notes] }
}
