import type { ExplainedCondition, ExplainedTest } from '../ask/explain/explanation.ts'
import type { Truth } from '../rulebook/condition.ts'
import { testWords, valueWords } from './fact-words.ts'
import { indented, line, type Line, type Tone } from './layout.ts'
import type { Reasoning } from './reasons.ts'
import { listed } from './words.ts'

/** A condition with everything below it, each part marked: true, false or not known. */
export function conditionTree(
  condition: ExplainedCondition,
  reasoning: Reasoning,
): readonly Line[] {
  const mark = (parts: string | readonly string[]): Line => ({
    ...line(parts, TONES[condition.truth]),
    lead: { text: MARKS[condition.truth], columns: 2 },
  })
  switch (condition.kind) {
    case 'always':
      return [mark('in every case')]
    case 'never':
      return [mark('in no case')]
    case 'all':
    case 'any':
      return [
        mark(condition.kind === 'all' ? 'all of' : 'any of'),
        ...indented(
          condition.of.flatMap((part) => conditionTree(part, reasoning)),
          2,
        ),
      ]
    case 'test':
      return [mark([testWords(condition.test, reasoning), inCase(condition, reasoning)])]
  }
}

const MARKS: Readonly<Record<Truth, string>> = { holds: '✓', fails: '✗', unknown: '?' }
const TONES: Readonly<Record<Truth, Tone>> = { holds: 'plain', fails: 'alarm', unknown: 'open' }

/** What the case gives for the facts of a test. */
function inCase({ test }: ExplainedTest, reasoning: Reasoning): string {
  const { facts } = reasoning.answer.case
  if (facts[test.fact] === 'undetermined') return 'cannot be established'
  const compared = test.is === 'same-as' || test.is === 'differs-from'
  const words = [test.fact, ...(compared ? test.values : [])].map((fact) => {
    const given = facts[fact]
    return given === undefined ? undefined : valueWords(fact, given, reasoning)
  })
  if (words.every((one) => one === undefined)) return 'not given'
  return `given ${listed(
    words.map((one) => one ?? 'nothing'),
    'and',
  )}`
}
