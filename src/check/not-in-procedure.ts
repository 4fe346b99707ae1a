import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Expectation } from '../document/scenario.ts'
import type { Names } from './names.ts'
import { scenariosOf } from './walk/scenarios.ts'
import { stepIn, stepWordsOfPlan } from './walk/steps.ts'

/**
 * Reports what scenarios expect of the plan of a procedure where it is not to
 * be found: in none of its steps, or in several of which none is named.
 */
export function notInProcedure(library: Library, names: Names): readonly Diagnostic[] {
  return scenariosOf(library).flatMap(({ scenario, heading }) => {
    const { asks, expect } = scenario
    if (asks.kind !== 'plan') return []
    const procedure = asks.procedure.value
    const placed = names.instruments.get(procedure)?.procedure.map(({ step }) => step.value) ?? []
    // A document without steps is reported apart.
    if (placed.length === 0) return []
    const missing = stepWordsOfPlan(scenario)
      .flatMap((word) => stepIn(word)?.step ?? [])
      .filter(({ value }) => names.steps.has(value) && !placed.includes(value))
      .map(({ value: name, span }) =>
        diagnostic('check/not-in-procedure', span, { what: 'step', name, procedure }, { heading }),
      )
    const unclear = expect
      .filter(({ step }) => step === undefined)
      .flatMap((one) => stepOf(one, procedure, placed, names, heading))
    return [...missing, ...unclear]
  })
}

function stepOf(
  { question, subject: { value: name, span } }: Expectation,
  procedure: string,
  placed: readonly string[],
  names: Names,
  heading: readonly string[],
): readonly Diagnostic[] {
  // A cost that nobody knows is reported as such.
  if (question === 'pays' && !names.costs.has(name)) return []
  const having = placed.filter((id) => {
    const step = names.steps.get(id)
    const ids = question === 'pays' ? step?.costs : step?.tasks.map((task) => task.id)
    return ids?.some(({ value }) => value === name) ?? false
  })
  if (having.length === 1) return []
  const words = { what: question === 'pays' ? 'cost' : 'task', name, procedure } as const
  const steps = having.map((id) => `\`${id}\``).join(', ')
  return having.length === 0
    ? [diagnostic('check/not-in-procedure', span, words, { heading })]
    : [diagnostic('check/which-step', span, { ...words, steps }, { heading })]
}
