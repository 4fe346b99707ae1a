import { bench } from 'vitest'
import { ask } from '../../src/ask/ask.ts'
import { commandLine } from '../../src/ask/command-line.ts'
import { prepare } from '../../src/ask/prepare.ts'
import { readRequest } from '../../src/ask/read-request.ts'
import { shippedRulebook } from '../kit/shipped-rulebook.ts'

const prepared = prepare(shippedRulebook().rulebook)

function requestFor(step: string, ...facts: readonly string[]) {
  const { value } = readRequest(prepared, commandLine({ step, facts, asOf: '2026-06-01' }))
  if (value === undefined) throw new Error(`not a question about ${step}`)
  return value
}

const known = ['origin=LA', 'destination=TH', 'trafficking-or-smuggling=trafficking', 'age=15']

for (const step of ['transport-escort', 'family-tracing', 'onward-travel']) {
  const request = requestFor(step, ...known)
  bench(`one ask through the index, answer built: ${step}`, () => {
    ask(prepared, request)
  })
}
