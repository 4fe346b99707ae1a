import { expect, it } from 'vitest'
import type { Answer } from '../../src/ask/answer.ts'
import { memoryFiles } from '../kit/memory-files.ts'
import { remit } from '../kit/fake-io.ts'
import { shippedTexts } from '../kit/shipped-library.ts'

/** Benefits of article 37, law 53/2024/QH15, by letter: the step that stands for each. */
const benefits = [
  { letter: 'a', step: 'shelter/house' },
  { letter: 'b', step: 'medical/treat' },
  { letter: 'c', step: 'interpretation/interpret' },
  { letter: 'd', step: 'legal-aid/support' },
  { letter: 'đ', step: 'legal-aid/aid' },
  { letter: 'e', step: 'onward-travel', cost: 'transport' },
  { letter: 'g', step: 'psychosocial/counsel' },
  { letter: 'h', step: 'education-training/educate' },
  { letter: 'i', step: 'livelihood/support' },
  { letter: 'k', step: 'reintegration-grant/pay' },
]

/** The five kinds of persons, each as one full case, and the letters that the table grants. */
const persons = [
  {
    row: 'victim',
    facts: ['nationality=VN', 'identification-status=confirmed', 'person=victim', 'here=VN'],
    granted: 'abcdđeghik',
  },
  {
    row: 'accompanying-child',
    facts: [
      'nationality=VN',
      'identification-status=confirmed',
      'person=accompanying-child',
      'age=8',
      'here=VN',
    ],
    granted: 'abcdđegh',
  },
  {
    row: 'being-identified-abroad',
    facts: ['nationality=VN', 'identification-status=in-process', 'person=victim', 'here=CN'],
    granted: 'abcd',
  },
  {
    row: 'being-identified-here',
    facts: ['nationality=VN', 'identification-status=in-process', 'person=victim', 'here=VN'],
    granted: 'abcdđeg',
  },
  {
    row: 'foreigner',
    facts: [
      'nationality=KH',
      'permanent-residence=none',
      'identification-status=confirmed',
      'person=victim',
      'here=VN',
      'destination=VN',
    ],
    granted: 'abcdđg',
  },
]

/** The law and the one it replaced alone, so that no other instrument answers. */
const law = memoryFiles(
  Object.fromEntries(
    shippedTexts(['rules', 'sops'])
      .filter(({ file }) => file.startsWith('rules/') || /^sops\/vn-law-20\d\d\.md$/.test(file))
      .map(({ file, text }) => [file, text]),
  ),
)

const cells = persons.flatMap((person) =>
  benefits.map((benefit) => ({
    ...person,
    ...benefit,
    given: person.granted.includes(benefit.letter),
  })),
)

it.each(cells)(
  '$row, benefit $letter: granted $given',
  async ({ row, facts, step, cost, given }) => {
    const more = [
      'permanent-residence=VN',
      'destination=CN',
      'age=30',
      'identification-route=rescue',
    ]
    const known = new Set(facts.map((fact) => fact.split('=')[0]))
    const rest = more.filter((fact) => !known.has(fact.split('=')[0]))

    const ran = await remit(
      ['ask', step, ...facts, ...rest, '--as-of', '2026-06-01', '--format', 'json'],
      law,
    )

    expect(ran.err).toBe('')
    const { questions, clauses } = JSON.parse(ran.out) as Answer
    const [cell] = questions.filter((question) =>
      cost === undefined
        ? question.question === 'who'
        : question.question === 'pays' && question.cost === cost,
    )
    expect(cell).toMatchObject({ status: 'silent', because: given ? 'unnamed' : 'no-clause' })
    const cited = `vn-law-2024#benefits.${row}${cost === undefined ? '' : '-travel'}`
    expect(Object.keys(clauses).includes(cited)).toBe(given)
  },
)

it('asks for every cell of the table', () => {
  expect(cells).toHaveLength(50)
})
