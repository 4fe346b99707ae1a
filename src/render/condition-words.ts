import { countryName } from '../country/countries.ts'
import type { Condition, Leaf, Membership } from '../rulebook/condition.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import type { Labels } from '../rulebook/labels.ts'
import { equalSets, without, type NumberSet, type ValueSet } from '../rulebook/value-set.ts'
import { YES, YES_OR_NO, type Variable } from '../rulebook/variable.ts'
import { variablesIn } from '../rulebook/variables-in.ts'
import { listed } from './words.ts'

/** What telling a condition in words needs. */
export interface ConditionVocabulary {
  readonly labels: Labels
  readonly variables: ReadonlyMap<string, Variable>
}

/**
 * A condition as people say it: `consent to return and age under 18`.
 *
 * @param about - only what of an `all` has to do with these facts is told; the
 *   rest is known to hold.
 */
export function conditionWords(
  condition: Condition,
  about: ReadonlySet<string>,
  vocabulary: ConditionVocabulary,
): string {
  switch (condition.kind) {
    case 'always':
      return 'always'
    case 'never':
      return 'never'
    case 'all': {
      const open = condition.of.filter((part) => concerns(part, about, vocabulary))
      const [only, ...others] = open
      if (only !== undefined && others.length === 0) return conditionWords(only, about, vocabulary)
      return listed(
        open.map((part) => inner(part, 'any', about, vocabulary)),
        'and',
      )
    }
    case 'any':
      return listed(
        condition.of.map((part) => inner(part, 'all', about, vocabulary)),
        'or',
      )
    case 'in':
    case 'same':
    case 'differs':
      return leafWords(condition, vocabulary)
  }
}

function inner(
  part: Condition,
  opposite: 'all' | 'any',
  about: ReadonlySet<string>,
  vocabulary: ConditionVocabulary,
): string {
  const words = conditionWords(part, about, vocabulary)
  return part.kind === opposite ? `(${words})` : words
}

function concerns(
  part: Condition,
  about: ReadonlySet<string>,
  { variables }: ConditionVocabulary,
): boolean {
  return variablesIn(part).some((id) => about.has(variables.get(id)?.fact ?? id))
}

function leafWords(leaf: Leaf, vocabulary: ConditionVocabulary): string {
  const { labels } = vocabulary
  if (leaf.kind === 'in') return membershipWords(leaf, vocabulary)
  const relation = leaf.kind === 'same' ? 'the same as' : 'not the same as'
  return `${inSentence(labels.fact(leaf.left))} ${relation} ${inSentence(labels.fact(leaf.right))}`
}

function membershipWords(
  { variable, values }: Membership,
  { labels, variables }: ConditionVocabulary,
): string {
  const known = variables.get(variable)
  const fact = known?.fact ?? variable
  const name = inSentence(labels.fact(fact))
  const isYes = equalSets(values, YES)

  if (variable.endsWith('/undetermined')) {
    return isYes ? `${name} cannot be established` : `${name} can be established`
  }
  if (variable !== fact) {
    const member = inSentence(valueLabel(fact, variable.slice(fact.length + 1), labels))
    return isYes ? `${name} includes ${member}` : `${name} does not include ${member}`
  }
  if (values.kind === 'numbers') return `${name} ${numberWords(values, known)}`
  if (known !== undefined && equalSets(known.domain, YES_OR_NO)) return isYes ? name : `${name} no`
  return `${name} ${namesWords(fact, values.names, known, labels)}`
}

/** The shorter of the values themselves and all others. */
function namesWords(
  fact: string,
  names: readonly string[],
  known: Variable | undefined,
  labels: Labels,
): string {
  const words = (of: readonly string[]) =>
    listed(
      of.map((name) => valueLabel(fact, name, labels)),
      'or',
    )
  const others = known === undefined ? [] : namesOf(without(known.domain, { kind: 'names', names }))
  return others.length > 0 && others.length < names.length
    ? `other than ${words(others)}`
    : words(names)
}

function namesOf(values: ValueSet): readonly string[] {
  return values.kind === 'names' ? values.names : []
}

function valueLabel(fact: string, value: string, labels: Labels): string {
  return countryName(value) ?? inSentence(labels.value(fact, value))
}

function numberWords({ intervals }: NumberSet, known: Variable | undefined): string {
  const [domain] = known?.domain.kind === 'numbers' ? known.domain.intervals : []
  const step = known?.step ?? 1
  return listed(
    intervals.map(({ from, to }) => {
      if (from === domain?.from) return `under ${to}`
      if (to === domain?.to) return `${from} or more`
      return to - from === step ? String(from) : `${from} to ${to - step}`
    }),
    'or',
  )
}
