import {
  either,
  listOf,
  object,
  orNull,
  ref,
  text,
  word,
  type Definitions,
} from '../../rulebook/json/schema.ts'

const ids = listOf(text)
const truth = word('holds', 'fails', 'unknown')
const clauses = listOf(ref('clause-explanation'))

/** The forms of explanations; `fact` is that of an answer. */
export const explanationDefinitions: Definitions = {
  explanation: either(
    object({ question: word('who', 'handover'), task: text, clauses }),
    object({ question: word('pays'), cost: text, clauses }),
  ),
  'clause-explanation': object({
    clause: text,
    rule: text,
    says: word(
      'must',
      'should',
      'may',
      'must-not',
      'pays',
      'is-not-charged',
      'hands-over',
      'passes-on',
    ),
    inForce: truth,
    applies: truth,
    condition: ref('condition'),
    settledBy: ids,
    wouldApply: orNull(ref('would-apply')),
    replacedBy: listOf(object({ by: text, how: text })),
    setAside: listOf(
      object({
        by: text,
        canon: word('express', 'superior', 'closer', 'narrower', 'later'),
        why: text,
        needs: ids,
        cannotBeEstablished: ids,
      }),
    ),
  }),
  condition: either(
    object({ kind: word('always', 'never'), truth }),
    object({ kind: word('all', 'any'), truth, of: listOf(ref('condition'), 1) }),
    object({ kind: word('test'), truth, test: ref('fact-test') }),
  ),
  'fact-test': object({
    fact: text,
    is: word(
      'one-of',
      'none-of',
      'with',
      'without',
      'undetermined',
      'determined',
      'same-as',
      'differs-from',
    ),
    values: ids,
  }),
  'would-apply': either(
    object({
      kind: word('change'),
      changes: listOf(
        object({ fact: text, given: orNull(ref('fact')), tests: listOf(ref('fact-test'), 1) }),
      ),
    }),
    object({ kind: word('impossible', 'not-worked-out') }),
  ),
}
