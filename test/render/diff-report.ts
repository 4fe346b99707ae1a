import { prepare } from '../../src/ask/prepare.ts'
import { build } from '../../src/build/build.ts'
import { jsonRules } from '../../src/compile/index.ts'
import { createDiffBooks, type DiffReport } from '../../src/render/diff/diff-report.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { libraryDiff } from '../../src/scenario/library-diff.ts'
import type { DiffOptions } from '../../src/analyse/diff/diff.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import { clause, exampleMou, exampleVocabulary, instrument } from '../ask/prepared.ts'

function sideOf(texts: readonly SourceText[]) {
  const { value, diagnostics } = build(texts, 'sha256:test')
  const { rulebook, library } = value
  if (rulebook === undefined || library === undefined) {
    throw new Error(diagnostics.map(({ span, message }) => `${span.file}: ${message}`).join('\n'))
  }
  const prepared = prepare(rulebook, jsonRules(rulebook.rules, variablesById(rulebook.variables)))
  return { prepared, library, texts: new Map(texts.map(({ file, text }) => [file, text])) }
}

/** What changes between the texts of two libraries. */
export async function reportOf(
  before: readonly SourceText[],
  after: readonly SourceText[],
  options: Partial<DiffOptions> = {},
): Promise<DiffReport> {
  const [was, is] = [sideOf(before), sideOf(after)]
  const diff = await libraryDiff(was, is, {
    asOf: '2026-06-01',
    texts: { before: was.texts, after: is.texts },
    ...options,
  })
  return {
    diff,
    names: { before: 'round-2', after: undefined },
    books: createDiffBooks(was.prepared.rulebook, is.prepared.rulebook, diff),
    library: undefined,
    isOfSteps: options.steps !== undefined,
  }
}

const scenario = `
\`\`\`scenario
id: nobody-pays-for-food
title: Who pays for the food of a child is not said
as-of: 2026-06-01
given: { origin: LA, destination: TH, age: 15 }
ask: shelter/house
expect:
  - { pays: food, status: silent }
\`\`\`
`

const sop = (blocks: string) => instrument({ id: 'shelter-sop', kind: 'sop' }, blocks)

function example(change: (text: string) => string): readonly SourceText[] {
  return exampleMou.map(({ file, text }) => ({ file, text: change(text) }))
}

/** The second round of a negotiation. */
export const roundTwo: readonly SourceText[] = [
  ...exampleVocabulary,
  ...exampleMou,
  sop(
    clause('id: house\nstep: shelter/house\nduty: must\nwho: ngo\nwith: [police@destination]') +
      '\n' +
      clause(
        'id: rules\nstep: shelter/inform\nduty: should\nwho: ngo\ndoes: explain the rules of the house',
      ) + // prettier-ignore
      '\n' +
      clause(
        'id: ward\nstep: medical/treat\nduty: must\nwho: hospital@destination\nwhen: { injured: yes }',
      ) + // prettier-ignore
      scenario,
  ),
]

/** The third: other times and bodies, a payer where there was none, and other words. */
export const roundThree: readonly SourceText[] = [
  ...exampleVocabulary.map((one) => ({
    ...one,
    text: one.text
      .replace('values: [sexual, begging, fishing]', 'values: [sexual, begging, fishing, domestic]')
      .replace('  - { id: risk-on-return', '  - { id: pregnant, type: boolean, label: Pregnant, question: Is the person pregnant?, why: Care depends on it., sensitivity: 4 }\n  - { id: risk-on-return'), // prettier-ignore
  })),
  ...example(
    (text) =>
    text
      .replace('within: 7 working days', 'within: 5 working days')
      .replace('only-when: { consent-to-return: yes }', 'only-when: { consent-to-return: yes, age: ">= 12" }'), // prettier-ignore
  ),
  sop(
    clause('id: house\nstep: shelter/house\nduty: must\nwho: { any-of: [ngo, police@destination] }') + // prettier-ignore
      '\n' +
      clause(
        'id: rules\nstep: shelter/inform\nduty: should\nwho: ngo\ndoes: explain what may be done in the house',
      ) + // prettier-ignore
      '\n' +
      clause(
        'id: ward\nstep: medical/treat\nduty: must\nwho: hospital@destination\nwhen: { any: [{ injured: yes }, { pregnant: yes }] }',
      ) + // prettier-ignore
      '\n' +
      clause(
        'id: meals\nstep: shelter\nwhen: { age: "< 18", origin: [LA, KH] }\npays: { for: food, by: social-welfare@TH }',
      ) + // prettier-ignore
      scenario,
  ),
]
