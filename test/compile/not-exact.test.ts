import { expect, it } from 'vitest'
import { build } from '../../src/build/build.ts'
import { clause, instrument } from './library.ts'
import { directory, vocabulary } from './vocabulary.ts'

const duty = { step: 'escort', duty: 'must', who: 'ngo' }
const tangled = {
  origin: { 'same-as': 'nationality' },
  destination: { 'differs-from': 'origin' },
  here: { 'same-as': 'destination' },
}

it('marks the opening of a clause whose condition is not exact, once for all its parts', () => {
  const mou = instrument(
    'mou',
    {},
    clause('plain', duty, 'Article 1'),
    clause(
      'tangled',
      { ...duty, when: tangled, handover: { to: 'welfare@LA', when: { age: '< 18' } } },
      'Article 2',
    ),
  )

  const { value, diagnostics } = build([...vocabulary, ...directory, mou], 'sha256:test')

  expect(
    diagnostics.map(({ code, severity, span, heading }) => ({
      code,
      severity,
      marked: mou.text.slice(span.start, span.end),
      line: mou.text.slice(0, span.start).split('\n').length,
      heading,
    })),
  ).toEqual([
    {
      code: 'compile/not-exact',
      severity: 'info',
      marked: '```responsibility',
      line: value.rulebook?.citations['mou#tangled']?.line,
      heading: ['Article 2'],
    },
  ])
})
