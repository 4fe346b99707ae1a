import type { Branch, OutcomeAnswer, Question, Unknown } from '../ask/answer.ts'
import type { ConditionVocabulary } from './condition-words.ts'
import { line, type Line } from './layout.ts'
import { payerWords } from './payer-words.ts'
import { valuesWords } from './values-words.ts'
import { listed } from './words.ts'

/** What the most useful question would tell: `if age under 18: …`, `otherwise: …`. */
export function branchLines<Statement>(
  { firstly, outcomes, exact }: Unknown<Statement>,
  kind: Question['question'],
  vocabulary: ConditionVocabulary,
): readonly Line[] {
  if (!exact) return [line('more facts are needed before this can be worked out', 'open')]
  if (firstly.length < 2) return []
  // The longest list is the one to call `otherwise`.
  const inOrder = firstly.toSorted((a, b) => namesIn(a, vocabulary) - namesIn(b, vocabulary))
  return inOrder.map((branch, at) => {
    const isLast = at === inOrder.length - 1
    const when = isLast ? 'otherwise' : `if ${whenWords(branch, vocabulary)}`
    return line(`${when}: ${outcomesWords(branch, outcomes, kind, vocabulary)}`)
  })
}

/** How many values a branch lists by name; numbers stay in their order. */
function namesIn({ when }: Branch, { variables }: ConditionVocabulary): number {
  const lists = Object.entries(when).map(([variable, values]) =>
    variables.get(variable)?.domain.kind === 'names' ? values.length : 0,
  )
  return Math.max(0, ...lists)
}

/** So many outcomes can be read in one breath. */
const FEW = 3

function outcomesWords(
  { outcomes: possible }: Branch,
  outcomes: readonly OutcomeAnswer[],
  kind: Question['question'],
  vocabulary: ConditionVocabulary,
): string {
  const words = possible.flatMap((at) => {
    const outcome = outcomes[at]
    return outcome === undefined ? [] : [outcomeWords(outcome, kind, vocabulary)]
  })
  const distinct = [...new Set(words)]
  return distinct.length > FEW ? 'still open' : distinct.join('; or ')
}

function outcomeWords(
  { status, duty, bodies }: OutcomeAnswer,
  kind: Question['question'],
  { labels }: ConditionVocabulary,
): string {
  const named = listed(
    bodies.map((body) => payerWords(body, labels)),
    'and',
  )
  switch (status) {
    case 'assigned':
    case 'permitted':
      if (kind === 'who') return `${named} ${duty ?? 'must'}`
      return kind === 'handover' ? `to ${named}` : named
    case 'excluded': {
      if (kind === 'pays') return 'no cost arises'
      if (kind === 'handover') return 'the person is free'
      const everybody = bodies.some((body) => 'unnamed' in body)
      return `${everybody ? 'everybody' : named} must not`
    }
    case 'conflict':
      return 'in conflict'
    case 'silent':
    case 'not-in-force':
      return 'not said'
    case 'unknown':
      return 'still open'
  }
}

/** A branch's condition as people say it. */
function whenWords({ when }: Branch, vocabulary: ConditionVocabulary): string {
  return listed(
    Object.entries(when).map(([variable, values]) => valuesWords(variable, values, vocabulary)),
    'and',
  )
}
