import type { Answer, Question } from '../ask/answer.ts'
import type { LimitAnswer } from '../ask/statement-answer.ts'
import { subjectOfAnswer } from '../ask/subject-of-answer.ts'
import { usesOfFacts } from '../ask/uses-of-facts.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Expectation } from '../document/scenario.ts'
import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import { answering, bodiesOf, bodyText } from './bodies-of.ts'
import { citedBy, refersTo } from './cited.ts'
import type { Difference, DifferenceKey } from './result.ts'
import { sameBodies, type PlaceContext } from './same-bodies.ts'
import { limitText, sameLimit } from './same-limit.ts'

/** What it takes to understand the words of an expectation. */
export interface Comparison extends PlaceContext {
  readonly answer: Answer
  /** The document that the scenario stands in; undefined in a file of scenarios. */
  readonly instrument: Instrument | undefined
}

/** What an answer says otherwise than expected. Only the keys given are compared. */
export function compare(expected: Expectation, context: Comparison): readonly Difference[] {
  const { question: kind, subject } = expected
  const differ: Differ = (key, span, wanted, found) => ({
    question: kind,
    subject: subject.value,
    key,
    expected: wanted,
    found,
    span,
  })
  const asked = context.answer.questions.filter(({ question }) => question === kind)
  const question = asked.find((one) => subjectOfAnswer(one) === subject.value)
  if (question === undefined) {
    return [differ('question', subject.span, [subject.value], asked.map(subjectOfAnswer))]
  }
  return [
    ...inStatus(expected, question, differ),
    ...inBodies(expected, question, context, differ),
    ...inLimit(expected, question, differ),
    ...inCitations(expected, question, context, differ),
    ...inFactsAsked(expected, question, context, differ),
  ]
}

type Differ = (
  key: DifferenceKey,
  span: Span,
  expected: readonly string[],
  found: readonly string[],
) => Difference

function inStatus({ status }: Expectation, question: Question, differ: Differ) {
  return status === undefined || status.value === question.status
    ? []
    : [differ('status', status.span, [status.value], [question.status])]
}

function inBodies(
  expected: Expectation,
  question: Question,
  context: Comparison,
  differ: Differ,
): readonly Difference[] {
  const keys = ['responsible', 'by', 'to'] as const
  return keys.flatMap((key) => {
    const written = expected[key]
    if (written === undefined) return []
    // Who acts is no question of money: such a key finds nothing.
    const found = KEY_OF[question.question] === key ? bodiesOf(question) : []
    const wanted = valuesOf(written)
    if (sameBodies(wanted, found, context)) return []
    const names = [...new Set(found.flat().map(bodyText))]
    return [differ(key, spanOf(written, expected.span), wanted, names)]
  })
}

const KEY_OF = { who: 'responsible', pays: 'by', handover: 'to' } as const

function inLimit({ within }: Expectation, question: Question, differ: Differ) {
  if (within === undefined) return []
  const limits: readonly LimitAnswer[] =
    question.question === 'who' ? answering(question).flatMap((one) => one.limits) : []
  return limits.some((limit) => sameLimit(within.value, limit))
    ? []
    : [differ('within', within.span, [within.value], limits.map(limitText))]
}

function inCitations(
  { cites, notCites }: Expectation,
  question: Question,
  { instrument, prepared }: Comparison,
  differ: Differ,
): readonly Difference[] {
  const cited = citedBy(question)
  const meant = ({ value }: Located<string>): readonly string[] =>
    cited.filter(refersTo(value, instrument, prepared))
  const missing = cites.filter((reference) => meant(reference).length === 0)
  const unwanted = notCites.filter((reference) => meant(reference).length > 0)
  return [
    ...missing.map(({ value, span }) => differ('cites', span, [value], cited)),
    ...unwanted.map((reference) =>
      differ('not-cites', reference.span, [reference.value], meant(reference)),
    ),
  ]
}

function inFactsAsked(
  { asks, span }: Expectation,
  question: Question,
  { answer, prepared }: Comparison,
  differ: Differ,
): readonly Difference[] {
  if (asks === undefined) return []
  const open = new Set(usesOfFacts(question, answer.step, prepared.labels).map(({ fact }) => fact))
  const found = answer.askNext.map(({ fact }) => fact).filter((fact) => open.has(fact))
  const wanted = valuesOf(asks)
  const isSame =
    wanted.every((fact) => found.includes(fact)) && found.every((f) => wanted.includes(f))
  return isSame ? [] : [differ('asks', spanOf(asks, span), wanted, found)]
}

function valuesOf(words: readonly Located<string>[]): readonly string[] {
  return words.map(({ value }) => value)
}

/** From the first word of a list to its last. */
function spanOf(words: readonly Located<string>[], otherwise: Span): Span {
  const [first, last] = [words.at(0), words.at(-1)]
  return first === undefined || last === undefined
    ? otherwise
    : { ...first.span, end: last.span.end }
}
