import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  readMember,
  readValues,
  type ReadValues,
} from '../../../src/rulebook/notation/read-values.ts'
import { age, consent, exploitation, origin, residence, sex, weight } from './facts.ts'

const quoted = (value: string | number | boolean) => ({ value, quoted: true })
const bare = (value: string | number | boolean) => ({ value, quoted: false })

/** `12..17` for one interval, names joined by spaces, or the fault. */
function shown(read: ReadValues): string {
  switch (read.kind) {
    case 'fault':
      return read.fault
    case 'undetermined':
      return 'undetermined'
    case 'values':
      return read.values.kind === 'names'
        ? read.values.names.join(' ')
        : read.values.intervals.map(({ from, to }) => `[${from}, ${to})`).join(' ')
  }
}

it.each([
  { text: '< 18', values: '[0, 18)' },
  { text: '<18', values: '[0, 18)' },
  { text: '<= 17', values: '[0, 18)' },
  { text: '> 17', values: '[18, 121)' },
  { text: '>= 18', values: '[18, 121)' },
  { text: '16..17', values: '[16, 18)' },
  { text: '17..17', values: '[17, 18)' },
  { text: '..17', values: '[0, 18)' },
  { text: '18..', values: '[18, 121)' },
  { text: '16 .. 17', values: '[16, 18)' },
  { text: '15', values: '[15, 16)' },
  { text: '>= 0', values: '[0, 121)' },
  { text: '<= 120', values: '[0, 121)' },
  { text: '120', values: '[120, 121)' },
])('an age of "$text" is $values', ({ text, values }) => {
  expect(shown(readValues(age, quoted(text)))).toBe(values)
})

it.each([
  { text: '16-17', fault: 'not-a-comparison' },
  { text: '..', fault: 'not-a-comparison' },
  { text: '= 18', fault: 'not-a-comparison' },
  { text: '< 18 years', fault: 'not-a-comparison' },
  { text: '<', fault: 'not-a-comparison' },
  { text: '1e1', fault: 'not-a-comparison' },
  { text: 'child', fault: 'wrong-type' },
  { text: '', fault: 'wrong-type' },
  { text: '17..16', fault: 'empty' },
  { text: '< 0', fault: 'empty' },
  { text: '> 120', fault: 'empty' },
  { text: '-1', fault: 'out-of-range' },
  { text: '121', fault: 'out-of-range' },
  { text: '< 121', fault: 'out-of-range' },
  { text: '..999999999999999999999', fault: 'out-of-range' },
  { text: '17.5', fault: 'off-step' },
  { text: '< 17.5', fault: 'off-step' },
])('an age of "$text" is $fault', ({ text, fault }) => {
  expect(shown(readValues(age, quoted(text)))).toBe(fault)
})

it('a comparison without quotes is a fault, a number is not', () => {
  expect(shown(readValues(age, bare('< 18')))).toBe('not-quoted')
  expect(shown(readValues(age, bare('16..17')))).toBe('not-quoted')
  expect(shown(readValues(age, bare(17)))).toBe('[17, 18)')
  expect(shown(readValues(age, bare(17.5)))).toBe('off-step')
  expect(shown(readValues(age, bare(true)))).toBe('wrong-type')
})

it('decimal steps are exact', () => {
  expect(shown(readValues(weight, quoted('<= 0.2')))).toBe('[0, 0.3)')
  expect(shown(readValues(weight, quoted('0.7..')))).toBe('[0.7, 2.1)')
  expect(shown(readValues(weight, quoted('0.25')))).toBe('off-step')
})

it.each([
  { written: true, values: 'yes' },
  { written: 'yes', values: 'yes' },
  { written: 'true', values: 'yes' },
  { written: false, values: 'no' },
  { written: 'no', values: 'no' },
  { written: 'false', values: 'no' },
  { written: 'Yes', values: 'wrong-case' },
  { written: 'maybe', values: 'unknown-value' },
  { written: 1, values: 'wrong-type' },
])('a boolean written $written is $values', ({ written, values }) => {
  expect(shown(readValues(consent, bare(written)))).toBe(values)
})

it('country codes have capitals, and NO is Norway', () => {
  expect(shown(readValues(origin, bare('NO')))).toBe('NO')
  expect(readValues(origin, bare('la'))).toEqual({
    kind: 'fault',
    fault: 'wrong-case',
    meant: 'LA',
  })
  expect(shown(readValues(origin, bare(false)))).toBe('wrong-type')
  expect(shown(readValues(origin, bare('none')))).toBe('unknown-value')
  expect(shown(readValues(residence, bare('none')))).toBe('none')
})

it('undetermined is a mark, where the fact may have it', () => {
  expect(shown(readValues(age, bare('undetermined')))).toBe('undetermined')
  expect(shown(readValues(sex, bare('undetermined')))).toBe('undetermined')
  expect(shown(readValues(consent, bare('undetermined')))).toBe('undetermined-not-allowed')
})

it('a set is read member by member', () => {
  expect(shown(readValues(exploitation, bare('begging')))).toBe('set-needs-includes')
  expect(shown(readMember(exploitation, bare('begging')))).toBe('begging')
  expect(shown(readMember(exploitation, bare('beging')))).toBe('unknown-value')
  expect(shown(readMember(exploitation, bare(3)))).toBe('wrong-type')
})

it('whatever is read of any text lies within the domain and is not empty', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '..', ''), fc.integer({ min: -5, max: 130 }))
      .map(([operator, value]) => `${operator}${value}`),
    fc
      .tuple(fc.integer({ min: -5, max: 130 }), fc.integer({ min: -5, max: 130 }))
      .map(([from, to]) => `${from}..${to}`),
  )
  fc.assert(
    fc.property(text, (value) => {
      const read = readValues(age, quoted(value))
      if (read.kind !== 'values') return
      expect(read.values).toMatchObject({ kind: 'numbers', intervals: [{}] })
      const { intervals } = read.values as { intervals: readonly { from: number; to: number }[] }
      for (const { from, to } of intervals) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(121)
      }
    }),
  )
})
