import fc from 'fast-check'
import type { SourceText } from '../../src/source/source-text.ts'
import { clause, instrument } from './prepared.ts'

const body = fc.constantFrom(
  'ngo',
  'police@TH',
  'police@destination',
  'police@origin',
  'police@transit',
  'enforcement@TH',
  'social-welfare@destination',
  'social-welfare@origin',
  'state@TH',
  'state@destination',
  'unnamed',
  '{ any-of: [police@TH, ngo] }',
  '{ all-of: [police@destination, ngo] }',
)

const leaf = fc.constantFrom(
  '{ age: "< 18" }',
  '{ age: ["< 16", undetermined] }',
  '{ age: ">= 12" }',
  '{ origin: LA }',
  '{ destination: [LA, TH] }',
  '{ origin: { same-as: destination } }',
  '{ origin: { differs-from: destination } }',
  '{ injured: yes }',
  '{ risk-on-return: high }',
  '{ exploitation: { includes: begging } }',
  '{ not: { injured: yes } }',
)
const condition = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: leaf.map((one) => `when: { all: [${one}] }`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('all', 'any'), leaf, leaf, leaf)
      .map(([kind, a, b, c]) => `when: { ${kind}: [${a}, { any: [${b}, ${c}] }] }`),
  },
  { weight: 1, arbitrary: leaf.map((one) => `unless: { all: [${one}] }`) },
)

const payer = fc.oneof(
  { weight: 3, arbitrary: body },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'nobody',
      'victim',
      '{ split: { ngo: 50%, police@destination: 50% } }',
      '{ ladder: [{ payer: insurance, up-to: 10 USD, when: { injured: yes } }, { payer: ngo }] }',
      '{ ladder: [{ payer: insurance, when: { age: "< 18" } }, { payer: ngo, when: { injured: yes } }] }',
    ),
  },
)

const duty = fc
  .tuple(fc.constantFrom('must', 'must', 'should', 'may', 'must-not'), body, fc.boolean())
  .map(([force, who, exclusively]) =>
    [
      `duty: ${force}`,
      `who: ${who}`,
      ...(exclusively && force !== 'must-not' ? ['exclusively: yes'] : []),
    ].join('\n'),
  )
const handover = fc
  .tuple(body, body, fc.boolean())
  .map(
    ([who, to, own]) =>
      `duty: must\nwho: ${who}\nhandover: { to: ${to}${own ? ', from: police@TH' : ''} }`,
  )
const money = fc.oneof(
  { weight: 3, arbitrary: payer.map((by) => `pays: { for: transport, by: ${by} }`) },
  { weight: 1, arbitrary: fc.constant('pays: { for: transport, free-for: victim }') },
)

const front = fc.record({
  kind: fc.constantFrom('treaty', 'law', 'mou', 'mou', 'sop'),
  parties: fc.constantFrom('[LA, TH]', '[LA, TH]', '[LA, TH, KH]', '[TH]', '[all-states]'),
  from: fc.constantFrom('2005-07-13', '2012-01-01', '2020-01-01'),
  selectedBy: fc.constantFrom('', '', '', 'selected-by: rescue'),
})

const connective = fc.constantFrom(
  'notwithstanding',
  'subject-to',
  'without-prejudice-to',
  'instead-of',
)

const STEPS = ['transport-escort/escort', 'transport-escort/arrange-transport']

/** Up to six texts of one clause each that speak to one task, and stand against each other in every way. */
export const conflicts: fc.Arbitrary<readonly SourceText[]> = fc
  .record({
    step: fc.constantFrom(...STEPS),
    blocks: fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 4, arbitrary: duty },
          { weight: 1, arbitrary: handover },
          { weight: 1, arbitrary: money },
        ),
        condition,
        front,
      ),
      { minLength: 1, maxLength: 6 },
    ),
    priorities: fc.array(fc.tuple(fc.nat(5), fc.nat(5), connective), { maxLength: 5 }),
  })
  .map(({ step, blocks, priorities }) => {
    const seen = new Set<string>()
    const keys = blocks.map(() => new Map<string, string[]>())
    for (const [from, to, kind] of priorities) {
      const pair = [from, to].sort().join()
      // That each prevails over the other is an error of the library.
      if (from === to || from >= blocks.length || to >= blocks.length || seen.has(pair)) continue
      seen.add(pair)
      const own = keys[from]
      own?.set(kind, [...(own.get(kind) ?? []), `t${to}#c`])
    }
    return blocks.map(([said, when, { kind, parties, from, selectedBy }], at) => {
      const links = [...(keys[at] ?? [])].map(([key, refs]) => `${key}: [${refs.join(', ')}]`)
      const more = [`in-force: { from: ${from} }`, ...(selectedBy === '' ? [] : [selectedBy])]
      const block = clause(['id: c', `step: ${step}`, said, when, ...links].join('\n'))
      return instrument({ id: `t${at}`, kind, parties, more: more.join('\n') }, block)
    })
  })
