import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commandLine } from '../../src/ask/command-line.ts'
import { prepare } from '../../src/ask/prepare.ts'
import { readCaseRequest } from '../../src/ask/read-request.ts'
import { readCaseFile } from '../../src/build/read-case-file.ts'
import { renderFindings } from '../../src/render/findings.ts'
import { shippedRulebook } from '../kit/shipped-rulebook.ts'

const { rulebook } = shippedRulebook()
const prepared = prepare(rulebook)

function read(text: string) {
  const { value, diagnostics } = readCaseFile({ file: 'case.yaml', text }, rulebook)
  return {
    value,
    seen: diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`),
    printed: renderFindings(diagnostics, new Map([['case.yaml', text]]), { color: false }),
  }
}

it('reads facts, events, intervals and costs', () => {
  const { value, seen } = read(`remit: 1
as-of: 2026-06-01
facts: { origin: LA, age: "..17", exploitation: { only: sexual } }
events: [{ event: rescue, at: 2026-05-20T18:00+07:00 }]
intervals: [{ interval: journey, from: 2026-05-21 }]
costs: [{ for: transport, amount: "12500000", currency: VND, on: 2026-05-20 }]
`)

  expect(seen).toEqual([])
  expect(value?.asOf?.value).toBe('2026-06-01')
  expect(value?.facts.map(({ fact }) => fact.value)).toEqual(['origin', 'age', 'exploitation'])
  expect(value?.costs.map(({ amount }) => amount.value)).toEqual(['12500000'])
})

it('reads JSON too', () => {
  expect(read('{ "remit": 1, "facts": { "age": 15 } }').value?.facts).toHaveLength(1)
})

it.each([
  ['the value of a fact', 'facts: { origin: Somchai Jaidee }', 'Somchai Jaidee'],
  ['a member of a set', 'facts: { exploitation: { only: [Somchai Jaidee] } }', 'Somchai Jaidee'],
  ['a fact that nobody knows', 'facts: { surname: jaidee }', 'jaidee'],
  ['a key that nobody knows', 'victim-name: jaidee', 'jaidee'],
  ['what stands deeper', 'facts: { surname: { was: jaidee } }', '{ was: jaidee }'],
  ['a key', 'facts: { someone@example.org: yes }', 'someone@example.org'],
  ['a key that may be a name', 'facts: { Somchai Jaidee: yes }', 'Somchai Jaidee'],
  ['a number without quotes', 'facts: { age: 0812345678 }', '0812345678'],
  ['an event', 'events: [{ event: Somchai Jaidee, at: 2026-06-01 }]', 'Somchai Jaidee'],
  ['a time', 'events: [{ event: rescue, at: 081 234 5678 }]', '081 234 5678'],
  ['a comment', '# 081-234-5678', '081-234-5678'],
  ['a comment behind a value', 'facts: { age: 15 } # a@b.org', 'a@b.org'],
  ['text that is no YAML', 'facts: { age: "15\n  phone: 5555 1234', '5555 1234'],
])('%s is refused where it tells who somebody is, and nowhere shown', (_, line, personal) => {
  const { value, seen, printed } = read(`remit: 1\n${line}\n`)

  expect(value).toBeUndefined()
  expect(seen).toEqual([`case/personal-data ${personal}`])
  expect(printed).not.toContain(personal)
  expect(printed).toContain('•')
})

it('what is refused hides beside other findings too, which are kept back', () => {
  const { seen, printed } = read(
    'remit: 1\nfacts: { age: PA1234567, origin: jaidee, name: jaidee }\n',
  )

  expect(seen).toEqual(['case/personal-data PA1234567', 'case/personal-data jaidee'])
  expect(printed).not.toContain('PA1234567')
})

it.each([
  ['whether there is a passport', 'facts: { passport: no }'],
  ['a country by its name', 'facts: { origin: Laos }'],
  ['a value with capitals', 'facts: { sex: Female }'],
])('%s is no personal data', (_, line) => {
  const { value, seen } = read(`remit: 1\n${line}\n`)

  expect(seen).toEqual([])
  expect(value?.facts).toHaveLength(1)
})

it('a key that the schema does not have is a finding', () => {
  expect(read('remit: 1\nfact: { age: 15 }\n').seen).toEqual(['shape/unknown-key fact'])
})

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'remit: 1\n',
      'facts:\n',
      '  age: ',
      '15\n',
      '  origin: LA\n',
      'events:\n',
      '  - { event: ',
    ],
    ...['rescue, at: 2026-06-01 }\n', 'costs: [', ']', '{', '}', 'null', '\n', ' # ', ': ', '"'],
    ...['intervals: [{ interval: journey, from: ', 'as-of: 2026-06-01\n', '[1, 2]', '&a ', '*a'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

it('reading a case never throws, and gives a case or a reason', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const file = readCaseFile({ file: 'case.yaml', text: pieces.join('') }, rulebook)
      expect(file.value !== undefined || file.diagnostics.length > 0).toBe(true)
      if (file.value === undefined) return

      const words = commandLine({ facts: [], asOf: '2026-06-01' })
      const request = readCaseRequest(prepared, words, file.value)
      expect(request.value !== undefined || request.diagnostics.length > 0).toBe(true)
    }),
    { numRuns: process.env['REMIT_LONG'] === undefined ? 500 : 20_000 },
  )
})
