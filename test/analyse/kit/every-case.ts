import type { Prepared } from '../../../src/ask/prepared.ts'
import type { Request } from '../../../src/ask/request.ts'
import { factsOfStatements } from '../../../src/ask/facts-of-statements.ts'
import { evaluate } from '../../../src/rulebook/evaluate.ts'
import { nameSet, numberSet, type ValueSet } from '../../../src/rulebook/value-set.ts'
import { variablesIn } from '../../../src/rulebook/variables-in.ts'
import { NOTHING_GIVEN } from '../../kit/nothing-given.ts'

/** One case of which everything is known, and how much it counts beside the others. */
export interface WholeCase {
  readonly request: Request
  /** By variable, as a word. */
  readonly words: ReadonlyMap<string, string>
  readonly weight: bigint
}

interface Choice {
  readonly word: string
  readonly values: ValueSet
  /** So many cases of this kind there are, or so large a part of a band it is. */
  readonly weight: bigint
}

const yesNo: readonly Choice[] = ['no', 'yes'].map((word) => ({
  word,
  values: nameSet([word]),
  weight: 1n,
}))

/** Ages up to 11, 12 to 15, 16 and 17, and beyond, as parts of the bands 0 to 17 and from 18. */
const ages: readonly Choice[] = [
  { from: 11, weight: 12n },
  { from: 15, weight: 4n },
  { from: 16, weight: 2n },
  { from: 40, weight: 18n },
].map(({ from, weight }) => ({
  word: String(from),
  values: numberSet([{ from, to: from + 1 }]),
  weight,
}))

const named = (words: readonly string[]): readonly Choice[] =>
  words.map((word) => ({ word, values: nameSet([word]), weight: 1n }))

const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  age: ages,
  'age/undetermined': yesNo,
  injured: yesNo,
  'injured/undetermined': yesNo,
  'exploitation/begging': yesNo,
  'consent-to-return': yesNo,
  'risk-on-return': named(['low', 'medium', 'high']),
  'asylum-claim': named(['none', 'pending', 'granted', 'rejected']),
}

/** What happened when a text was chosen: a day of each stretch between the starts of texts. */
const DAYS = ['2004-01-01', '2008-01-01', '2015-01-01', '2025-01-01']
const STARTS = ['2005-07-13', '2012-01-01', '2020-01-01']

/**
 * Every case of a step that its rules can tell apart, of libraries over the
 * vocabulary of the tests of `ask`: countries as LA, TH and the others, of which
 * there are so many that are the same, and so many that are not.
 */
export function everyCase(prepared: Prepared, step: string): readonly WholeCase[] {
  const statements = prepared.rulebook.statements.filter((one) => one.step === step)
  const tested = new Set(
    statements.flatMap(({ rule }) => variablesIn(prepared.rules.get(rule)?.condition ?? NEVER)),
  )
  for (const fact of factsOfStatements(statements, prepared.rules)) {
    if (fact === 'origin' || fact === 'destination') tested.add(fact)
  }
  const partOfLadder = ['injured', 'age'].filter((fact) =>
    factsOfStatements(statements, prepared.rules).has(fact),
  )
  for (const fact of partOfLadder) tested.add(fact)
  // What can never be together joins these two.
  if (tested.has('risk-on-return')) tested.add('asylum-claim')

  let cases: readonly { readonly facts: ReadonlyMap<string, Choice>; readonly weight: bigint }[] = [
    { facts: new Map(), weight: 1n },
  ]
  for (const variable of [...tested].sort()) {
    const choices = CHOICES[variable]
    if (choices === undefined) continue
    cases = cases.flatMap(({ facts, weight }) =>
      choices.map((choice) => ({
        facts: new Map([...facts, [variable, choice] as const]),
        weight: weight * choice.weight,
      })),
    )
  }
  const size = prepared.facts.get('origin')?.domain.names.length ?? 0
  cases = cases.flatMap(({ facts, weight }) =>
    countriesOf(tested, BigInt(size - 2)).map((countries) => ({
      facts: new Map([...facts, ...countries.facts]),
      weight: weight * countries.weight,
    })),
  )
  return cases
    .flatMap(({ facts, weight }) =>
      daysOf(prepared, step).map((day): WholeCase => ({
        request: requestFor(step, facts, day),
        words: new Map([
          ...[...facts].map(([variable, { word }]) => [variable, word] as const),
          ...(day === undefined ? [] : [['date-of/rescue', day] as const]),
        ]),
        weight,
      })),
    )
    .filter(
      ({ request }) =>
        !prepared.rulebook.assume.some(({ never }) => evaluate(never, request.facts) === 'holds'),
    )
}

const NEVER = { kind: 'never' } as const

/** Of both facts, or one, or none: each country that matters, and the others by whether they are the same. */
function countriesOf(
  tested: ReadonlySet<string>,
  others: bigint,
): readonly { readonly facts: readonly (readonly [string, Choice])[]; readonly weight: bigint }[] {
  const facts = ['origin', 'destination'].filter((fact) => tested.has(fact))
  const [first, second] = facts
  if (first === undefined) return [{ facts: [], weight: 1n }]
  const choice = (word: string): Choice => ({ word, values: nameSet([word]), weight: 1n })
  const singles = ['LA', 'TH', 'AR'].map((word) => ({
    facts: [[first, choice(word)] as const],
    weight: word === 'AR' ? others : 1n,
  }))
  if (second === undefined) return singles
  return singles.flatMap(({ facts: one, weight }) => {
    const isOther = weight !== 1n
    return ['LA', 'TH', 'AR', ...(isOther ? ['BR'] : [])].map((word) => {
      const ways = word === 'BR' ? others - 1n : word === 'AR' ? (isOther ? 1n : others) : 1n
      return { facts: [...one, [second, choice(word)] as const], weight: weight * ways }
    })
  })
}

/** Days of the event that selects a text, if some clause of the step goes by it; only those that are told apart. */
function daysOf(prepared: Prepared, step: string): readonly (string | undefined)[] {
  const selected = prepared.rulebook.statements
    .filter((one) => one.step === step)
    .flatMap(({ clause }) => prepared.clauses.get(clause) ?? [])
    .filter(({ clause }) => clause.selectedBy !== null)
  if (selected.length === 0) return [undefined]
  // Days are told apart by every text that goes by the event, whatever step it speaks to.
  const starts = new Set(
    prepared.rulebook.instruments
      .filter(({ selectedBy }) => selectedBy !== null)
      .map(({ inForce }) => inForce.from),
  )
  return DAYS.filter((_, at) => at === 0 || starts.has(STARTS[at - 1] ?? ''))
}

function requestFor(
  step: string,
  facts: ReadonlyMap<string, Choice>,
  day: string | undefined,
): Request {
  return {
    ...NOTHING_GIVEN,
    facts: new Map([...facts].map(([variable, { values }]) => [variable, values])),
    events: day === undefined ? [] : [{ event: 'rescue', at: day }],
    step,
    task: null,
  }
}
