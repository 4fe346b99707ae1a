import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { misfitOf } from '../../src/rulebook/json/misfit.ts'
import { readRulebook, writeRulebook } from '../../src/rulebook/json/rulebook-json.ts'
import { rulebookSchema } from '../../src/rulebook/json/rulebook-schema.ts'
import { clause, compiled, instrument } from '../compile/library.ts'

/** One rulebook in which every kind of entry occurs. */
const rulebook = compiled(
  instrument(
    'mou',
    {},
    clause('escort', {
      step: 'escort',
      duty: 'must',
      who: { 'any-of': ['welfare@destination', 'police@transit', 'state@TH', 'anyone'] },
      with: ['ngo', 'agency:iom'],
      when: {
        origin: ['LA', 'KH'],
        any: [{ age: '< 18' }, { nationality: { 'same-as': 'origin' } }],
      },
      within: ['7 days of decision', 'without delay'],
      for: 'until decision',
      fallback: { after: '3 days', who: 'ngo', when: { risk: 'low' } },
      pays: [
        { for: 'food', by: { split: { ngo: 'equal', fund: 'equal' } } },
        {
          for: 'bus',
          by: { ladder: [{ payer: 'fund', 'up-to': '300 USD' }, { payer: 'unnamed' }] },
        },
      ],
      handover: { to: 'nobody', documents: ['file'] },
      'subject-to': ['other'],
    }),
    clause('passed-on', { step: 'shelter', 'deferred-to': 'the law' }),
    clause('empty', {
      step: 'shelter',
      'deferred-to': 'the law',
      when: { age: '< 18', not: { age: '< 18' } },
    }),
  ),
  instrument('other', {}),
  {
    file: 'rules/calendars/LA.yaml',
    text: [
      'remit: 1',
      'country: LA',
      'time-zone: Asia/Vientiane',
      'holidays: [{ every: "12-02", label: National Day, from: 1976 }]',
      'complete: [2026]',
      'sources: [{ title: Made up }]',
    ].join('\n'),
  },
)
const text = writeRulebook(rulebook)
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(rulebookSchema)

const misfit = (value: unknown) => misfitOf(value, rulebookSchema, rulebookSchema.$defs)

it('what was written is read again', () => {
  const read = readRulebook(text)

  expect(read).toEqual({ kind: 'rulebook', rulebook })
  expect(read.kind === 'rulebook' && writeRulebook(read.rulebook)).toBe(text)
})

it('the schema is published', async () => {
  await expect(`${JSON.stringify(rulebookSchema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../schemas/rulebook.schema.json',
  )
})

it.each([
  { other: '[]', where: '', wanted: 'an object' },
  { other: '{"remit":1}', where: '', wanted: 'an object with `digest`' },
  { other: text.replace('"remit":1', '"remit":2'), where: 'remit', wanted: '`1`' },
  {
    other: text.replace('"duty":"must"', '"duty":"shall"'),
    where: 'statements/5/duty',
    wanted: 'one of `must`, `should`, `may`, `must-not`',
  },
  {
    other: text.replace('"exact":', '"__proto__":{},"exact":'),
    where: 'rules/0',
    wanted: 'an object without `__proto__`',
  },
  {
    other: text.replace('"kind":"any"', '"kind":"not"'),
    where: 'rules/1/condition',
    wanted: 'of a known form',
  },
])('says where a text has another form: `$where` is not $wanted', ({ other, where, wanted }) => {
  expect(readRulebook(other)).toEqual({ kind: 'fault', fault: 'not-a-rulebook', where, wanted })
})

it('says that a text is not JSON', () => {
  expect(readRulebook('rules: []')).toEqual({ kind: 'fault', fault: 'not-json' })
})

it('a condition as deep as a file can make it is refused, not followed', () => {
  const leaf = '{"kind":"always"}'
  const deep = '{"of":['.repeat(9000) + leaf + `,${leaf}],"kind":"all"}`.repeat(9000)
  const other = text.replace('"never":', `"never":${deep},"was":`)

  expect(readRulebook(other)).toMatchObject({ wanted: 'of a depth that can be read' })
})

/** Every place of a JSON value: the paths to its parts. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))]
}

/** Places that differ in kind, of the variables only a few, so that the rest comes up as often. */
const places = pathsIn({ ...rulebook, variables: rulebook.variables.slice(0, 3) }).slice(1)

function changed(
  path: readonly string[],
  change: (object: Record<string, unknown>, key: string) => void,
) {
  const copy = JSON.parse(text) as Record<string, unknown>
  const holder = path.slice(0, -1).reduce((part, key) => part[key] as Record<string, unknown>, copy)
  change(holder, path.at(-1) ?? '')
  return copy
}

it('ajv and the reader agree on whatever is changed in a rulebook', () => {
  const replacement = fc.constantFrom<unknown>(null, true, 0, 1.5, -1, '', 'names', [], {}, [1], {
    kind: 'always',
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.option(replacement, { nil: undefined }),
      (path, value) => {
        const other = changed(path, (holder, key) => {
          if (value !== undefined) holder[key] = value
          else if (Array.isArray(holder)) holder.splice(Number(key), 1)
          else Reflect.deleteProperty(holder, key)
        })

        expect(misfit(other) === undefined).toBe(isValid(other))
      },
    ),
    { numRuns: 300 },
  )
})

it('every key is required, and no other is allowed', () => {
  const objects = places.filter((path) => {
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], rulebook)
    return !Array.isArray(holder) && path[0] !== 'citations'
  })
  fc.assert(
    fc.property(fc.constantFrom(...objects), (path) => {
      const without = changed(path, (holder, key) => Reflect.deleteProperty(holder, key))
      const withMore = changed(path, (holder) => {
        holder['more'] = null
      })
      expect(misfit(without)).toBeDefined()
      expect(misfit(withMore)).toBeDefined()
    }),
    { numRuns: 300 },
  )
})
