import type { Diagram } from '../diagram/diagram.ts'
import type { Description } from './describe.ts'
import type { CasesOf } from './inquiry.ts'
import { regionsOf } from './regions.ts'
import { toldRegions } from './told-regions.ts'
import { witnessCase } from './witness-case.ts'

/** The cases of a finding about several questions. */
export interface WholeCases {
  readonly where: Diagram
  /** Those among which the witness is. */
  readonly shownIn: Diagram
  /** Facts of which the witness tells. */
  readonly relevant: ReadonlySet<string>
}

/** Describes cases in a frame of several questions; the status of the witness is that of one of them. */
export function describeWhole(
  { where, shownIn, relevant }: WholeCases,
  inquiry: CasesOf,
): Description {
  const { frame } = inquiry.posed
  const { cubes, isAll } = regionsOf(where, frame)
  const near = shownIn === where ? cubes : regionsOf(shownIn, frame).cubes
  const shown = witnessCase({ where: shownIn, relevant }, near, inquiry)
  return {
    regions: toldRegions(where, cubes, shown, inquiry.posed),
    allRegions: isAll,
    witness: shown?.witness ?? null,
  }
}
