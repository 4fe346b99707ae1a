import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import type { Outcome } from '../../src/diagnostic/outcome.ts'
import { plain, type Node } from '../../src/document/node.ts'
import {
  FENCES,
  type Fence,
  type WrittenBlock,
  type WrittenDocument,
} from '../../src/document/written-document.ts'
import {
  shapeCalendar,
  shapeCase,
  shapeDirectory,
  shapeInstrument,
  shapeScenarios,
  shapeVocabulary,
} from '../../src/shape/index.ts'
import { GOOD } from './good.ts'
import { anyNode, mutantOf } from './nodes.ts'
import { yamlFile } from './read.ts'

const RUNS = { numRuns: process.env['REMIT_LONG'] === undefined ? 400 : 4_000 }

function goodNode(name: keyof typeof GOOD): Node {
  const { head } = yamlFile(GOOD[name])
  if (head === undefined) throw new Error('a good document is empty')
  return head
}

/** Any tree, or a spoilt document of one kind. */
const spoilt = (name: keyof typeof GOOD): fc.Arbitrary<Node> =>
  fc.oneof({ weight: 1, arbitrary: anyNode }, { weight: 4, arbitrary: mutantOf(goodNode(name)) })

const file = (name: string, head: Node | undefined): WrittenDocument => ({
  file: `rules/vocabulary/${name}.yaml`,
  role: 'data',
  head,
  blocks: [],
})

const SPAN = { file: 'x', start: 0, end: 0 }

const blockOf = (fence: Fence): fc.Arbitrary<WrittenBlock> =>
  fc.record({
    fence: fc.constant(fence),
    body: fc.option(spoilt(fence), { nil: undefined, freq: 20 }),
    heading: fc.constantFrom([], [{ value: 'Heading', span: SPAN }]),
    above: fc.constant(undefined),
    opening: fc.constant(SPAN),
    line: fc.constant(1),
  })

const instrument: fc.Arbitrary<WrittenDocument> = fc.record({
  file: fc.constant('x'),
  role: fc.constant('instrument' as const),
  head: fc.option(spoilt('front-matter'), { nil: undefined, freq: 20 }),
  blocks: fc.array(fc.constantFrom(...FENCES).chain(blockOf), { maxLength: 4 }),
})

/** Shaping did not throw; and what is left out has been reported, a missing value by parse. */
function isSound<T>({ diagnostics }: Outcome<T>, read: number, written: Node | undefined): void {
  if (read > 0 || written === undefined || lacksValue(written)) return
  expect(diagnostics.filter(isError)).not.toEqual([])
}

function lacksValue(node: Node): boolean {
  return JSON.stringify(plain(node)).includes('null')
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

it('shapes any instrument, and loses no block in silence', () => {
  fc.assert(
    fc.property(instrument, (document) => {
      const outcome = shapeInstrument(document)
      const { value, diagnostics } = outcome
      const written = (fence: Fence): number =>
        document.blocks.filter((block) => block.fence === fence && block.body !== undefined).length

      isSound(outcome, value === undefined ? 0 : 1, document.head)
      const lacks = document.blocks.some(({ body }) => body !== undefined && lacksValue(body))
      if (value !== undefined && diagnostics.length === 0 && !lacks) {
        expect(value.terms).toHaveLength(written('term'))
        expect(value.procedure).toHaveLength(written('step'))
        expect(value.scenarios).toHaveLength(written('scenario'))
        expect(value.clauses.length).toBeGreaterThanOrEqual(
          written('responsibility') + written('funding'),
        )
      }
    }),
    RUNS,
  )
})

const VOCABULARY = [
  'facts',
  'steps',
  'roles',
  'costs',
  'documents',
  'events',
  'places',
  'terms',
] as const

it.each(VOCABULARY)('shapes any file %s.yaml', (name) => {
  fc.assert(
    fc.property(spoilt(name), (head) => {
      const outcome = shapeVocabulary([file(name, head)])
      const read = Object.values<readonly unknown[]>({ ...outcome.value }).reduce(
        (sum, list) => sum + list.length,
        0,
      )
      if (head.kind === 'scalar') isSound(outcome, read, head)
    }),
    RUNS,
  )
})

it('shapes any directory', () => {
  fc.assert(
    fc.property(spoilt('agencies'), (head) => {
      const outcome = shapeDirectory(file('TH', head))
      if (head.kind === 'scalar') isSound(outcome, outcome.value?.agencies.length ?? 0, head)
    }),
    RUNS,
  )
})

it('shapes any calendar', () => {
  fc.assert(
    fc.property(spoilt('calendar'), (head) => {
      const outcome = shapeCalendar(file('LA', head))
      isSound(outcome, outcome.value === undefined ? 0 : 1, head)
    }),
    RUNS,
  )
})

it('shapes any scenarios', () => {
  fc.assert(
    fc.property(fc.oneof(spoilt('scenarios'), spoilt('scenario')), (head) => {
      const outcome = shapeScenarios(file('a.scenario', head))
      isSound(outcome, outcome.value.length, head)
    }),
    RUNS,
  )
})

it('shapes any case', () => {
  fc.assert(
    fc.property(spoilt('case'), (head) => {
      const outcome = shapeCase(file('case', head))
      isSound(outcome, outcome.value === undefined ? 0 : 1, head)
    }),
    RUNS,
  )
})
