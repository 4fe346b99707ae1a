import { expect, it } from 'vitest'
import { commandLine, type CommandWords } from '../../src/ask/command-line.ts'
import { readCaseRequest, readRequest } from '../../src/ask/read-request.ts'
import { prepare } from '../../src/ask/prepare.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import type { Assumption } from '../../src/rulebook/rulebook.ts'
import { nameSet, type ValueSet } from '../../src/rulebook/value-set.ts'
import { clause, exampleMou, instrument, preparedFrom } from './prepared.ts'

const prepared = preparedFrom([
  ...exampleMou,
  instrument(
    { id: 'round-two', more: 'draft: yes' },
    clause('id: c\nstep: medical\nduty: must\nwho: ngo'),
  ),
])

const words: CommandWords & { step: string } = { step: 'medical', facts: [], asOf: '2026-06-01' }

function read(given: Partial<typeof words>) {
  const line = commandLine({ ...words, ...given })
  const { value, diagnostics } = readRequest(prepared, line)
  const marked = diagnostics.map(({ code, message, help, span, related }) => ({
    code,
    message,
    help,
    marked: line.source.text.slice(span.start, span.end),
    related: related.map((one) => line.source.text.slice(one.span.start, one.span.end)),
  }))
  return { value, marked }
}

function inShort(values: ValueSet): string {
  return values.kind === 'names'
    ? values.names.join(',')
    : values.intervals.map(({ from, to }) => `[${from},${to})`).join('')
}

it.each([
  { fact: 'age=15', is: { age: '[15,16)', 'age/undetermined': 'no' }, given: 15 },
  { fact: 'age=..17', is: { age: '[0,18)' }, given: '..17' },
  { fact: 'age=18..', is: { age: '[18,121)' }, given: '18..' },
  { fact: 'age=12..17', is: { age: '[12,18)' }, given: '12..17' },
  { fact: 'age=<18', is: { age: '[0,18)' }, given: '..17' },
  { fact: 'age=< 18', is: { age: '[0,18)' }, given: '..17' },
  { fact: 'age=>=18', is: { age: '[18,121)' }, given: '18..' },
  { fact: 'age=15..15', is: { age: '[15,16)', 'age/undetermined': 'no' }, given: 15 },
  { fact: 'age=0..120', is: { age: '[0,121)' }, given: '0..120' },
  { fact: 'age=undetermined', is: { 'age/undetermined': 'yes' }, given: 'undetermined' },
  { fact: 'origin=LA', is: { origin: 'LA' }, given: 'LA' },
  { fact: 'consent-to-return=yes', is: { 'consent-to-return': 'yes' }, given: true },
  { fact: 'consent-to-return=true', is: { 'consent-to-return': 'yes' }, given: true },
  { fact: 'consent-to-return=no', is: { 'consent-to-return': 'no' }, given: false },
  { fact: 'consent-to-return=false', is: { 'consent-to-return': 'no' }, given: false },
  { fact: 'injured=yes', is: { injured: 'yes', 'injured/undetermined': 'no' }, given: true },
  { fact: 'risk-on-return=low', is: { 'risk-on-return': 'low' }, given: 'low' },
  { fact: 'exploitation=sexual', is: { 'exploitation/sexual': 'yes' }, given: ['sexual'] },
  {
    fact: 'exploitation=sexual,begging',
    is: { 'exploitation/sexual': 'yes', 'exploitation/begging': 'yes' },
    given: ['sexual', 'begging'],
  },
  {
    fact: 'exploitation=only:sexual',
    is: {
      'exploitation/sexual': 'yes',
      'exploitation/begging': 'no',
      'exploitation/fishing': 'no',
    },
    given: { only: ['sexual'] },
  },
  {
    fact: 'exploitation=only:',
    is: { 'exploitation/sexual': 'no', 'exploitation/begging': 'no', 'exploitation/fishing': 'no' },
    given: { only: [] },
  },
  {
    fact: 'exploitation=not:sexual,fishing',
    is: { 'exploitation/sexual': 'no', 'exploitation/fishing': 'no' },
    given: { not: ['sexual', 'fishing'] },
  },
  { fact: 'transit=LA', is: { 'transit/LA': 'yes' }, given: ['LA'] },
])('$fact is read', ({ fact, is, given }) => {
  const { value, marked } = read({ facts: [fact] })

  expect(marked).toEqual([])
  expect(
    Object.fromEntries([...(value?.facts ?? [])].map(([id, values]) => [id, inShort(values)])),
  ).toEqual(is)
  expect([...(value?.given.values() ?? [])]).toEqual([given])
})

it.each([
  {
    facts: ['age'],
    code: 'case/malformed-fact',
    marked: 'age',
    help: 'write `fact=value`, as in `age=15` or `origin=LA`',
  },
  {
    facts: ['age='],
    code: 'case/malformed-fact',
    marked: 'age=',
    help: 'write `fact=value`, as in `age=15` or `origin=LA`',
  },
  {
    facts: ['=15'],
    code: 'case/malformed-fact',
    marked: '=15',
    help: 'write `fact=value`, as in `age=15` or `origin=LA`',
  },
  { facts: ['agge=15'], code: 'case/unknown-fact', marked: 'agge', help: 'did you mean `age`?' },
  {
    facts: ['name=Mali'],
    code: 'case/personal-data',
    marked: 'Mali',
    help: 'leave it out: a case holds categories, such as an age or a country, and nothing that tells who somebody is',
  },
  {
    facts: ['__proto__=1'],
    code: 'case/unknown-fact',
    marked: '__proto__',
    help: 'the facts are listed in `rules/vocabulary/facts.yaml`',
  },
  {
    facts: ['age=young'],
    code: 'case/not-a-number',
    marked: 'young',
    help: 'write a number or a range: `15`, `12..17`, `..17` or `18..`',
  },
  {
    facts: ['age=15,16'],
    code: 'case/several-values',
    marked: 'age',
    help: 'give one value, or leave the fact out if it is not known',
  },
  { facts: ['age=200'], code: 'case/out-of-range', marked: '200', help: undefined },
  { facts: ['age=15.5'], code: 'case/off-step', marked: '15.5', help: 'use a whole number' },
  {
    facts: ['age=17..12'],
    code: 'case/empty-range',
    marked: '17..12',
    help: 'write the smaller number first: both ends belong to the range',
  },
  {
    facts: ['risk-on-return=lo'],
    code: 'case/unknown-value',
    marked: 'lo',
    help: 'did you mean `low`?',
  },
  {
    facts: ['risk-on-return=Low'],
    code: 'case/unknown-value',
    marked: 'Low',
    help: 'did you mean `low`?',
  },
  {
    facts: ['risk-on-return=grave'],
    code: 'case/unknown-value',
    marked: 'grave',
    help: 'its values are `high`, `low`, `medium`',
  },
  {
    facts: ['risk-on-return=undetermined'],
    code: 'case/undetermined-not-allowed',
    marked: 'undetermined',
    help: 'leave it out if it is not known yet',
  },
  {
    facts: ['consent-to-return=maybe'],
    code: 'case/unknown-value',
    marked: 'maybe',
    help: 'its values are `no`, `yes`',
  },
  {
    facts: ['origin=Laos'],
    code: 'case/unknown-country',
    marked: 'Laos',
    help: 'did you mean `LA`?',
  },
  { facts: ['origin=la'], code: 'case/unknown-value', marked: 'la', help: 'did you mean `LA`?' },
  {
    facts: ['origin=LA,TH'],
    code: 'case/several-values',
    marked: 'origin',
    help: 'give one value, or leave the fact out if it is not known',
  },
  {
    facts: ['exploitation=sexual,beging'],
    code: 'case/unknown-value',
    marked: 'beging',
    help: 'did you mean `begging`?',
  },
  {
    facts: ['exploitation=undetermined'],
    code: 'case/undetermined-not-allowed',
    marked: 'undetermined',
    help: 'leave it out if it is not known yet',
  },
  {
    facts: ['exploitation=a,,sexual'],
    code: 'case/unknown-value',
    marked: 'a',
    help: 'its values are `begging`, `fishing`, `sexual`',
  },
])('$facts is reported as $code', ({ facts, code, marked, help }) => {
  const found = read({ facts })

  expect(found.value).toBeUndefined()
  expect(found.marked[0]).toMatchObject({ code, marked, help })
})

it('a fact given twice is marked where it comes again, and points to the first', () => {
  expect(read({ facts: ['age=15', 'origin=LA', 'age=16'] }).marked).toMatchObject([
    { code: 'case/fact-given-twice', marked: 'age', related: ['age'] },
  ])
})

it('a combination that cannot be names the assumption, and all facts of it', () => {
  const found = read({ facts: ['asylum-claim=granted', 'age=3', 'risk-on-return=low'] })

  expect(found.value).toBeUndefined()
  expect(found.marked).toEqual([
    {
      code: 'case/ruled-out',
      message: 'these facts cannot be together: `no-claim-without-danger`',
      help: 'Whoever was granted asylum is in danger on return.',
      marked: 'risk-on-return',
      related: ['asylum-claim'],
    },
  ])
})

it('assumptions that only together leave no case are found too', () => {
  const rulebook = preparedFrom(exampleMou).rulebook
  const whenever = (variable: string, value: string): Condition => ({
    kind: 'in',
    variable,
    values: nameSet([value]),
  })
  const never = (id: string, injured: string): Assumption => ({
    id,
    never: {
      kind: 'all',
      of: [whenever('consent-to-return', 'yes'), whenever('injured', injured)],
    },
    why: 'It cannot be.',
  })
  const both = prepare({ ...rulebook, assume: [never('one', 'yes'), never('two', 'no')] })
  const line = commandLine({ ...words, facts: ['consent-to-return=yes'] })

  const { value, diagnostics } = readRequest(both, line)

  expect(value).toBeUndefined()
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'these facts cannot be together: `two`',
  ])
})

it('half of what cannot be together is no fault', () => {
  expect(read({ facts: ['asylum-claim=granted'] }).marked).toEqual([])
})

it.each([
  { step: 'medcal', code: 'case/unknown-step', marked: 'medcal', help: 'did you mean `medical`?' },
  {
    step: 'escort',
    code: 'case/unknown-step',
    marked: 'escort',
    help: 'did you mean `transport-escort/escort`?',
  },
  {
    step: 'medcal/treat',
    code: 'case/unknown-step',
    marked: 'medcal',
    help: 'did you mean `medical`?',
  },
  {
    step: 'constructor',
    code: 'case/unknown-step',
    marked: 'constructor',
    help: 'the steps are listed in `rules/vocabulary/steps.yaml`',
  },
  {
    step: 'medical/trat',
    code: 'case/unknown-task',
    marked: 'trat',
    help: 'did you mean `treat`?',
  },
  {
    step: 'shelter/',
    code: 'case/unknown-task',
    marked: '',
    help: 'its tasks are `house`, `inform`',
  },
])('the step $step is reported as $code', ({ step, code, marked, help }) => {
  expect(read({ step }).marked).toMatchObject([{ code, marked, help }])
})

it.each([
  { asOf: '2026-06', code: 'case/not-a-date' },
  { asOf: 'today', code: 'case/not-a-date' },
  { asOf: '2026-02-29', code: 'case/no-such-day' },
  { asOf: '2026-13-01', code: 'case/no-such-day' },
])('the date $asOf is reported as $code', ({ asOf, code }) => {
  expect(read({ asOf }).marked).toMatchObject([{ code, marked: asOf }])
})

it.each([
  { events: ['rescue'], code: 'case/malformed-event', marked: 'rescue' },
  { events: ['resque=2026-05-20'], code: 'case/unknown-event', marked: 'resque' },
  { events: ['rescue=20 May'], code: 'case/not-a-time', marked: '20 May' },
  { events: ['rescue=2026-05-32'], code: 'case/no-such-day', marked: '2026-05-32' },
  {
    events: ['rescue=2026-05-20T18:00'],
    code: 'case/time-without-offset',
    marked: '2026-05-20T18:00',
  },
  {
    events: ['rescue=2026-05-20T25:00+07:00'],
    code: 'case/no-such-time',
    marked: '2026-05-20T25:00+07:00',
  },
  {
    events: ['rescue=2026-05-20', 'rescue=2026-05-21'],
    code: 'case/event-given-twice',
    marked: 'rescue',
  },
])('the events $events are reported as $code', ({ events, code, marked }) => {
  expect(read({ events }).marked).toMatchObject([{ code, marked }])
})

it('events are kept with their times as written', () => {
  const events = ['rescue=2026-05-20', 'closure=2026-05-20T18:00+07:00']

  expect(read({ events }).value?.events).toEqual([
    { event: 'rescue', at: '2026-05-20' },
    { event: 'closure', at: '2026-05-20T18:00+07:00' },
  ])
})

it.each([
  { withDraft: ['round-tow'], code: 'case/unknown-draft', help: 'did you mean `round-two`?' },
  { withDraft: ['example-mou'], code: 'case/not-a-draft', help: undefined },
])('the drafts $withDraft are reported as $code', ({ withDraft, code, help }) => {
  expect(read({ withDraft }).marked).toMatchObject([{ code, marked: withDraft[0], help }])
})

it('every wrong word is reported at once', () => {
  const found = read({ step: 'medcal', facts: ['agge=1', 'age=x', 'y'], asOf: 'now' })

  expect(found.marked.map(({ code }) => code)).toEqual([
    'case/unknown-step',
    'case/malformed-fact',
    'case/unknown-fact',
    'case/not-a-number',
    'case/not-a-date',
  ])
})

it('the command line is shown as the words that were given', () => {
  const line = commandLine({
    step: 'medical',
    facts: ['age=15', 'origin=LA'],
    events: ['rescue=2026-05-20'],
    asOf: '2026-06-01',
    withDraft: ['round-two'],
  })

  expect(line.source).toEqual({
    file: 'command line',
    text: 'remit ask medical age=15 origin=LA --event rescue=2026-05-20 --as-of 2026-06-01 --with-draft round-two',
  })
  for (const word of [line.step, ...line.facts, ...line.events, line.asOf, ...line.withDraft]) {
    expect(line.source.text.slice(word.span.start, word.span.end)).toBe(word.value)
  }
})

it('a case can be read without a step, for all of them', () => {
  const line = commandLine({ facts: ['age=15'], asOf: '2026-06-01' })

  expect(line.source.text).toBe('remit ask --all age=15 --as-of 2026-06-01')
  expect(readCaseRequest(prepared, line)).toMatchObject({
    value: { asOf: '2026-06-01', events: [], withDraft: [] },
    diagnostics: [],
  })
})
