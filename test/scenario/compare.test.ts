import { expect, it } from 'vitest'
import { block, HEAD, runIn } from './trial.ts'

const CLAUSES = [
  block(
    'responsibility',
    `id: escort
step: transport-escort/arrange-transport
duty: must
who: { all-of: [social-welfare@destination, police@TH] }
within: 2 weeks of return-decision
pays:
  - { for: transport, by: { ladder: [{ payer: insurance-fund, up-to: 300 USD }, { payer: state@origin }] } }
handover: { to: social-welfare@origin, documents: [{ document: case-file, when: { consent-to-share-file: yes } }] }`,
  ),
  block(
    'responsibility',
    `id: guide
step: transport-escort/arrange-transport
duty: must
who: ngo
does: go along
within: without delay`,
  ),
  block(
    'responsibility',
    `id: trace
step: family-tracing
duty: must
cases:
  - { id: child, who: social-welfare@origin, when: { age: "< 18" } }
  - { id: adult, who: police@nationality, when: { age: ">= 18" } }`,
  ),
  block('responsibility', 'id: shelter\nstep: shelter\nduty: must\nwho: unnamed'),
  block('responsibility', 'id: no-work\nstep: screening/interview\nduty: must-not\nwho: police@TH'),
].join('')

/** What a scenario with one expectation finds otherwise, and the words that expect it. */
async function differing(ask: string, expectation: string, given = ''): Promise<readonly string[]> {
  const text = `${HEAD}${CLAUSES}${block(
    'scenario',
    `id: one
as-of: 2026-06-01
given: { origin: LA, destination: TH${given} }
ask: ${ask}
expect:
  - { ${expectation} }`,
  )}`
  const [result] = await runIn({ 'mous/trial.md': text })
  if (result === undefined) throw new Error('the scenario was not run')
  expect(result.faults).toEqual([])
  expect(result.outcome).toBe(result.differences.length === 0 ? 'passed' : 'failed')
  return result.differences.map(
    ({ key, found, span }) =>
      `${key} at ${text.slice(span.start, span.end)}: found ${found.join(', ')}`,
  )
}

const TRANSPORT = 'transport-escort/arrange-transport'
const AGE = ', age: 15'

it.each([
  ['a status', TRANSPORT, 'who: arrange-transport, status: assigned', ''],
  ['silence', TRANSPORT, 'pays: escort, status: silent', ''],
  [
    'the bodies of two clauses in their order',
    TRANSPORT,
    'who: arrange-transport, responsible: [social-welfare@TH, police@TH, ngo]',
    '',
  ],
  [
    'bodies of one clause in any order',
    TRANSPORT,
    'who: arrange-transport, responsible: [police@TH, social-welfare@TH, ngo]',
    '',
  ],
  [
    'a place by the fact that names it',
    TRANSPORT,
    'who: arrange-transport, responsible: [police@destination, social-welfare@destination, ngo]',
    '',
  ],
  [
    'a role whose place is left open',
    TRANSPORT,
    'who: arrange-transport, responsible: [police, social-welfare, ngo]',
    '',
  ],
  [
    'the rungs of a ladder in their order',
    TRANSPORT,
    'pays: transport, by: [insurance-fund, state@LA]',
    '',
  ],
  ['a receiver', TRANSPORT, 'handover: arrange-transport, to: social-welfare@LA', ''],
  [
    'a place that the case does not tell',
    'family-tracing',
    'who: trace, responsible: police@nationality',
    ', age: 20',
  ],
  [
    'a place that the case tells',
    'family-tracing',
    'who: trace, responsible: police@MM',
    ', age: 20, nationality: MM',
  ],
  ['somebody unnamed', 'shelter/house', 'who: house, status: silent, responsible: unnamed', ''],
  ['a limit in another unit', TRANSPORT, 'who: arrange-transport, within: 14 days', ''],
  [
    'a limit with its event',
    TRANSPORT,
    'who: arrange-transport, within: 2 weeks after return-decision',
    '',
  ],
  ['a limit in words', TRANSPORT, 'who: arrange-transport, within: Without delay', ''],
  [
    'a clause of the same document',
    TRANSPORT,
    'who: arrange-transport, cites: [escort, guide]',
    '',
  ],
  ['a clause by its full name', TRANSPORT, 'who: arrange-transport, cites: [trial#escort]', ''],
  ['any row of a table', 'family-tracing', 'who: trace, cites: [trace]', AGE],
  [
    'one row of a table',
    'family-tracing',
    'who: trace, cites: [trial#trace.child], not-cites: [trial#trace.adult]',
    AGE,
  ],
  ['a whole document', TRANSPORT, 'who: arrange-transport, cites: [trial]', ''],
  ['a ban', 'screening/interview', 'who: interview, status: excluded, cites: [no-work]', ''],
  [
    'the fact that a document waits for',
    TRANSPORT,
    'handover: arrange-transport, asks: [consent-to-share-file]',
    '',
  ],
  ['that nothing is asked', TRANSPORT, 'pays: escort, asks: []', ''],
  [
    'what a question waits for',
    'family-tracing',
    'who: trace, status: unknown, asks: [age, nationality]',
    '',
  ],
])('%s is as expected', async (_, ask, expectation, given) => {
  expect(await differing(ask, expectation, given)).toEqual([])
})

it.each([
  [
    'another status',
    TRANSPORT,
    'who: arrange-transport, status: unknown',
    ['status at unknown: found assigned'],
  ],
  [
    'the bodies of two clauses in another order',
    TRANSPORT,
    'who: arrange-transport, responsible: [ngo, social-welfare@TH, police@TH]',
    ['responsible at ngo, social-welfare@TH, police@TH: found social-welfare@TH, police@TH, ngo'],
  ],
  [
    'a body too few',
    TRANSPORT,
    'who: arrange-transport, responsible: [social-welfare@TH, police@TH]',
    ['responsible at social-welfare@TH, police@TH: found social-welfare@TH, police@TH, ngo'],
  ],
  [
    'a body too many',
    TRANSPORT,
    'handover: arrange-transport, to: [social-welfare@LA, ngo]',
    ['to at social-welfare@LA, ngo: found social-welfare@LA'],
  ],
  [
    'a body of another country',
    TRANSPORT,
    'handover: arrange-transport, to: social-welfare@TH',
    ['to at social-welfare@TH: found social-welfare@LA'],
  ],
  [
    'rungs in another order',
    TRANSPORT,
    'pays: transport, by: [state@LA, insurance-fund]',
    ['by at state@LA, insurance-fund: found insurance-fund, state@LA'],
  ],
  [
    'hours for days',
    TRANSPORT,
    'who: arrange-transport, within: 336 hours',
    ['within at 336 hours: found 2 weeks of return-decision, without delay'],
  ],
  [
    'working days for days',
    TRANSPORT,
    'who: arrange-transport, within: 14 working days',
    ['within at 14 working days: found 2 weeks of return-decision, without delay'],
  ],
  [
    'another event',
    TRANSPORT,
    'who: arrange-transport, within: 14 days of rescue',
    ['within at 14 days of rescue: found 2 weeks of return-decision, without delay'],
  ],
  [
    'a clause that is silent here',
    'family-tracing',
    'who: trace, cites: [trial#trace.child, trial#trace.adult]',
    ['cites at trial#trace.adult: found trial#trace.child'],
  ],
  [
    'a clause that speaks after all',
    'family-tracing',
    'who: trace, not-cites: [trace]',
    ['not-cites at trace: found trial#trace.child'],
  ],
  [
    'a fact too few',
    TRANSPORT,
    'handover: arrange-transport, asks: []',
    ['asks at { handover: arrange-transport, asks: [] }: found consent-to-share-file'],
  ],
  [
    'a task that was not asked about',
    TRANSPORT,
    'who: escort, status: assigned',
    ['question at escort: found arrange-transport'],
  ],
  [
    'a key of another question',
    TRANSPORT,
    'who: arrange-transport, by: ngo',
    ['by at ngo: found '],
  ],
])('%s is a difference, at the words that expect it', async (_, ask, expectation, differences) => {
  expect(await differing(ask, expectation, AGE)).toEqual(differences)
})
