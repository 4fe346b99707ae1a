import { expect, it } from 'vitest'
import { exactForm } from '../../src/compile/exact-form.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import { simplify } from '../../src/rulebook/simplify.ts'
import { nameSet } from '../../src/rulebook/value-set.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { nameVariable } from '../engine/rulebook-of.ts'
import { conditionInWords } from './in-words.ts'

const VALUES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const FLAGS = VALUES.map((name) => nameVariable(`is-${name}`, ['no', 'yes']))
const variables = variablesById([nameVariable('kind', VALUES), ...FLAGS])

const has = (variable: string, ...names: readonly string[]): Condition => ({
  kind: 'in',
  variable,
  values: nameSet(names),
})

/** At least so many of the flags are yes; each flag but the first is tested more than once. */
function atLeast(count: number, flags: readonly string[]): Condition {
  const [first, ...others] = flags
  if (count === 0) return { kind: 'always' }
  if (first === undefined) return { kind: 'never' }
  const without = atLeast(count, others)
  const withFirst: Condition = { kind: 'all', of: [has(first, 'yes'), atLeast(count - 1, others)] }
  return simplify({ kind: 'any', of: [withFirst, without] }, variables)
}

// There are as many largest products as ways to choose that many flags, and as
// many of the opposite: 35 of 4 in 7, 126 of 5 in 9.
it.each([
  { count: 4, of: 7, exact: true },
  { count: 5, of: 9, exact: false },
])('at least $count of $of: exact $exact', ({ count, of, exact }) => {
  const condition = atLeast(
    count,
    FLAGS.slice(0, of).map(({ id }) => id),
  )

  const form = exactForm(condition, variables)

  expect(form.exact).toBe(exact)
  if (!exact) expect(form.condition).toEqual(condition)
})

it('what differs by one fact stays a line for each of its values', () => {
  const lines = VALUES.slice(0, 5).map((name): Condition => ({
    kind: 'all',
    of: [has('kind', name), has(`is-${name}`, 'yes')],
  }))

  const form = exactForm(simplify({ kind: 'any', of: lines }, variables), variables)

  expect(form.exact).toBe(true)
  expect(conditionInWords(form.condition)).toBe(
    '(is-a yes and kind a) or (is-b yes and kind b) or (is-c yes and kind c) or (is-d yes and kind d) or (is-e yes and kind e)',
  )
})

it('a part that shares no fact with the others is not written out', () => {
  const aside: Condition = { kind: 'any', of: [has('is-i', 'yes'), has('is-j', 'yes')] }
  const twice: Condition = {
    kind: 'any',
    of: [
      { kind: 'all', of: [has('kind', 'a'), has('is-b', 'yes')] },
      { kind: 'all', of: [has('kind', 'b'), has('is-b', 'no')] },
    ],
  }

  const form = exactForm(simplify({ kind: 'all', of: [aside, twice] }, variables), variables)

  expect(conditionInWords(form.condition)).toBe(
    '((is-b no and kind b) or (is-b yes and kind a)) and (is-i yes or is-j yes)',
  )
})
