import type { JsonCondition, JsonRule } from '../rulebook/json-rule.ts'
import { ALWAYS_FACT, knownOf, maxOf, minOf } from '../rulebook/json-fact-names.ts'
import { undeterminedOf, type Variable } from '../rulebook/variable.ts'
import type { Variables } from '../rulebook/variables.ts'

/** A fact that rules of json-rules-engine test, as whoever runs them must supply it. */
export interface TestedFact {
  readonly fact: string
  /** The fact of the vocabulary that it tells about; null for `always`. */
  readonly of: string | null
  readonly type: 'text' | 'number' | 'boolean'
  /** What to supply, and when. A fact that is not known is not supplied. */
  readonly means: string
}

/** The facts that some rules test, ordered by name: those of the vocabulary, and those derived from them. */
export function testedFacts(
  rules: readonly JsonRule[],
  variables: Variables,
): readonly TestedFact[] {
  const tested = new Set(rules.flatMap(({ conditions }) => factsIn(conditions)))
  return [ALWAYS, ...[...variables.values()].flatMap(factsOf)]
    .filter(({ fact }) => tested.has(fact))
    .sort((a, b) => (a.fact < b.fact ? -1 : 1))
}

const ALWAYS: TestedFact = {
  fact: ALWAYS_FACT,
  of: null,
  type: 'boolean',
  means: 'true in every case',
}

/** All facts by which rules can test one variable. */
function factsOf({ id, fact, domain }: Variable): readonly TestedFact[] {
  if (domain.kind === 'numbers') {
    return [
      {
        fact: minOf(id),
        of: fact,
        type: 'number',
        means: `the least value ${fact} can still have`,
      },
      {
        fact: maxOf(id),
        of: fact,
        type: 'number',
        means: `the greatest value ${fact} can still have`,
      },
    ]
  }
  const known = `true if a value of ${id} is supplied`
  return [
    { fact: id, of: fact, type: 'text', means: meaningOf(id, fact) },
    { fact: knownOf(id), of: fact, type: 'boolean', means: known },
  ]
}

function meaningOf(id: string, fact: string): string {
  if (id === fact) return `the value of ${fact}`
  const member = id.slice(`${fact}/`.length)
  if (member === 'undetermined') {
    return `yes if ${fact} cannot be established, no if a value of it is supplied`
  }
  const [name = ''] = member.split('/')
  return id === undeterminedOf(`${fact}/${name}`)
    ? `yes if it cannot be established whether ${fact} includes ${name}, no if that is supplied`
    : `yes if ${fact} includes ${name}, no if not`
}

function factsIn(condition: JsonCondition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn)
  if ('any' in condition) return condition.any.flatMap(factsIn)
  const { fact, value } = condition
  return typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact]
}
