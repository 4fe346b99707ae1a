import { bench } from 'vitest'
import { askAll } from '../../src/ask/ask-all.ts'
import { ask } from '../../src/ask/ask.ts'
import { commandLine } from '../../src/ask/command-line.ts'
import { prepare } from '../../src/ask/prepare.ts'
import type { Prepared } from '../../src/ask/prepared.ts'
import { readCaseRequest, readRequest } from '../../src/ask/read-request.ts'
import { shippedVocabulary } from '../kit/shipped-library.ts'
import { rulebookOf, shippedRulebook } from '../kit/shipped-rulebook.ts'

const AS_OF = '2026-06-01'

function requestFor(prepared: Prepared, step: string, facts: readonly string[]) {
  const { value } = readRequest(prepared, commandLine({ step, facts, asOf: AS_OF }))
  if (value === undefined) throw new Error(`not a question about ${step}`)
  return value
}

const library = prepare(shippedRulebook().rulebook)

const settled = requestFor(library, 'transport-escort/escort', [
  'origin=LA',
  'destination=TH',
  'here=TH',
  'age=15',
  'consent-to-return=yes',
])
bench('one settled ask through the index, answer built', () => {
  ask(library, settled)
})

const half = readCaseRequest(
  library,
  commandLine({
    facts: library.rulebook.facts
      .filter((_, at) => at % 2 === 0)
      .flatMap(({ id, type, typical: [value] }) =>
        type === 'set' || value === undefined ? [] : [`${id}=${String(value)}`],
      ),
    asOf: AS_OF,
  }),
).value
bench('every step, with half of the facts missing', () => {
  if (half === undefined) throw new Error('the facts were not read')
  askAll(library, half)
})

/** Thirty clauses of one question over fifteen facts, of one to four tests each. */
function thirtyClauses(): Prepared {
  const facts = shippedRulebook()
    .rulebook.facts.filter(({ type }) => type === 'boolean' || type === 'enum')
    .slice(0, 15)
  const roles = ['police', 'social-welfare', 'immigration', 'health-ministry', 'consulate']
  const clauses = Array.from({ length: 30 }, (_, number) => {
    const tests = Array.from({ length: 1 + (number % 4) }, (_, at) => {
      const fact = facts[(number * 4 + at * 7) % facts.length]
      const values = fact?.type === 'boolean' ? ['yes', 'no'] : fact?.values.map(({ id }) => id)
      return `  ${fact?.id ?? ''}: ${values?.[(number + at) % (values.length || 1)] ?? ''}`
    })
    const unique = [...new Map(tests.map((test) => [test.split(':')[0], test])).values()]
    return `\`\`\`responsibility
id: c-${number}
step: medical
duty: ${number % 6 === 5 ? 'must-not' : 'must'}
who: ${roles[number % roles.length] ?? ''}@TH
when:
${unique.join('\n')}
\`\`\`
`
  })
  const text = `---
remit: 1
id: thirty
kind: mou
title: Thirty clauses
parties: [LA, TH]
basis: illustrative
in-force: { from: 2000-01-01 }
sources: [{ title: Made up }]
---

# Thirty clauses

${clauses.join('\n')}`
  return prepare(rulebookOf([...shippedVocabulary(), { file: 'mous/thirty.md', text }]))
}

const thirty = thirtyClauses()
const nothingKnown = requestFor(thirty, 'medical/treat', [])
bench('one question of thirty clauses, fifteen facts open', () => {
  ask(thirty, nothingKnown)
})
