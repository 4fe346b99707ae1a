import fc from 'fast-check'
import { readDocuments } from '../../../src/build/read-documents.ts'
import { compile } from '../../../src/compile/index.ts'
import type { Prepared } from '../../../src/ask/prepared.ts'
import type { Checked } from '../../../src/document/checked.ts'
import type { Library } from '../../../src/document/library.ts'
import { must, placed, says, sop, vocabulary, type Block } from './library.ts'
import { preparedOf } from './planning.ts'

export const FACTS = ['adult', 'willing', 'safe'] as const
type Fact = (typeof FACTS)[number]

/** One fact has one value, or one of two has; null: always. */
export type When = readonly { readonly fact: Fact; readonly is: boolean }[] | null

/** Any one of these bodies. */
export type Formula = readonly string[]

/** A procedure and what is said of its steps, in the order of the procedure. */
export type Model = readonly ModelStep[]

export interface ModelStep {
  readonly id: string
  readonly when: When
  readonly after: readonly { readonly step: string; readonly when: When }[]
  readonly ends: boolean
  readonly duty: {
    readonly force: 'must' | 'should' | 'may'
    readonly who: Formula
    readonly when: When
    readonly after: readonly string[]
  } | null
  readonly handover: {
    /** Null: it belongs to the duty. */
    readonly from: Formula | null
    readonly to: Formula
    readonly when: When
  } | null
}

const CARE = ['keep', 'carry', 'guard', 'raise']
const OTHER = ['talk', 'write', 'pack']

export function isCare({ id }: ModelStep): boolean {
  return CARE.includes(id)
}

const when: fc.Arbitrary<When> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.uniqueArray(fc.record({ fact: fc.constantFrom(...FACTS), is: fc.boolean() }), {
      minLength: 1,
      maxLength: 2,
      selector: ({ fact }) => fact,
    }),
  },
)

const formula = fc.uniqueArray(
  fc.constantFrom('ngo', 'shelter', 'police@TH', 'guard@TH', 'officer@TH', 'state@TH', 'state@LA'),
  { minLength: 1, maxLength: 2 },
)

function stepArbitrary(id: string, before: readonly string[]): fc.Arbitrary<ModelStep> {
  const first =
    before.length === 0
      ? fc.constant([])
      : fc.subarray([...before], { maxLength: Math.min(3, before.length) })
  return fc.record({
    id: fc.constant(id),
    when,
    after: first.chain((steps) =>
      fc.tuple(...steps.map((step) => when.map((on) => ({ step, when: on })))),
    ),
    ends: fc.boolean(),
    duty: fc.option(
      fc.record({
        force: fc.constantFrom('must', 'must', 'should', 'may'),
        who: formula,
        when,
        after: fc.subarray([...CARE, ...OTHER], { maxLength: 1 }),
      }),
      { freq: 6 },
    ),
    handover: fc.option(fc.record({ from: fc.option(formula), to: formula, when }), { freq: 2 }),
  })
}

/** Two to six steps in any order. */
export const model: fc.Arbitrary<Model> = fc
  .shuffledSubarray([...CARE, ...OTHER], { minLength: 2, maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map((id, at) => stepArbitrary(id, ids.slice(0, at)))))

/** The library that a model describes. Whether it is wise to say such things is not checked. */
export function libraryOf(steps: Model): Prepared {
  const texts = [...vocabulary.filter(({ file }) => !file.endsWith('/steps.yaml')), words]
  const { value, diagnostics } = readDocuments([...texts, sop(steps.flatMap(blocksOf))])
  const [first] = diagnostics
  if (first !== undefined) throw new Error(first.message)
  return preparedOf(compile(value.library as Checked<Library>, 'sha256:test').value)
}

const words = {
  file: 'rules/vocabulary/steps.yaml',
  text: `remit: 1
phases: [{ id: all, label: All }]
steps:
${[...CARE, ...OTHER].map((id) => `  - { id: ${id}, label: ${id}, phase: all, tasks: [{ id: do, label: Do, bodies: one }], care: ${CARE.includes(id) ? 'yes' : 'no'}, handover: yes, expects: [who] }\n`).join('')}`,
}

function blocksOf({ id, when: on, after, ends, duty, handover }: ModelStep): readonly Block[] {
  const links = after.map((link) => `{ step: ${link.step}${inFlow(', ', link.when)} }`)
  const place = placed(
    id,
    [
      ...(links.length === 0 ? [] : [`after: [${links.join(', ')}]`]),
      ...onLine(on),
      ...(ends ? ['ends: yes'] : []),
    ].join('\n'),
  )
  const gives = handover === null ? '' : `to: ${who(handover.to)}${inFlow(', ', handover.when)}`
  const own =
    handover?.from == null
      ? []
      : [says(`by-${id}`, id, `handover: { from: ${who(handover.from)}, ${gives} }`)]
  const belongs = handover !== null && handover.from === null ? [`handover: { ${gives} }`] : []
  if (duty === null) {
    const lone = belongs.map((keys) => says(`lone-${id}`, id, keys))
    return [place, ...own, ...lone]
  }
  const first = duty.after.length === 0 ? [] : [`after: [${duty.after.join(', ')}]`]
  const keys = [`duty: ${duty.force}`, ...onLine(duty.when), ...first, ...belongs]
  return [place, must(id, who(duty.who), keys.join('\n')), ...own]
}

function who(bodies: Formula): string {
  return bodies.length === 1 ? bodies.join() : `{ any-of: [${bodies.join(', ')}] }`
}

function onLine(on: When): readonly string[] {
  return on === null ? [] : [`when: ${condition(on)}`]
}

function inFlow(before: string, on: When): string {
  return on === null ? '' : `${before}when: ${condition(on)}`
}

function condition(on: Exclude<When, null>): string {
  return `{ any: [${on.map(({ fact, is }) => `{ ${fact}: ${is ? 'yes' : 'no'} }`).join(', ')}] }`
}
