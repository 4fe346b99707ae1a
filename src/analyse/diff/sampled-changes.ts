import type { FrameVariable } from '../../ask/frame.ts'
import { emptyFrame } from '../../ask/frame.ts'
import { comparedBy } from '../../ask/same-variable.ts'
import { Bug } from '../../bug.ts'
import { pseudoRandom } from '../../engine/verify/pseudo-random.ts'
import type { CaseFacts } from '../../rulebook/case-facts.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import type { ValueSet } from '../../rulebook/value-set.ts'
import type { QuestionName } from '../audit.ts'
import { concreteCase, type ConcreteCase } from '../concrete-case.ts'
import { isMark } from '../facts-of-variable.ts'
import { pose } from '../pose.ts'
import { subjectOf } from '../subject-of.ts'
import { changesIn, type ChangeIn } from './changes-in.ts'
import type { CommonVocabulary } from './common-vocabulary.ts'
import { commonWorlds } from './common-worlds.ts'
import { compareQuestion, type TwoSided } from './compare-question.ts'
import { caseOfSide, givenToSide, statusOf } from './case-of-side.ts'
import type { DiffWitness, WitnessCase } from './rulebook-diff.ts'
import type { AskedOfSide } from './side.ts'

/** A change that some case of a sample shows, and that case. */
export interface SampledChange {
  readonly change: ChangeIn
  readonly witness: DiffWitness
}

/** So many cases are looked at of a question that has too many to be worked out. */
const SAMPLES = 200
const SEED = 1

/** More examples of change than these tell nothing more. */
const MOST_EXAMPLES = 8

/**
 * Changes met in pseudo-random cases of which everything is told, the same ones
 * each time: each of them is a change, but there may be others.
 */
export function sampledChanges(
  input: TwoSided,
  vocabulary: CommonVocabulary,
  withDraft: readonly string[],
): readonly SampledChange[] {
  const { common } = input
  const random = pseudoRandom(SEED)
  const variables = variablesOf(input)
  const frame = { ...emptyFrame(), variables }
  const found = new Map<string, SampledChange>()
  for (let sample = 0; sample < SAMPLES && found.size < MOST_EXAMPLES; sample += 1) {
    const classes = variables.map(({ id, values }) =>
      isMark(id) ? Math.max(0, values.findIndex(isNo)) : random.below(values.length),
    )
    const posed = { frame, context: common }
    const told = concreteCase(classes, new Set(), undefined, { posed, statuses: [] })
    for (const one of changesOf(told, input, vocabulary, withDraft)) {
      const { change, witness } = one
      const key = JSON.stringify([change.kind, change.from, change.to])
      if (!found.has(key)) found.set(key, { change, witness })
    }
  }
  return [...found.values()].slice(0, MOST_EXAMPLES)
}

/** Every variable on which a side depends; which countries are the same follows from the countries. */
function variablesOf({ before, after }: TwoSided): readonly FrameVariable[] {
  const all = [before, after].flatMap((side) =>
    side === undefined ? [] : pose(side.question, side.context, 1).frame.variables,
  )
  const byId = new Map(all.map((one) => [one.id, one]))
  return [...byId.values()].filter(({ id }) => comparedBy(id) === undefined)
}

function isNo(values: ValueSet): boolean {
  return values.kind === 'names' && values.names[0] === 'no'
}

/** In what the two sides differ of one case. */
function changesOf(
  told: ConcreteCase,
  input: TwoSided,
  vocabulary: CommonVocabulary,
  withDraft: readonly string[],
): readonly SampledChange[] {
  const { common, assume } = input
  const cases = {
    before: caseOfSide(told, vocabulary, 'before'),
    after: caseOfSide(told, vocabulary, 'after'),
  }
  const given = {
    before: givenToSide(cases.before, vocabulary, 'before'),
    after: givenToSide(cases.after, vocabulary, 'after'),
  }
  const facts: CaseFacts = new Map([...given.before.facts, ...given.after.facts])
  if (assume.some(({ never }) => evaluate(never, facts) === 'holds')) return []
  const worlds = commonWorlds(vocabulary, common.asOf, withDraft, given)
  const asked = (side: 'before' | 'after'): AskedOfSide | undefined => {
    const known = input[side]
    return known && { ...known, context: worlds[side].contextOf(common.step) }
  }
  const compared = compareQuestion({
    ...input,
    before: asked('before'),
    after: asked('after'),
    common: worlds.commonOf(common.step),
  })
  const changes = compared === undefined ? [] : (changesIn(compared) ?? [])
  const statuses = (side: 'before' | 'after'): WitnessCase => {
    const on = { asOf: common.asOf, withDraft }
    return { ...cases[side], status: statusOf(cases[side], nameIn(input), vocabulary, side, on) }
  }
  return changes.map((change) => ({
    change,
    witness: {
      before: statuses('before'),
      after: statuses('after'),
      asOf: common.asOf,
      decisive: [],
    },
  }))
}

function nameIn({ before, after, common }: TwoSided): QuestionName {
  const question = (after ?? before)?.question
  if (question === undefined) throw new Bug('a question that neither side has')
  return { step: common.step, question: question.question, subject: subjectOf(question) }
}
