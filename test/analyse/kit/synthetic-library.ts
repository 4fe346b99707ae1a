import { pseudoRandom, type PseudoRandom } from '../../../src/engine/verify/pseudo-random.ts'
import type { Who } from '../../../src/rulebook/body.ts'
import { ALWAYS, type Condition, type Leaf } from '../../../src/rulebook/condition.ts'
import type {
  Clause,
  FactEntry,
  InstrumentEntry,
  Rule,
  Rulebook,
  StepEntry,
} from '../../../src/rulebook/rulebook.ts'
import type { Duty, Statement, WhoStatement } from '../../../src/rulebook/statement.ts'
import { nameSet, numberSet } from '../../../src/rulebook/value-set.ts'
import { YES_OR_NO, type Variable } from '../../../src/rulebook/variable.ts'

/** How large a made-up library is. */
export interface Size {
  readonly steps: number
  /** Of each question; a step has twelve. */
  readonly clauses: number
  readonly seed?: number
}

const COUNTRIES = ['BD', 'BN', 'CN', 'ID', 'IN', 'JP', 'KH', 'KR', 'LA', 'MM', 'MY', 'NP', 'PH', 'SG', 'TH', 'VN'] // prettier-ignore
const COUNTRY_FACTS = ['origin', 'destination', 'here', 'nationality']
const CUTS: Readonly<Record<string, readonly number[]>> = {
  age: [12, 16, 18, 60],
  'days-detained': [1, 7, 30, 90],
  'months-exploited': [1, 3, 12, 24],
}
const FLAGS = Array.from({ length: 10 }, (_, at) => `flag-${at}`)
const TASKS = ['decide', 'hold', 'escort', 'inform']
const COSTS = ['food', 'medical', 'shelter', 'transport']
const ROLES = ['police', 'social-welfare', 'immigration', 'health-ministry', 'consulate', 'prosecutor'] // prettier-ignore
const LAST = 999

/**
 * A library that nobody wrote, for measuring: of each step twelve questions
 * (four tasks, four costs, four handovers) with so many clauses each, over
 * seventeen facts, each clause with one to four tests, in texts of every rank
 * and of various parties.
 */
export function syntheticLibrary({ steps, clauses: perQuestion, seed = 1 }: Size): Rulebook {
  const random = pseudoRandom(seed)
  const instruments = Array.from({ length: 24 }, (_, at) => instrument(at, random))
  const stepEntries = Array.from({ length: steps }, (_, at) => stepEntry(at))
  const clauses: Clause[] = []
  const rules: Rule[] = []
  const statements: Statement[] = []

  for (const { id: step } of stepEntries) {
    for (const subject of [...TASKS, ...COSTS, ...TASKS.map((task) => `${task}/handover`)]) {
      for (let at = 0; at < perQuestion; at += 1) {
        const text = pick(instruments, random)
        const id = `${text.id}#${step}-${subject.replace('/', '-')}-${at}`
        clauses.push({
          id,
          instrument: text.id,
          basis: 'illustrative',
          selectedBy: null,
          connectives: [],
          notYetApplied: [],
        })
        rules.push({ id, clause: id, condition: condition(random), exact: true })
        statements.push(statement(id, step, subject, random))
      }
    }
  }

  const bySpelling = (a: { readonly id: string }, b: { readonly id: string }): number =>
    a.id < b.id ? -1 : 1
  return {
    remit: 1,
    digest: `sha256:${seed}`,
    facts: facts(),
    variables: variables(),
    assume: [
      {
        id: 'flags',
        never: { kind: 'all', of: [leafIn('flag-0', ['yes']), leafIn('flag-1', ['yes'])] },
        why: 'made up',
      },
    ],
    steps: stepEntries,
    words: {
      phases: [{ id: 'all', label: 'All' }],
      costs: COSTS.map((id) => ({ id, label: id })),
      documents: [],
      events: [],
      intervals: [],
      places: [],
      reasons: [],
    },
    roles: ROLES.map((id) => ({ id, label: id, placed: true, members: [] })),
    agencies: [],
    calendars: [],
    instruments,
    precedence: {
      canons: ['express', 'superior', 'closer', 'narrower', 'later'],
      ranks: [['treaty'], ['law'], ['mou'], ['sop']],
    },
    clauses: clauses.toSorted(bySpelling),
    rules: rules.toSorted(bySpelling),
    statements,
    procedures: [],
    terms: [],
    citations: Object.fromEntries(
      clauses.map(({ id }) => [id, { heading: [], file: 'mous/made-up.md', line: 1 }]),
    ),
  }
}

function instrument(at: number, random: PseudoRandom): InstrumentEntry {
  const parties = [...COUNTRIES.slice(0, 6)].filter(() => random.below(2) === 0)
  return {
    id: `text-${at}`,
    kind: ['treaty', 'law', 'mou', 'sop'][at % 4] ?? 'mou',
    title: `Text ${at}`,
    parties: (parties.length === 0 ? ['LA'] : parties).map((who) => ({ who, from: null })),
    draft: false,
    signed: null,
    inForce: { from: `20${String(random.below(20)).padStart(2, '0')}-01-01`, notBefore: null, until: null },
    selectedBy: null,
    connectives: [],
    reviewEvery: null,
    missingParts: [],
    file: 'mous/made-up.md',
  } // prettier-ignore
}

function stepEntry(at: number): StepEntry {
  return {
    id: `step-${at}`,
    label: `Step ${at}`,
    phase: 'all',
    tasks: TASKS.map((id, place) => ({ id, label: id, bodies: place < 2 ? 'one' : 'many' })),
    costs: COSTS,
    care: false,
    handover: true,
    expects: ['who', 'limit', 'pays', 'handover'],
  }
}

function statement(clause: string, step: string, subject: string, random: PseudoRandom): Statement {
  const from = { clause, rule: clause, step }
  const [task = '', part] = subject.split('/')
  if (part === 'handover') {
    return {
      ...from,
      question: 'handover',
      task,
      to: body(random),
      from: named('police', null),
      at: null,
      documents: [],
      receipt: null,
    }
  }
  if (COSTS.includes(subject)) {
    return {
      ...from,
      question: 'pays',
      cost: subject,
      general: false,
      payer: { kind: 'body', who: body(random) },
      freeFor: null,
      interim: null,
      recoverFrom: null,
      cap: null,
      inKind: false,
      commitment: null,
      entry: clause,
    }
  }
  const duties: readonly Duty[] = ['must', 'must', 'must', 'must', 'should', 'may', 'must-not']
  const who: WhoStatement = {
    ...from,
    question: 'who',
    task,
    duty: pick(duties, random),
    who: body(random),
    does: null,
    exclusively: random.below(10) === 0,
    companions: {
      with: [],
      consult: [],
      inform: [],
      accountable: [],
      onRequestOf: [],
      authorisedBy: [],
    },
    limits: [],
    durations: [],
    extensions: [],
    fallbacks: [],
    after: [],
    issues: [],
  }
  return who
}

/** A role in one of two countries, seldom in one that the case names. */
function body(random: PseudoRandom): Who {
  const role = pick(ROLES, random)
  return named(role, ['LA', 'TH', 'LA', 'TH', 'destination'][random.below(5)] ?? 'LA')
}

function named(role: string, place: string | null): Who {
  const where =
    place === null
      ? null
      : COUNTRIES.includes(place)
        ? ({ kind: 'country', code: place } as const)
        : ({ kind: 'fact', fact: place } as const)
  return { kind: 'named', anyOf: [[{ kind: 'role', role, place: where }]] }
}

/** One to four tests of different facts; seldom any one of them is enough. */
function condition(random: PseudoRandom): Condition {
  const names = [...COUNTRY_FACTS, ...Object.keys(CUTS), ...FLAGS]
  const chosen = new Set<string>()
  const count = 1 + random.below(4)
  while (chosen.size < count) chosen.add(pick(names, random))
  const [first, ...others] = [...chosen].sort().map((fact) => test(fact, random))
  if (first === undefined) return ALWAYS
  if (others.length === 0) return first
  return { kind: random.below(8) === 0 ? 'any' : 'all', of: [first, ...others] }
}

function test(fact: string, random: PseudoRandom): Leaf {
  const cuts = CUTS[fact]
  if (cuts !== undefined) {
    const cut = pick(cuts, random)
    const interval = random.below(2) === 0 ? { from: 0, to: cut } : { from: cut, to: LAST + 1 }
    return { kind: 'in', variable: fact, values: numberSet([interval]) }
  }
  if (FLAGS.includes(fact)) return leafIn(fact, [random.below(2) === 0 ? 'yes' : 'no'])
  return leafIn(
    fact,
    Array.from({ length: 1 + random.below(3) }, () => pick(COUNTRIES, random)),
  )
}

function leafIn(variable: string, names: readonly string[]): Leaf {
  return { kind: 'in', variable, values: nameSet(names) }
}

function facts(): readonly FactEntry[] {
  const common = { question: '?', why: '?', countries: false, mayBeUndetermined: false, testimony: false, sensitivity: 1 } // prettier-ignore
  return [
    ...COUNTRY_FACTS.map((id): FactEntry => ({
      ...common,
      id,
      type: 'enum',
      label: id,
      unit: null,
      range: null,
      values: COUNTRIES.map((code) => ({ id: code, label: code })),
      typical: ['LA'],
      bands: [],
    })),
    ...Object.entries(CUTS).map(([id, cuts]): FactEntry => ({
      ...common,
      id,
      type: 'number',
      label: id,
      unit: null,
      range: { from: 0, to: LAST, step: 1 },
      values: [],
      typical: [30],
      bands: [0, ...cuts],
    })),
    ...FLAGS.map((id): FactEntry => ({
      ...common,
      id,
      type: 'boolean',
      label: id,
      unit: null,
      range: null,
      values: [],
      typical: [false],
      bands: [],
    })),
  ]
}

function variables(): readonly Variable[] {
  return [
    ...COUNTRY_FACTS.map((id) => ({ id, fact: id, domain: nameSet(COUNTRIES), step: null })),
    ...Object.keys(CUTS).map((id) => ({
      id,
      fact: id,
      domain: numberSet([{ from: 0, to: LAST + 1 }]),
      step: 1,
    })),
    ...FLAGS.map((id) => ({ id, fact: id, domain: YES_OR_NO, step: null })),
  ]
}

function pick<T>(items: readonly T[], random: PseudoRandom): T {
  const item = items[random.below(items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
