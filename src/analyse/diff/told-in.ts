import type { Context } from '../../ask/context.ts'
import type { Frame } from '../../ask/frame.ts'
import { withFact } from '../../ask/told-facts.ts'
import type { Diagram } from '../../diagram/diagram.ts'
import { areDisjoint } from '../../diagram/implies.ts'

/**
 * A side as it speaks of some cases: it knows the countries that are the same
 * in all of them, so that bodies are told by their countries.
 */
export function toldIn(where: Diagram, frame: Frame, world: Context, common: Context): Context {
  let { facts } = world
  for (const { id } of frame.variables) {
    if (common.prepared.facts.get(id)?.entry.type !== 'country') continue
    const { classes } = common.table().classesOf(id)
    const left = classes.filter((_, cls) => !areDisjoint(frame.space, frame.isOf(id, [cls]), where))
    const [only, ...others] = left
    if (only?.kind !== 'names' || only.names.length !== 1 || others.length > 0) continue
    facts = withFact(facts, id, only)
  }
  return { ...world, facts, places: { ...world.places, facts } }
}
