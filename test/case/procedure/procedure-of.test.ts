import { expect, it } from 'vitest'
import { readCase } from '../../../src/ask/read-case.ts'
import { givenFacts } from '../../../src/ask/given-words.ts'
import { procedureOf } from '../../../src/case/procedure/procedure-of.ts'
import type { Located } from '../../../src/source/located.ts'
import type { SourceText } from '../../../src/source/source-text.ts'
import { instrument, preparedFrom } from '../../ask/prepared.ts'

const place = { file: 'case.yaml', start: 0, end: 7 }

/** A word at a place of its own. */
function word(value: string, start = 100): Located<string> {
  return { value, span: { file: 'case.yaml', start, end: start + value.length } }
}

interface Asked {
  readonly facts?: string
  readonly asOf?: string
  readonly name?: string
  readonly withDraft?: readonly string[]
}

/** The procedure of a case, or what is found instead. */
function choose(documents: readonly SourceText[], asked: Asked = {}) {
  const { facts = '', asOf = '2026-06-01', name, withDraft = [] } = asked
  const prepared = preparedFrom(documents)
  const { value: request, diagnostics: faults } = readCase(prepared, {
    facts: givenFacts(facts === '' ? [] : facts.split(' ').map((fact) => word(fact))).value,
    events: [],
    asOf: word(asOf),
    withDraft: withDraft.map((id) => word(id)),
  })
  if (request === undefined) throw new Error(faults[0]?.message)
  const named = name === undefined ? undefined : word(name, 7)
  const { value, diagnostics } = procedureOf(prepared, request, named, place)
  return {
    chosen: value?.instrument,
    found: diagnostics.map(({ code, severity, span, help }) => ({ code, severity, span, help })),
  }
}

function sop(id: string, more = ''): SourceText {
  const steps = '```step\nstep: shelter\nends: yes\n```\n'
  return instrument({ id, kind: 'sop', more }, steps)
}

const lao = sop('lao', 'scope: { origin: LA, destination: TH }')
const khmer = sop('khmer', 'scope: { origin: KH }')
const bare = instrument({ id: 'bare' }, '')

it.each<{ facts: string; chosen: string | undefined; code: string | undefined }>([
  { facts: 'origin=LA', chosen: 'lao', code: undefined },
  { facts: 'origin=KH destination=TH', chosen: 'khmer', code: undefined },
  { facts: '', chosen: undefined, code: 'case/which-procedure' },
  { facts: 'origin=MM', chosen: undefined, code: 'case/no-procedure' },
])('without a name, the only one that may be that of the case is: $facts', (given) => {
  const { chosen, found } = choose([lao, khmer, bare], given)

  expect(chosen).toBe(given.chosen)
  expect(found.map(({ code }) => code)).toEqual(given.code === undefined ? [] : [given.code])
  for (const { span } of found) expect(span).toBe(place)
})

it('several are listed, and why none fits is said of each', () => {
  expect(choose([lao, khmer]).found[0]?.help).toBe(
    'name one with `--procedure`, or as `procedure:` in the case, or give more facts: `khmer`, `lao`',
  )
  expect(
    choose(
      [lao, khmer, sop('later', 'in-force: { from: 2027-01-01 }'), sop('planned', 'draft: yes')],
      {
        facts: 'origin=MM',
      },
    ).found[0]?.help,
  ).toBe(
    '`khmer` is for other cases, `lao` is for other cases, `later` is not in force on that day, `planned` is a draft',
  )
  expect(choose([bare]).found).toMatchObject([
    { code: 'case/no-procedure', help: expect.stringContaining('add `step` blocks') as unknown },
  ])
})

it.each([
  { asOf: '2014-12-31', chosen: 'old' },
  { asOf: '2015-01-01', chosen: 'new' },
])('on $asOf, the text that is then in force is chosen', ({ asOf, chosen }) => {
  const old = sop('old')
  const replacing = sop('new', 'in-force: { from: 2015-01-01 }\nsupersedes: [old]')

  expect(choose([old, replacing], { asOf })).toEqual({ chosen, found: [] })
})

it('a name chooses among several', () => {
  expect(choose([lao, khmer], { name: 'khmer' })).toEqual({ chosen: 'khmer', found: [] })
})

it.each([
  { name: 'kmer', code: 'case/unknown-procedure', help: 'did you mean `khmer`?' },
  {
    name: 'bare',
    code: 'case/unknown-procedure',
    help: 'these documents have one: `khmer`, `lao`, `planned`',
  },
  {
    name: 'planned',
    code: 'case/procedure-of-draft',
    help: 'to plan along it, let it take part: `--with-draft planned`',
  },
  {
    name: 'lao',
    code: 'case/procedure-does-not-apply',
    help: 'its `scope` rules the case out: see `origin`',
  },
])('the name $name is reported as $code', ({ name, code, help }) => {
  const documents = [lao, khmer, bare, sop('planned', 'draft: yes')]

  const { chosen, found } = choose(documents, { name, facts: 'origin=KH destination=TH' })

  expect(chosen).toBeUndefined()
  expect(found).toEqual([{ code, severity: 'error', span: word(name, 7).span, help }])
})

it('a draft counts when it takes part', () => {
  const documents = [sop('planned', 'draft: yes')]

  expect(choose(documents).chosen).toBeUndefined()
  expect(choose(documents, { withDraft: ['planned'] })).toEqual({ chosen: 'planned', found: [] })
  expect(choose(documents, { withDraft: ['planned'], name: 'planned' }).chosen).toBe('planned')
})

it('a text that is not in force counts when it is named, and that is said', () => {
  const later = sop('later', 'in-force: { from: 2027-01-01 }')

  expect(choose([lao, later], { facts: 'origin=LA' })).toEqual({ chosen: 'lao', found: [] })
  expect(choose([lao, later], { facts: 'origin=LA', name: 'later' })).toMatchObject({
    chosen: 'later',
    found: [{ code: 'case/procedure-not-in-force', severity: 'warning' }],
  })
})
