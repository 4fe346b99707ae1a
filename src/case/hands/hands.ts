import type { Bodies } from '../../ask/bodies.ts'
import type { Course, CourseStep } from '../plan/course.ts'
import type { Holding } from './holding.ts'
import type { StandingHandover } from './standing-handovers.ts'

/** A procedure of one case, with who holds the person and who hands over to whom. */
export interface Hands {
  readonly course: Course
  readonly bodies: Bodies
  /** Steps in which somebody has to hold the person. */
  readonly isCare: (step: CourseStep) => boolean
  readonly holdingOf: (step: CourseStep) => Holding
  readonly handoversOf: (step: CourseStep) => readonly StandingHandover[]
  /** What some rules still depend on. */
  readonly factsOf: (rules: readonly string[]) => readonly string[]
  /** Sorts facts, each once. */
  readonly inOrder: (facts: Iterable<string>) => readonly string[]
  /** Facts of the case on which it rests what is part of it among some steps, and what is said of others. */
  readonly restsOn: (
    placed: readonly CourseStep[],
    said: readonly CourseStep[],
  ) => readonly string[]
  /** The clauses that speak of who holds the person in some steps, and of who hands over; where there are none, where the steps are placed. */
  readonly spokenAt: (steps: readonly CourseStep[]) => readonly string[]
}
