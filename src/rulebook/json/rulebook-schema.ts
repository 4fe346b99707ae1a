import {
  either,
  flag,
  listOf,
  number,
  object,
  orNull,
  ref,
  tableOf,
  text,
  whole,
  word,
  type Definitions,
  type Schema,
} from './schema.ts'

const kind = (name: string, properties: Readonly<Record<string, Schema>> = {}): Schema =>
  object({ kind: { const: name }, ...properties })

const conditions: Definitions = {
  valueSet: either(
    kind('names', { names: listOf(text) }),
    kind('numbers', { intervals: listOf(object({ from: number, to: number })) }),
  ),
  condition: either(
    kind('always'),
    kind('never'),
    kind('all', { of: listOf(ref('condition'), 2) }),
    kind('any', { of: listOf(ref('condition'), 2) }),
    kind('in', { variable: text, values: ref('valueSet') }),
    kind('same', { left: text, right: text }),
    kind('differs', { left: text, right: text }),
  ),
  variable: object({ id: text, fact: text, domain: ref('valueSet'), step: orNull(number) }),
}

const bodies: Definitions = {
  place: either(
    kind('country', { code: text }),
    kind('fact', { fact: text }),
    kind('each', { fact: text }),
  ),
  body: either(
    kind('role', { role: text, place: orNull(ref('place')) }),
    kind('agency', { agency: text }),
    kind('state', { place: ref('place') }),
    kind('anyone'),
  ),
  who: either(
    kind('named', { anyOf: listOf(listOf(ref('body'), 1), 1) }),
    kind('unnamed'),
    kind('nobody'),
  ),
}

const parts: Definitions = {
  timeSpan: object({
    count: whole,
    unit: word('minute', 'hour', 'day', 'working-day', 'week', 'month', 'year'),
  }),
  start: object({ kind: word('event', 'first-of', 'last-of'), events: listOf(text) }),
  limit: object({
    within: orNull(ref('timeSpan')),
    words: orNull(text),
    aim: orNull(text),
    from: orNull(ref('start')),
    excluding: listOf(text),
    wherePossible: flag,
    extendableBy: orNull(ref('who')),
  }),
  duration: object({
    bound: word('exactly', 'at-least', 'at-most', 'until'),
    span: orNull(ref('timeSpan')),
    event: orNull(text),
    words: orNull(text),
  }),
  extension: object({
    clause: text,
    rule: text,
    limits: listOf(ref('limit')),
    durations: listOf(ref('duration')),
  }),
  fallback: object({
    who: ref('who'),
    after: orNull(ref('timeSpan')),
    afterWords: orNull(text),
    rule: orNull(text),
  }),
  money: object({ amount: text, currency: text }),
  payer: either(
    kind('body', { who: ref('who') }),
    kind('split', {
      parts: listOf(object({ who: ref('who'), numerator: whole, denominator: whole })),
    }),
    kind('ladder', {
      rungs: listOf(
        object({
          payer: ref('payer'),
          upTo: orNull(ref('money')),
          per: word('case', 'cost', 'year'),
          rule: orNull(text),
        }),
      ),
    }),
  ),
}

const said = (question: string, properties: Readonly<Record<string, Schema>>): Schema =>
  object({ question: { const: question }, clause: text, rule: text, step: text, ...properties })

const whos = listOf(ref('who'))

const statements: Definitions = {
  statement: either(
    said('who', {
      task: text,
      duty: word('must', 'should', 'may', 'must-not'),
      who: ref('who'),
      does: orNull(text),
      exclusively: flag,
      companions: object({
        with: whos,
        consult: whos,
        inform: whos,
        accountable: whos,
        onRequestOf: whos,
        authorisedBy: whos,
      }),
      limits: listOf(ref('limit')),
      durations: listOf(ref('duration')),
      extensions: listOf(ref('extension')),
      fallbacks: listOf(ref('fallback')),
      after: listOf(text),
      issues: listOf(text),
    }),
    said('pays', {
      entry: text,
      cost: text,
      general: flag,
      payer: orNull(ref('payer')),
      freeFor: orNull(ref('who')),
      interim: orNull(ref('who')),
      recoverFrom: orNull(ref('who')),
      cap: orNull(ref('money')),
      inKind: flag,
      commitment: orNull(text),
    }),
    said('handover', {
      task: text,
      to: ref('who'),
      from: orNull(ref('who')),
      at: orNull(text),
      documents: listOf(object({ document: text, rule: orNull(text) })),
      receipt: orNull(text),
    }),
    said('deferred', { of: word('who', 'pays', 'handover'), subject: text, to: text }),
  ),
}

const entries: Definitions = {
  word: object({ id: text, label: text }),
  fact: object({
    id: text,
    type: word('boolean', 'enum', 'country', 'number', 'set'),
    label: text,
    question: text,
    why: text,
    unit: orNull(text),
    range: orNull(object({ from: number, to: number, step: number })),
    values: listOf(ref('word')),
    countries: flag,
    mayBeUndetermined: flag,
    testimony: flag,
    sensitivity: number,
    typical: listOf(either(text, number, flag)),
    bands: listOf(either(text, number)),
  }),
  step: object({
    id: text,
    label: text,
    phase: text,
    tasks: listOf(object({ id: text, label: text, bodies: word('one', 'many') }), 1),
    costs: listOf(text),
    care: flag,
    handover: flag,
    expects: listOf(word('who', 'limit', 'pays', 'handover')),
  }),
  role: object({ id: text, label: text, placed: flag, members: listOf(text) }),
  agency: object({
    agency: text,
    name: text,
    role: text,
    country: orNull(text),
    from: orNull(text),
    until: orNull(text),
  }),
  calendar: object({
    country: text,
    zone: orNull(text),
    severalZones: flag,
    weekend: listOf(whole),
    holidays: orNull(listOf(ref('holiday'))),
    complete: listOf(whole),
  }),
  holiday: object({ on: text, label: text, from: orNull(whole), until: orNull(whole) }),
  connective: object({ connective: text, target: text }),
  instrument: object({
    id: text,
    kind: text,
    title: text,
    parties: listOf(object({ who: text, from: orNull(text) })),
    draft: flag,
    signed: orNull(text),
    inForce: object({ from: orNull(text), notBefore: orNull(text), until: orNull(text) }),
    selectedBy: orNull(text),
    connectives: listOf(ref('connective')),
    reviewEvery: orNull(text),
    missingParts: listOf(text),
    file: text,
  }),
  clause: object({
    id: text,
    instrument: text,
    basis: word('source', 'secondary', 'illustrative'),
    selectedBy: orNull(text),
    connectives: listOf(ref('connective')),
    notYetApplied: listOf(text),
  }),
  rule: object({ id: text, clause: text, condition: ref('condition'), exact: flag }),
  term: object({
    id: text,
    term: text,
    instrument: orNull(text),
    basis: orNull(word('source', 'secondary', 'illustrative')),
    condition: ref('condition'),
    scope: ref('condition'),
  }),
}

const words = listOf(ref('word'))

const procedures: Definitions = {
  placedStep: object({
    id: text,
    step: text,
    after: listOf(object({ step: text, rule: orNull(text) })),
    rule: orNull(text),
    checklist: listOf(text),
    forms: listOf(text),
    issues: listOf(text),
    ends: flag,
  }),
  procedure: object({
    instrument: text,
    basis: word('source', 'secondary', 'illustrative'),
    rule: orNull(text),
    steps: listOf(ref('placedStep'), 1),
  }),
}

/** The form of a `Rulebook` as JSON. */
export const rulebookSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Compiled library of Remit',
  ...object({
    remit: { const: 1 },
    digest: text,
    facts: listOf(ref('fact')),
    variables: listOf(ref('variable')),
    assume: listOf(object({ id: text, never: ref('condition'), why: text })),
    steps: listOf(ref('step')),
    words: object({
      phases: words,
      costs: words,
      documents: words,
      events: listOf(object({ id: text, label: text, completes: orNull(text) })),
      intervals: words,
      places: words,
      reasons: words,
    }),
    roles: listOf(ref('role')),
    agencies: listOf(ref('agency')),
    calendars: listOf(ref('calendar')),
    instruments: listOf(ref('instrument')),
    precedence: object({
      canons: listOf(word('express', 'superior', 'closer', 'narrower', 'later')),
      ranks: listOf(listOf(text, 1)),
    }),
    clauses: listOf(ref('clause')),
    rules: listOf(ref('rule')),
    statements: listOf(ref('statement')),
    procedures: listOf(ref('procedure')),
    terms: listOf(ref('term')),
    citations: tableOf(object({ heading: listOf(text), file: text, line: whole })),
  }),
  $defs: { ...conditions, ...bodies, ...parts, ...statements, ...entries, ...procedures },
}
