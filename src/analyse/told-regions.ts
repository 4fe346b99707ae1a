import { whenOf } from '../ask/when-words.ts'
import type { Cube } from '../diagram/cube.ts'
import type { Diagram } from '../diagram/diagram.ts'
import type { Region } from './audit.ts'
import type { CasesOf } from './inquiry.ts'
import { regionAround } from './region-around.ts'
import type { WitnessShown } from './witness-case.ts'

/** Regions in words of a case file, as they are told: first the one of the person who is told about. */
export function toldRegions(
  where: Diagram,
  cubes: readonly Cube[],
  shown: Pick<WitnessShown, 'classes'> | null,
  { frame, context }: CasesOf['posed'],
): readonly Region[] {
  const first = shown === null ? undefined : regionAround(shown.classes, cubes, where, frame)
  const others = cubes.filter((cube) => cube !== first)
  return (first === undefined ? others : [first, ...others]).map((cube) => ({
    when: whenOf(cube, frame, context.prepared),
  }))
}
