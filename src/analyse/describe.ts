import type { Region, Witness } from './audit.ts'
import type { Draft } from './draft.ts'
import type { Inquiry } from './inquiry.ts'
import { regionsOf } from './regions.ts'
import { toldRegions } from './told-regions.ts'
import { witnessCase } from './witness-case.ts'

/** The cases of a finding, in words of a case file. */
export interface Description {
  readonly regions: readonly Region[]
  readonly allRegions: boolean
  readonly witness: Witness | null
}

/** Describes the cases of one finding: the regions, and one case of the simplest. */
export function describe(draft: Draft, inquiry: Inquiry): Description {
  if (draft.where === null) return { regions: [], allRegions: true, witness: null }
  const { cubes, isAll } = regionsOf(draft.where, inquiry.posed.frame)
  const shown = witnessCase(draft, cubes, inquiry)
  return {
    regions: toldRegions(draft.where, cubes, shown, inquiry.posed),
    allRegions: isAll,
    witness: shown?.witness ?? null,
  }
}
