import type {
  ClauseExplanation,
  ExplainedAnswer,
  ExplainedCondition,
  ExplainedTest,
  FactChange,
  FactTest,
} from '../ask/explain/explanation.ts'
import type { Canon } from '../rulebook/rulebook.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import {
  givenWords,
  opposite,
  phrase,
  testWords,
  valueWords,
  type FactVocabulary,
} from './fact-words.ts'
import { listed } from './words.ts'

/** What telling reasons in words needs. */
export interface Reasoning extends FactVocabulary {
  readonly answer: ExplainedAnswer
}

/** What comes after the name of a clause: `does not apply because consent to return is no`. */
export function sentence(clause: ClauseExplanation, reasoning: Reasoning): string {
  const { applies, condition, settledBy } = clause
  if (settledBy.length > 0) {
    const verb = applies === 'holds' ? 'applies' : 'does not apply'
    return `${verb}, as ${settledWords(clause, reasoning).join('; ')}`
  }
  const tests = testsThatDecide(condition)
  switch (applies) {
    case 'holds':
      return tests.length === 0
        ? 'applies in every case'
        : `applies because ${reasons(tests, reasoning)}`
    case 'fails':
      return tests.length === 0
        ? 'never applies'
        : `does not apply because ${reasons(tests, reasoning)}`
    case 'unknown':
      return `may apply: ${openReasons(condition, reasoning)}`
  }
}

/** Why the vocabulary leaves no other way. */
export function settledWords(
  { settledBy }: ClauseExplanation,
  { rulebook }: Reasoning,
): readonly string[] {
  const whys = settledBy.map((id) => rulebook.assume.find((one) => one.id === id)?.why ?? id)
  return whys.length === 0
    ? []
    : [`nothing else can be (${settledBy.join(', ')}): ${whys.join(' ')}`]
}

/** The tests that make a condition what it is: of an `all` that fails, only those that fail. */
function testsThatDecide(condition: ExplainedCondition): readonly ExplainedTest[] {
  switch (condition.kind) {
    case 'always':
    case 'never':
      return []
    case 'test':
      return [condition]
    case 'all':
    case 'any':
      return condition.of.filter(({ truth }) => truth === condition.truth).flatMap(testsThatDecide)
  }
}

function reasons(tests: readonly ExplainedTest[], reasoning: Reasoning): string {
  const facts = new Set(tests.flatMap(({ test }) => (isMark(test.is) ? [] : [test.fact])))
  // That a value is known says already that it can be established.
  const told = tests.filter(({ test }) => !isMark(test.is) || !facts.has(test.fact))
  return listed([...new Set(told.map((one) => reason(one, reasoning)))], 'and')
}

function isMark(is: ExplainedTest['test']['is']): boolean {
  return is === 'undetermined' || is === 'determined'
}

/** `age is 15 (under 18)`, `origin is Thailand (not Laos)`. */
function reason({ test, truth }: ExplainedTest, reasoning: Reasoning): string {
  const given = reasoning.answer.case.facts[test.fact]
  const isPlain = test.is === 'one-of' || test.is === 'none-of'
  if (truth === 'unknown') return testWords(test, reasoning)
  if (!isPlain || given === undefined || given === 'undetermined') {
    return (
      testWords(truth === 'holds' ? test : opposite(test), reasoning) +
      comparedWords(test, reasoning)
    )
  }
  const told = givenWords(test.fact, given, reasoning)
  const wanted = phrase(test, reasoning)
  if (typeof given === 'boolean' || told.endsWith(` ${wanted}`)) return told
  const isNumber = typeof given === 'number' || (typeof given === 'string' && given.includes('..'))
  if (truth === 'holds') return isNumber ? `${told} (${wanted})` : told
  return test.is === 'none-of' ? told : `${told} (not ${wanted})`
}

/** The values of two facts that are compared, where both are known: ` (Thailand, Laos)`. */
function comparedWords({ fact, is, values }: FactTest, reasoning: Reasoning): string {
  if (is !== 'same-as' && is !== 'differs-from') return ''
  const known = [fact, ...values].flatMap((one) => {
    const given = reasoning.answer.case.facts[one]
    return given === undefined ? [] : [valueWords(one, given, reasoning)]
  })
  return known.length <= values.length ? '' : ` (${[...new Set(known)].join(', ')})`
}

/** What a clause waits for, and what nobody can find out. */
function openReasons(condition: ExplainedCondition, reasoning: Reasoning): string {
  const beyond = testsThatDecide(condition)
    .filter((one) => isBeyond(one, reasoning))
    .map(({ test: { fact } }) => testWords({ fact, is: 'undetermined', values: [] }, reasoning))
  const open = openWords(condition, reasoning)
  return [...(open === '' ? [] : [`depends on whether ${open}`]), ...new Set(beyond)].join('; ')
}

function isBeyond({ test }: ExplainedTest, { answer }: Reasoning): boolean {
  return answer.case.facts[test.fact] === 'undetermined'
}

/** What of a condition is not known, and can be found out. */
function openWords(condition: ExplainedCondition, reasoning: Reasoning): string {
  switch (condition.kind) {
    case 'always':
    case 'never':
      return ''
    case 'test':
      return isBeyond(condition, reasoning) ? '' : testWords(condition.test, reasoning)
    case 'all':
    case 'any': {
      const parts = condition.of.flatMap((part) => {
        const words = part.truth === 'unknown' ? openWords(part, reasoning) : ''
        return words === '' ? [] : [{ words, isJoined: part.kind !== 'test' && isSeveral(part) }]
      })
      const isAlone = parts.length === 1
      const words = parts.map((part) =>
        part.isJoined && !isAlone ? `(${part.words})` : part.words,
      )
      return listed([...new Set(words)], condition.kind === 'all' ? 'and' : 'or')
    }
  }
}

/** Whether more than one test of a condition is open. */
function isSeveral(condition: ExplainedCondition): boolean {
  return testsThatDecide(condition).length > 1
}

/** Under which change of facts a clause would apply. */
export function changeWords(
  { wouldApply }: ClauseExplanation,
  reasoning: Reasoning,
): readonly string[] {
  switch (wouldApply?.kind) {
    case undefined:
      return []
    case 'impossible':
      return ['no change of facts would make it apply']
    case 'not-worked-out':
      return ['under what facts it would apply was not worked out: there are too many']
    case 'change': {
      const changed = wouldApply.changes.filter(({ given }) => given !== null)
      const added = wouldApply.changes.filter(({ given }) => given === null)
      const were = listed(
        changed.flatMap((one) => testsOf(one, 'were', reasoning)),
        'and',
      )
      const known = listed(
        added.flatMap((one) => testsOf(one, 'is', reasoning)),
        'and',
      )
      const then = [
        ...(were === '' ? [] : [`if ${were}`]),
        ...(known === '' ? [] : [`once it is known that ${known}`]),
      ]
      return [`would apply ${then.join(', ')}`]
    }
  }
}

function testsOf({ tests }: FactChange, mood: 'is' | 'were', reasoning: Reasoning) {
  return tests.map((test) => testWords(test, reasoning, mood))
}

/** Whether a clause counts, beside its condition: its text may not be in force, and another may prevail. */
export function standingWords(
  { clause, inForce, applies, replacedBy, setAside }: ClauseExplanation,
  { answer, rulebook, labels }: Reasoning,
): readonly string[] {
  const removers = replacedBy.map(({ by, how }) => `${by} ${how} it`)
  const event = rulebook.clauses.find(({ id }) => id === clause)?.selectedBy ?? null
  const date =
    event === null ? `on ${answer.asOf}` : `on the date of ${inSentence(labels.event(event))}`
  const why = removers.length === 0 ? '' : `: ${listed(removers, 'and')}`
  return [
    ...(inForce === 'fails' ? [`its text is not in force ${date}${why}`] : []),
    ...(inForce === 'unknown'
      ? [`its text may not be in force ${date}, which is not known${why}`]
      : []),
    ...(applies === 'fails' ? [] : setAside).map(({ by, canon, why: reason, needs }) => {
      const sometimes =
        needs.length === 0
          ? ''
          : `, depending on ${listed(
              needs.map((fact) => inSentence(labels.fact(fact))),
              'and',
            )}`
      return `is set aside by ${by}, ${CANONS[canon]}${sometimes}: ${reason}`
    }),
  ]
}

const CANONS: Readonly<Record<Canon, string>> = {
  express: 'as the text says itself',
  superior: 'which is of higher rank',
  closer: 'which is between fewer parties',
  narrower: 'which is more particular',
  later: 'which is later',
}
