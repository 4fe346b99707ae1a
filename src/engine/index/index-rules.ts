import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Condition, Truth } from '../../rulebook/condition.ts'
import type { Rule } from '../../rulebook/rulebook.ts'
import type { Truths } from '../engine.ts'
import { columnTable } from './columns.ts'
import { compare } from './compare.ts'
import { assemble, runProgram } from './program.ts'
import { variableRows } from './variable-rows.ts'

/**
 * Indexes rules, which may share tests, for evaluation in a few operations on
 * bits: two vectors with a bit for each column, one of the columns that
 * certainly hold and one of those that possibly do, are narrowed by one row for
 * each fact given; then each rule reads its bits.
 */
export function indexRules(
  rules: readonly Pick<Rule, 'id' | 'condition'>[],
): (facts: CaseFacts) => Truths {
  const { columns, sketch } = columnTable()
  const programs = rules.map(({ id, condition }) => ({ id, code: assemble(sketch(condition)) }))
  const tested = new Set(rules.flatMap(({ condition }) => testedIn(condition)))
  const variables = [...tested].map((variable) => variableRows(variable, columns))
  const comparisons = columns.flatMap((column, number) =>
    column.kind === 'comparison' ? [{ number, of: column.of }] : [],
  )
  const words = Math.ceil(columns.length / 32)

  return (facts) => {
    const certain = new Uint32Array(words).fill(0xffffffff)
    const possible = new Uint32Array(words).fill(0xffffffff)
    for (const { variable, open, narrow } of variables) {
      const values = facts.get(variable)
      if (values === undefined) keepCommon(certain, open)
      else narrow(values, certain, possible)
    }
    for (const { number, of } of comparisons) {
      const truth = compare(of, facts)
      if (truth !== 'holds') clearBit(certain, number)
      if (truth === 'fails') clearBit(possible, number)
    }

    const truths = new Map<string, Truth>()
    for (const { id, code } of programs) truths.set(id, runProgram(code, certain, possible))
    return truths
  }
}

/** The variables of the condition's memberships. */
function testedIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'in':
      return [condition.variable]
    case 'all':
    case 'any':
      return condition.of.flatMap(testedIn)
    case 'always':
    case 'never':
    case 'same':
    case 'differs':
      return []
  }
}

function keepCommon(bits: Uint32Array, row: Uint32Array): void {
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] ?? 0) & (row[word] ?? 0)
}

function clearBit(bits: Uint32Array, column: number): void {
  const word = column >>> 5
  bits[word] = (bits[word] ?? 0) & ~(1 << (column & 31))
}
