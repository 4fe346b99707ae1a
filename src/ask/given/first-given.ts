import type { Surroundings } from '../../diagnostic/diagnostic.ts'
import type { Located } from '../../source/located.ts'

/** Points from what is given twice to where it was given first. */
export function firstGivenAt({ span }: Located<string>): Surroundings {
  return { related: [{ message: 'first given here', span }] }
}
