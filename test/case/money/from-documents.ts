import { prepare } from '../../../src/ask/prepare.ts'
import type { Prepared } from '../../../src/ask/prepared.ts'
import type { RateAnswer } from '../../../src/ask/request.ts'
import type { Ledger } from '../../../src/case/ledger.ts'
import { ledger } from '../../../src/case/money/ledger.ts'
import type { SettledCost } from '../../../src/case/money/settled-cost.ts'
import { jsonRules } from '../../../src/compile/index.ts'
import { variablesById } from '../../../src/rulebook/variables.ts'
import type { SourceText } from '../../../src/source/source-text.ts'
import { answerTo, paysOf } from '../../ask/asking.ts'
import { block, frontMatter } from '../../kit/documents.ts'
import { shippedTexts } from '../../kit/shipped-library.ts'
import { rulebookOf } from '../../kit/shipped-rulebook.ts'
import { money } from './costs.ts'

const shared = shippedTexts(['rules'])

/** The shipped vocabulary and directory with documents of a test. */
export function preparedWith(...documents: readonly SourceText[]): Prepared {
  const rulebook = rulebookOf([...shared, ...documents])
  return prepare(rulebook, jsonRules(rulebook.rules, variablesById(rulebook.variables)))
}

/** A memorandum between Laos and Thailand of these blocks. */
export function memorandum(
  id: string,
  blocks: string,
  head: Readonly<Record<string, string>> = {},
): SourceText {
  return { file: `mous/${id}.md`, text: frontMatter({ id, ...head }) + blocks }
}

/** A block that speaks of the money of a step alone. */
export function paying(step: string, entries: readonly string[], id = 'costs'): string {
  const lines = entries.map((entry) => `  - { ${entry} }`)
  return block([`id: ${id}`, `step: ${step}`, 'pays:', ...lines].join('\n'))
}

export interface Bill {
  /** `STEP COST`. */
  readonly of: string
  /** `450.50 THB`. */
  readonly amount: string
  readonly on?: string
}

/** Asks who pays each bill on its day, and reckons. */
export async function ledgerOf(
  prepared: Prepared,
  bills: readonly Bill[],
  { facts = '', rates = [] }: { facts?: string; rates?: readonly RateAnswer[] } = {},
): Promise<Ledger> {
  const settled: SettledCost[] = []
  for (const { of, amount, on = '2026-06-01' } of bills) {
    const [step = '', cost = ''] = of.split(' ')
    const answer = await answerTo(prepared, { step, facts, asOf: on })
    settled.push({ cost: { cost, step, on, ...money(amount) }, question: paysOf(answer, cost) })
  }
  return ledger(settled, rates)
}
