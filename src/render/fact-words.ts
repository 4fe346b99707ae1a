import type { FactAnswer } from '../ask/answer.ts'
import type { FactTest } from '../ask/explain/explanation.ts'
import { countryName } from '../country/countries.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import type { Labels } from '../rulebook/labels.ts'
import { nextValue } from '../rulebook/notation/number-range.ts'
import type { FactEntry, Rulebook } from '../rulebook/rulebook.ts'
import { listed } from './words.ts'

/** What telling a fact in words needs. */
export interface FactVocabulary {
  readonly labels: Labels
  readonly rulebook: Rulebook
}

/** How a fact is told: as it is, or as it would have to be. */
export type Mood = 'is' | 'were'

/** `age is 15`, `exploitation includes begging`, `age cannot be established`. */
export function givenWords(fact: string, given: FactAnswer, vocabulary: FactVocabulary): string {
  const name = nameOf(fact, vocabulary)
  if (given === 'undetermined') return `${name} cannot be established`
  if (typeof given !== 'object') return `${name} is ${valueWords(fact, given, vocabulary)}`
  if ('only' in given || 'not' in given) return `${name} is ${valueWords(fact, given, vocabulary)}`
  return `${name} includes ${valueWords(fact, given, vocabulary)}`
}

/** `15`, `under 18`, `Laos`, `only begging`. */
export function valueWords(fact: string, given: FactAnswer, vocabulary: FactVocabulary): string {
  const members = (of: readonly string[], conjunction: 'and' | 'or') =>
    listed(
      of.map((one) => nameWords(fact, one, vocabulary)),
      conjunction,
    )
  if (typeof given === 'boolean') return given ? 'yes' : 'no'
  if (typeof given === 'number') return String(given)
  if (typeof given === 'string') {
    return given === 'undetermined' ? 'cannot be established' : nameWords(fact, given, vocabulary)
  }
  if ('only' in given)
    return given.only.length === 0 ? 'none' : `only ${members(given.only, 'and')}`
  if ('not' in given) return `not ${members(given.not, 'or')}`
  return members(given, 'and')
}

/** `age is under 18`, `consent to return were yes`. */
export function testWords(test: FactTest, vocabulary: FactVocabulary, mood: Mood = 'is'): string {
  const { fact, is, values } = test
  const name = nameOf(fact, vocabulary)
  const [can, cannot, includes, lacks] =
    mood === 'is'
      ? ['can', 'cannot', 'includes', 'does not include']
      : ['could', 'could not', 'included', 'did not include']
  switch (is) {
    case 'one-of':
    case 'none-of':
    case 'same-as':
    case 'differs-from':
      return `${name} ${mood} ${phrase(test, vocabulary)}`
    case 'with':
      return `${name} ${includes} ${phrase(test, vocabulary)}`
    case 'without':
      return `${name} ${lacks} ${phrase(test, vocabulary)}`
    case 'undetermined':
    case 'determined': {
      const what =
        values.length === 0 ? name : `whether ${name} includes ${phrase(test, vocabulary)}`
      return `${what} ${is === 'determined' ? can : cannot} be established`
    }
  }
}

/** What a test asks for, without the name of the fact: `under 18`, `Laos or Myanmar`. */
export function phrase({ fact, is, values }: FactTest, vocabulary: FactVocabulary): string {
  switch (is) {
    case 'same-as':
    case 'differs-from': {
      const others = listed(
        values.map((one) => nameOf(one, vocabulary)),
        'and',
      )
      return `${is === 'same-as' ? 'the same as' : 'not the same as'} ${others}`
    }
    case 'none-of':
    case 'one-of':
    case 'with':
    case 'without':
    case 'undetermined':
    case 'determined': {
      const words = shortened(values.map((one) => nameWords(fact, one, vocabulary)))
      return is === 'none-of' ? `other than ${words}` : words
    }
  }
}

/** So many names are read; of more, the first ones give an idea. */
const MOST_NAMES = 8
const FIRST_NAMES = 3

function shortened(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return listed(names, 'or')
  const first = [...names].sort().slice(0, FIRST_NAMES)
  return `${first.join(', ')} or one of ${names.length - FIRST_NAMES} others`
}

/** The opposite of a test, of two values that are all there are. */
export function opposite(test: FactTest): FactTest {
  return { ...test, is: OPPOSITES[test.is] }
}

const OPPOSITES = {
  'one-of': 'none-of',
  'none-of': 'one-of',
  with: 'without',
  without: 'with',
  undetermined: 'determined',
  determined: 'undetermined',
  'same-as': 'differs-from',
  'differs-from': 'same-as',
} as const

function nameOf(fact: string, { labels }: FactVocabulary): string {
  return inSentence(labels.fact(fact))
}

/** A value as a case writes it: a name, a number, or a range of numbers. */
function nameWords(fact: string, value: string, { labels, rulebook }: FactVocabulary): string {
  const entry = rulebook.facts.find(({ id }) => id === fact)
  if (entry?.type === 'number') return rangeWords(value, entry)
  const label = labels.value(fact, value)
  return countryName(value) === undefined ? inSentence(label) : label
}

function rangeWords(value: string, { range }: FactEntry): string {
  const [first = '', last] = value.split('..')
  if (last === undefined) return value
  if (last === '') return `${first} or more`
  if (first !== '') return `${first} to ${last}`
  return range === null ? value : `under ${nextValue(range, Number(last))}`
}
