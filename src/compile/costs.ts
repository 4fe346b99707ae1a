import type { Step } from '../document/vocabulary.ts'
import type { Located } from '../source/located.ts'
import { named, type LibraryNames } from './library-names.ts'

/**
 * The costs of a step of which a payment speaks, in the step's order: `all` is
 * every one of them, a family each of its members that the step has.
 */
export function costsNamed(
  written: readonly Located<string>[],
  step: Step,
  names: LibraryNames,
): readonly string[] {
  const meant = new Set(written.flatMap(({ value }) => withMembers(value, names, [])))
  return step.costs.map(({ value }) => value).filter((cost) => meant.has('all') || meant.has(cost))
}

/** The outer families are those on the way down to `cost`: a family in itself adds nothing. */
function withMembers(
  cost: string,
  names: LibraryNames,
  outer: readonly string[],
): readonly string[] {
  if (cost === 'all' || outer.includes(cost)) return [cost]
  const { members } = named(names.costs, cost)
  return [cost, ...members.flatMap(({ value }) => withMembers(value, names, [...outer, cost]))]
}
