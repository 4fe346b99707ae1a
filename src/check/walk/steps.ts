import type { Library } from '../../document/library.ts'
import type { Scenario } from '../../document/scenario.ts'
import { readStepRef } from '../../rulebook/notation/read-step-ref.ts'
import type { Located } from '../../source/located.ts'
import { mention, mentions, type Mention } from '../mention.ts'
import { partOf } from '../part-of.ts'
import { clausesOf } from './clauses.ts'
import { scenariosOf } from './scenarios.ts'

/** A reference to a step, or to a task of one, taken apart. */
export interface StepSite {
  readonly step: Located<string>
  readonly task: Located<string> | undefined
  readonly heading: readonly string[]
}

/** Every word that is meant as `step` or `step/task`, as written. */
export function stepWordsOf(library: Library): readonly Mention[] {
  return [
    ...clausesOf(library).flatMap(({ clause, heading }) =>
      [...clause.steps, ...clause.after].map((name) => ({ name, heading })),
    ),
    ...library.instruments.flatMap(({ procedure }) =>
      procedure.flatMap(({ step, after, place: { heading } }) =>
        [step, ...after.map((link) => link.step)].map((name) => ({ name, heading })),
      ),
    ),
    ...library.vocabulary.events.flatMap(({ completes }) => mention(completes)),
    ...scenariosOf(library).flatMap(
      ({ scenario, scenario: { asks, progress, costs }, heading }) => [
        ...mentions(stepWordsOfPlan(scenario), heading),
        ...(asks.kind === 'ask' ? [{ name: asks.step, heading }] : []),
        ...mentions(
          progress.map(({ step }) => step),
          heading,
        ),
        ...costs.flatMap(({ step }) => mention(step, heading)),
      ],
    ),
  ]
}

/** Every step, or task of one, of which a scenario expects something in a plan. */
export function stepWordsOfPlan({ expect, expectPlan }: Scenario): readonly Located<string>[] {
  return [
    ...expect.flatMap(({ step }) => step ?? []),
    ...expectPlan.flatMap((one) => {
      switch (one.question) {
        case 'state':
        case 'due':
          return [one.step]
        case 'custody':
          return one.at ?? []
        case 'ledger':
          return []
      }
    }),
  ]
}

/** Every readable reference to a step. */
export function stepsOf(library: Library): readonly StepSite[] {
  return stepWordsOf(library).flatMap(({ name, heading }) => {
    const site = stepIn(name)
    return site === undefined ? [] : [{ ...site, heading }]
  })
}

/** Takes one reference apart; undefined if it is not one. */
export function stepIn(word: Located<string>): Omit<StepSite, 'heading'> | undefined {
  const read = readStepRef(word.value)
  if (read.kind === 'fault') return undefined
  const { step, task } = read
  return {
    step: { value: step, span: partOf(word, step, 0) },
    task: task === null ? undefined : { value: task, span: partOf(word, task, step.length + 1) },
  }
}
