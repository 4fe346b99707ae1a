import type { Context } from '../../ask/context.ts'
import { createFrame, type Frame } from '../../ask/frame.ts'
import type { Compared } from '../../ask/pairs.ts'
import { comparedBy } from '../../ask/same-variable.ts'
import { addDependencies, type Needs } from '../../ask/work-out.ts'
import type { Condition } from '../../rulebook/condition.ts'
import type { Assumption } from '../../rulebook/rulebook.ts'
import type { Posed } from '../pose.ts'

export interface CommonFrameInput {
  /** The question as each side poses it that has it. */
  readonly sides: readonly Posed[]
  /** Of parts of what is said, beside those of the question itself. */
  readonly conditions: readonly Condition[]
  /** Comparisons of what the one side says with what the other does. */
  readonly comparisons: readonly Compared[]
  readonly common: Context
  readonly assume: readonly Assumption[]
  readonly budget: number
}

/**
 * The frame in which two sides of a question are compared: of every variable on
 * which either depends, in an order that is good for both.
 */
export function commonFrame(input: CommonFrameInput): Frame {
  const { sides, conditions, comparisons, common, assume, budget } = input
  const voices = sides.flatMap((posed) => posed.voices)
  const needs: Needs = {
    conditions: [
      ...conditions,
      ...voices.flatMap(({ open, answersIf }) => [...open, ...answersIf]),
    ],
    compared: [],
    variables: new Set(),
    sets: new Map(),
  }
  for (const posed of sides) {
    for (const { id } of posed.frame.variables) addVariable(id, common, needs)
  }
  for (const one of comparisons) addDependencies(one, common, needs)
  return createFrame({
    ...needs,
    variables: [...needs.variables],
    facts: common.facts,
    table: common.table(),
    assume,
    budget,
  })
}

/** Of a comparison of two facts, also what it is about. */
function addVariable(id: string, { prepared }: Context, into: Needs): void {
  into.variables.add(id)
  const pair = comparedBy(id)
  if (pair === undefined) return
  const isSet = (fact: string): boolean => prepared.facts.get(fact)?.entry.type === 'set'
  const set = pair.find(isSet)
  if (set === undefined) {
    into.compared.push(pair)
    return
  }
  const places = [...(into.sets.get(set) ?? []), ...pair.filter((fact) => fact !== set)]
  into.sets.set(set, [...new Set(places)])
}
