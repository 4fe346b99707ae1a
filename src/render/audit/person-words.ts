import type { Witness } from '../../analyse/audit.ts'
import type { FactAnswer } from '../../ask/answer.ts'
import { countryInSentence } from '../../country/countries.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { FactEntry } from '../../rulebook/rulebook.ts'
import { valueWords, type FactVocabulary } from '../fact-words.ts'

/**
 * Whom a finding is about, by the facts on which it rests: `A 16-year-old from
 * Laos now in Thailand, family not found (risk on return: high)`.
 *
 * The facts of a person that everybody tells first have a turn of phrase, in
 * the order in which they are told; whatever else there is stands in brackets.
 */
export function personWords(
  { facts, events, decisive }: Pick<Witness, 'facts' | 'events' | 'decisive'>,
  vocabulary: FactVocabulary,
): string {
  const told = Object.fromEntries(Object.entries(facts).filter(([fact]) => decisive.includes(fact)))
  if (Object.keys(told).length === 0 && events.length === 0) return 'Everybody'
  const phrases = PHRASES.map((phrase) => phrase(told, vocabulary)).filter(isSaid)
  const said = new Set(phrases.flatMap(({ facts: of }) => of))
  const rest = Object.entries(told).flatMap(([fact, value]) =>
    said.has(fact) ? [] : [`${nameOf(fact, vocabulary)}: ${valueWords(fact, value, vocabulary)}`],
  )
  const dated = events.map(
    ({ event, at }) => `${inSentence(vocabulary.labels.event(event))}: ${at}`,
  )
  const aside = [...rest, ...dated]
  const sentence = [headWords(told, vocabulary), ...phrases.map(({ words }) => words)].join('')
  return aside.length === 0 ? sentence : `${sentence} (${aside.join('; ')})`
}

type Facts = Readonly<Record<string, FactAnswer>>

/** A turn of phrase, with the facts that it tells. */
interface Phrase {
  readonly words: string
  readonly facts: readonly string[]
}

type Phrasing = (facts: Facts, vocabulary: FactVocabulary) => Phrase | undefined

function isSaid(phrase: Phrase | undefined): phrase is Phrase {
  return phrase !== undefined
}

/** `A 16-year-old`, `A female 30-year-old`, `A person`. */
function headWords(facts: Facts, vocabulary: FactVocabulary): string {
  const sex = adjectiveFor(facts, vocabulary)
  const age = yearsIn(facts, vocabulary)
  const noun = age === undefined ? 'person' : `${age}-year-old`
  const isVowel = sex === '' ? /^(?:8|11(?!\d)|18(?!\d))/.test(noun) : /^[aeiou]/i.test(sex)
  return `${isVowel ? 'An' : 'A'} ${sex === '' ? '' : `${sex} `}${noun}`
}

function yearsIn(facts: Facts, { rulebook }: FactVocabulary): number | undefined {
  const age = facts['age']
  const isYears = entryOf('age', rulebook.facts)?.unit === 'years'
  return typeof age === 'number' && isYears ? age : undefined
}

/** The label of `sex`, if it is one that stands before a noun. */
function adjectiveFor({ sex }: Facts, { labels }: FactVocabulary): string {
  return sex === 'female' || sex === 'male' ? inSentence(labels.value('sex', sex)) : ''
}

/** What is told of a person, in the order in which it makes a sentence. */
const PHRASES: readonly Phrasing[] = [
  // The head of the sentence says these.
  (facts, vocabulary) =>
    yearsIn(facts, vocabulary) === undefined ? undefined : { words: '', facts: ['age'] },
  (facts, vocabulary) =>
    adjectiveFor(facts, vocabulary) === '' ? undefined : { words: '', facts: ['sex'] },
  countries,
  undetermined('age'),
  undetermined('sex'),
  undetermined('nationality'),
  nationality,
  of('accompanied', (value) => `, ${value}`),
  yes('pregnant', ', pregnant'),
  yes('disability', ', with a disability'),
  yes('detained', ', detained'),
  of('family-status', (value) => `, family ${value}`),
]

/** Where the person comes from, was to go to, and is. */
function countries(facts: Facts, vocabulary: FactVocabulary): Phrase | undefined {
  const names = ['origin', 'destination', 'here'].map((fact) => countryIn(facts, fact))
  const [origin, destination, here] = names
  const to =
    destination === undefined
      ? ''
      : destination === here
        ? ` now in ${here}, the ${nameOf('destination', vocabulary)}`
        : ` with ${nameOf('destination', vocabulary)} ${destination}`
  const at =
    here === undefined || here === destination ? '' : `${to === '' ? '' : ','} now in ${here}`
  const words = `${origin === undefined ? '' : ` from ${origin}`}${to}${at}`
  if (words === '') return undefined
  const told = ['origin', 'destination', 'here'].filter((_, place) => names[place] !== undefined)
  return { words, facts: told }
}

function countryIn(facts: Facts, fact: string): string | undefined {
  const value = facts[fact]
  return typeof value === 'string' ? countryInSentence(value) : undefined
}

function nationality(facts: Facts): Phrase | undefined {
  const country = countryIn(facts, 'nationality')
  if (country === undefined) return undefined
  return { words: `, a national of ${country}`, facts: ['nationality'] }
}

/** A phrase with the words for the value of a fact. */
function of(fact: string, words: (value: string) => string): Phrasing {
  return (facts, vocabulary) => {
    const value = facts[fact]
    if (value === undefined || value === 'undetermined') return undefined
    return { words: words(valueWords(fact, value, vocabulary)), facts: [fact] }
  }
}

function yes(fact: string, words: string): Phrasing {
  return (facts) => (facts[fact] === true ? { words, facts: [fact] } : undefined)
}

function undetermined(fact: string): Phrasing {
  return (facts, vocabulary) =>
    facts[fact] === 'undetermined'
      ? { words: ` whose ${nameOf(fact, vocabulary)} cannot be established`, facts: [fact] }
      : undefined
}

function nameOf(fact: string, { labels }: FactVocabulary): string {
  return inSentence(labels.fact(fact))
}

function entryOf(fact: string, facts: readonly FactEntry[]): FactEntry | undefined {
  return facts.find(({ id }) => id === fact)
}
