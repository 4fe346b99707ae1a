import { factOf } from '../ask/open-facts.ts'
import { comparedBy } from '../ask/same-variable.ts'

/** The facts of which a variable of a frame is a part: one, or two that are compared. */
export function factsOfVariable(id: string): readonly string[] {
  return comparedBy(id) ?? [factOf(id)]
}

/** Whether a variable says that a fact, or a member of a set, cannot be established. */
export function isMark(id: string): boolean {
  return id.endsWith(MARK)
}

const MARK = '/undetermined'
