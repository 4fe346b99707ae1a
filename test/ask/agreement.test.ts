import { expect, it } from 'vitest'
import { answerTo, clausesOf, whoOf } from './asking.ts'
import { clause, instrument, preparedFrom } from './prepared.ts'

interface Pair {
  /** Duty and body of the clauses `a#c` and `b#c`, with more keys after a semicolon. */
  readonly a: string
  readonly b: string
  readonly becomes: string
}

const MANY = 'treat'

/** What two texts come to that speak to one task: the status, and who answers. */
async function told({ a, b }: Pair, step: string, task: string): Promise<string> {
  const block = (said: string) => {
    const [first = '', ...more] = said.split(';').map((part) => part.trim())
    const space = first.indexOf(' ')
    const [duty, who] = [first.slice(0, space), first.slice(space + 1)]
    return clause(`id: c\nstep: ${step}/${task}\nduty: ${duty}\nwho: ${who}\n${more.join('\n')}`)
  }
  const documents = [instrument({ id: 'a' }, block(a)), instrument({ id: 'b' }, block(b))]
  const question = whoOf(await answerTo(preparedFrom(documents), { step }), task)
  const answers = clausesOf(question.statements).map((id) => id.replace('#c', ''))
  const overlap = question.overlap ? 'overlap' : question.status
  return [overlap, ...answers].join(' ')
}

// Two different bodies.
it.each<Pair>([
  { a: 'must police@TH', b: 'must ngo', becomes: 'overlap a b' },
  { a: 'must police@TH', b: 'must police@LA', becomes: 'overlap a b' },
  { a: 'must police@TH', b: 'must police@TH', becomes: 'assigned a b' },
  { a: 'must police@TH', b: 'should ngo', becomes: 'assigned a' },
  { a: 'should police@TH', b: 'should ngo', becomes: 'overlap a b' },
  { a: 'must police@TH', b: 'may ngo', becomes: 'assigned a' },
  { a: 'should police@TH', b: 'may ngo', becomes: 'assigned a' },
  { a: 'may police@TH', b: 'may ngo', becomes: 'permitted a b' },
  { a: 'must police@TH; exclusively: yes', b: 'must ngo', becomes: 'conflict a b' },
  { a: 'must police@TH', b: 'must ngo; instead-of: a#c', becomes: 'assigned b' },
  { a: 'must police@TH; exclusively: yes', b: 'should ngo', becomes: 'assigned a' },
  {
    a: 'must police@TH; exclusively: yes',
    b: 'must ngo; without-prejudice-to: a#c',
    becomes: 'overlap a b',
  },
])('where many may act, $a and $b are $becomes', async (pair) => {
  expect(await told(pair, 'medical', MANY)).toBe(pair.becomes)
})

it.each<Pair>([
  { a: 'must police@TH', b: 'must ngo', becomes: 'conflict a b' },
  { a: 'should police@TH', b: 'should ngo', becomes: 'conflict a b' },
  { a: 'must police@TH', b: 'must police@TH', becomes: 'assigned a b' },
  { a: 'must police@TH', b: 'should ngo', becomes: 'assigned a' },
  { a: 'must police@TH; without-prejudice-to: b', b: 'must ngo', becomes: 'overlap a b' },
])('where one body acts, $a and $b are $becomes', async (pair) => {
  expect(await told(pair, 'shelter', 'house')).toBe(pair.becomes)
})

// What one text says more exactly than the other.
it.each<Pair>([
  { a: 'must state@TH', b: 'must police@TH', becomes: 'assigned b' },
  { a: 'must state@LA', b: 'must police@TH', becomes: 'conflict a b' },
  { a: 'must anyone', b: 'must ngo', becomes: 'assigned b' },
  { a: 'must unnamed', b: 'must ngo', becomes: 'assigned b' },
  { a: 'must enforcement@TH', b: 'must police@TH', becomes: 'assigned b' },
  {
    a: 'must { any-of: [police@TH, border-guard@TH] }',
    b: 'must enforcement@TH',
    becomes: 'assigned a b',
  },
  { a: 'must { any-of: [police@TH, ngo] }', b: 'must ngo', becomes: 'assigned b' },
  { a: 'must { all-of: [police@TH, ngo] }', b: 'must ngo', becomes: 'assigned a' },
  { a: 'must { all-of: [police@TH, ngo] }', b: 'must hospital@TH', becomes: 'conflict a b' },
  { a: 'must state@TH', b: 'must ngo', becomes: 'conflict a b' },
])('the more exact answers: $a and $b are $becomes', async (pair) => {
  expect(await told(pair, 'shelter', 'house')).toBe(pair.becomes)
})

// A prohibition against a duty, a recommendation or a permission.
it.each<Pair>([
  { a: 'must police@TH', b: 'must-not police@TH', becomes: 'conflict a' },
  { a: 'should police@TH', b: 'must-not police@TH', becomes: 'conflict a' },
  { a: 'may police@TH', b: 'must-not police@TH', becomes: 'conflict a' },
  { a: 'must ngo', b: 'must-not police@TH', becomes: 'assigned a' },
  { a: 'must police@TH', b: 'must-not state@TH', becomes: 'conflict a' },
  { a: 'must state@TH', b: 'must-not police@TH', becomes: 'assigned a' },
  { a: 'must police@TH', b: 'must-not unnamed', becomes: 'conflict a' },
  { a: 'must unnamed', b: 'must-not unnamed', becomes: 'conflict a' },
  { a: 'must unnamed', b: 'must-not police@TH', becomes: 'excluded' },
  { a: 'must { any-of: [police@TH, ngo] }', b: 'must-not police@TH', becomes: 'assigned a' },
  {
    a: 'must { any-of: [police@TH, ngo] }',
    b: 'must-not { any-of: [ngo, police@TH] }',
    becomes: 'conflict a',
  },
  { a: 'must { all-of: [police@TH, ngo] }', b: 'must-not police@TH', becomes: 'conflict a' },
  { a: 'must police@TH', b: 'must-not enforcement@TH', becomes: 'conflict a' },
  { a: 'must enforcement@TH', b: 'must-not police@TH', becomes: 'assigned a' },
  { a: 'must-not ngo', b: 'must-not police@TH', becomes: 'excluded' },
  {
    a: 'must police@TH; without-prejudice-to: b#c',
    b: 'must-not police@TH',
    becomes: 'assigned a',
  },
])('$a against $b is $becomes', async (pair) => {
  expect(await told(pair, 'medical', MANY)).toBe(pair.becomes)
})

it('two recommendations in conflict do not matter where somebody must act', async () => {
  const documents = [
    instrument({ id: 'a' }, clause('id: c\nstep: shelter\nduty: should\nwho: police@TH')),
    instrument({ id: 'b' }, clause('id: c\nstep: shelter\nduty: should\nwho: ngo')),
    instrument({ id: 'c' }, clause('id: c\nstep: shelter\nduty: must\nwho: social-welfare@TH')),
  ]

  const question = whoOf(await answerTo(preparedFrom(documents), { step: 'shelter' }), 'house')

  expect(question).toMatchObject({ status: 'assigned', overlap: false })
  expect(clausesOf(question.statements)).toEqual(['c#c'])
  expect(clausesOf(question.alsoRecommended)).toEqual(['a#c', 'b#c'])
})

it('what is said besides the answer is listed by what it is', async () => {
  const documents = [
    instrument({ id: 'a' }, clause('id: c\nstep: medical\nduty: must\nwho: hospital@TH')),
    instrument({ id: 'b' }, clause('id: c\nstep: medical\nduty: must\nwho: state@TH')),
    instrument({ id: 'c' }, clause('id: c\nstep: medical\nduty: should\nwho: ngo')),
    instrument({ id: 'd' }, clause('id: c\nstep: medical\nduty: may\nwho: police@TH')),
    instrument({ id: 'e' }, clause('id: c\nstep: medical\nduty: must-not\nwho: border-guard@TH')),
    instrument({ id: 'f' }, clause('id: c\nstep: medical\nduty: must\nwho: unnamed')),
  ]

  const question = whoOf(await answerTo(preparedFrom(documents), { step: 'medical' }), 'treat')

  expect(question.status).toBe('assigned')
  expect(clausesOf(question.statements)).toEqual(['a#c'])
  expect(clausesOf(question.general)).toEqual(['b#c', 'f#c'])
  expect(clausesOf(question.alsoRecommended)).toEqual(['c#c'])
  expect(clausesOf(question.alsoPermitted)).toEqual(['d#c'])
  expect(clausesOf(question.bars)).toEqual(['e#c'])
})

it('a conflict names the clauses of each pair, and why they disagree', async () => {
  const documents = [
    instrument({ id: 'a' }, clause('id: c\nstep: medical\nduty: must\nwho: police@TH')),
    instrument({ id: 'b' }, clause('id: c\nstep: medical\nduty: must-not\nwho: police@TH')),
    instrument({ id: 'c' }, clause('id: c\nstep: medical\nduty: must\nwho: ngo\nexclusively: yes')),
  ]

  const question = whoOf(await answerTo(preparedFrom(documents), { step: 'medical' }), 'treat')

  expect(question).toMatchObject({
    status: 'conflict',
    conflicts: [
      { between: ['a#c', 'b#c'], why: '`b#c` forbids what `a#c` demands' },
      { between: ['a#c', 'c#c'], why: '`c#c` says that nobody else does it' },
    ],
  })
})

it('an instrument as a whole can apply beside another', async () => {
  const documents = [
    instrument({ id: 'a' }, clause('id: c\nstep: shelter\nduty: must\nwho: police@TH')),
    instrument(
      { id: 'b', more: 'without-prejudice-to: [a]' },
      clause('id: c\nstep: shelter\nduty: must\nwho: ngo'),
    ),
  ]

  const answer = await answerTo(preparedFrom(documents), { step: 'shelter' })

  expect(whoOf(answer, 'house')).toMatchObject({ status: 'assigned', overlap: true })
  expect(answer.notYetApplied).toEqual([])
})
