import { eventOf } from '../ask/date-variable.ts'
import { comparedBy } from '../ask/same-variable.ts'
import { countryName } from '../country/countries.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import { nameSet, numberSet, type ValueSet } from '../rulebook/value-set.ts'
import { conditionWords, type ConditionVocabulary } from './condition-words.ts'
import { listed } from './words.ts'

/** More values than these, and as many others, are not all listed. */
const LONG_LIST = 8
const FIRST_NAMES = 3

/** Of a fact, an event or a comparison, the values it may have: `age 12 to 15`, `origin Laos or Myanmar`. */
export function valuesWords(
  variable: string,
  values: readonly string[],
  vocabulary: ConditionVocabulary,
): string {
  const { labels, variables } = vocabulary
  const pair = comparedBy(variable)
  if (pair !== undefined) {
    const [a = '', b = ''] = pair.map((fact) => inSentence(labels.fact(fact)))
    return `${a} ${values.includes('yes') ? 'the same as' : 'not the same as'} ${b}`
  }
  const event = eventOf(variable)
  if (event !== undefined) return `${inSentence(labels.event(event))} ${listed(values, 'or')}`
  const known = variables.get(variable)
  if (known === undefined) return `${variable} ${listed(values, 'or')}`
  const { domain, fact, step } = known
  if (domain.kind === 'numbers') {
    const set = numbersIn(values, domain, step)
    return conditionWords({ kind: 'in', variable, values: set }, new Set([fact]), vocabulary)
  }
  const others = domain.names.filter((name) => !values.includes(name))
  if (values.length > LONG_LIST && others.length > LONG_LIST) {
    return `${inSentence(labels.fact(fact))} ${shortened(fact, values, others, vocabulary)}`
  }
  const set = nameSet(values)
  return conditionWords({ kind: 'in', variable, values: set }, new Set([fact]), vocabulary)
}

/** The first of many names, or of those left out if they are fewer; all of them are in the JSON. */
function shortened(
  fact: string,
  values: readonly string[],
  others: readonly string[],
  { labels }: ConditionVocabulary,
): string {
  const [some, before] = others.length < values.length ? [others, 'other than '] : [values, '']
  const names = some.map((name) => countryName(name) ?? inSentence(labels.value(fact, name))).sort()
  const first = names.slice(0, FIRST_NAMES)
  return `${before}${first.join(', ')} or ${names.length - FIRST_NAMES} more`
}

/** Ranges such as `..17`, `12..15` and `18` read back. */
function numbersIn(texts: readonly string[], domain: ValueSet, step: number | null): ValueSet {
  const whole = domain.kind === 'numbers' ? domain.intervals : []
  const [first, last] = [whole[0]?.from ?? 0, whole.at(-1)?.to ?? 0]
  return numberSet(
    texts.map((text) => {
      const [from = '', to = from] = text.split('..')
      return {
        from: from === '' ? first : Number(from),
        to: to === '' ? last : Number(to) + (step ?? 1),
      }
    }),
  )
}
