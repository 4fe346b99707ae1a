import { expect, it } from 'vitest'
import type { AuditFinding } from '../../../src/analyse/audit.ts'
import { audit } from '../../../src/analyse/run-audit.ts'
import { prepare } from '../../../src/ask/prepare.ts'
import type { SourceText } from '../../../src/source/source-text.ts'
import { shippedVocabulary } from '../../kit/shipped-library.ts'
import { rulebookOf } from '../../kit/shipped-rulebook.ts'

const vocabulary = shippedVocabulary()

/** A text with a term of its own. */
function text(id: string, means: string, head = ''): SourceText {
  const lines = [
    'remit: 1',
    `id: ${id}`,
    'kind: mou',
    `title: ${id}`,
    'parties: [LA, TH]',
    'basis: illustrative',
    'sources: [{ title: Made up }]',
    ...(/^in-force:/m.test(head) ? [] : ['in-force: { from: 2020-01-01 }']),
    head,
  ]
  const block =
    means === '' ? '' : `## Article 1\n\n\`\`\`term\nid: child\nmeans: ${means}\n\`\`\`\n`
  return { file: `mous/${id}.md`, text: `---\n${lines.join('\n').trim()}\n---\n\n${block}` }
}

type Differing = AuditFinding & { readonly code: 'audit/definitions-differ' }

function found(...texts: readonly SourceText[]) {
  const prepared = prepare(rulebookOf([...vocabulary, ...texts]))
  const all = audit(prepared, { asOf: '2026-06-01', only: ['audit/definitions-differ'] })
  return {
    clauses: all.clauses,
    findings: all.findings.filter(
      (one): one is Differing => one.code === 'audit/definitions-differ',
    ),
  }
}

it('names the term, the texts, and somebody who is inside one and outside the other', () => {
  const { findings, clauses } = found(text('a', '{ age: "< 16" }'), text('b', '{ age: "< 18" }'))
  const [one, ...others] = findings

  expect(others).toEqual([])
  expect(one).toMatchObject({
    term: 'child',
    inside: [null, 'b'],
    outside: ['a'],
    step: null,
    regions: [{ when: { age: ['16..17'] } }],
    allRegions: true,
    witness: { facts: { age: 17 }, decisive: ['age'] },
    exact: true,
  })
  expect(one?.clauses.map(({ clause }) => clause)).toEqual(['b/term/child', 'a/term/child'])
  expect(clauses['a/term/child']).toMatchObject({
    instrument: 'a',
    heading: ['Article 1'],
    file: 'mous/a.md',
  })
})

it('each way in which somebody is inside one and outside the other is told', () => {
  const { findings } = found(text('a', '{ any: [{ age: "< 16" }, { disability: yes }] }'))

  expect(findings.map(({ inside, outside }) => [inside, outside])).toEqual(
    expect.arrayContaining([
      [[null], ['a']],
      [['a'], [null]],
    ]),
  )
  expect(findings).toHaveLength(2)
})

it.each([
  { case: 'they mean the same', other: text('b', '{ not: { age: ">= 18" } }'), count: 0 },
  {
    case: 'one is not in force',
    other: text('b', '{ age: "< 16" }', 'in-force: { from: 2030-01-01 }'),
    count: 0,
  },
  { case: 'one is a draft', other: text('b', '{ age: "< 16" }', 'draft: yes'), count: 0 },
  { case: 'one has no meaning of its own', other: text('b', ''), count: 0 },
  { case: 'they differ', other: text('b', '{ age: "< 16" }'), count: 1 },
])('where $case, there are findings: $count', ({ other, count }) => {
  expect(found(text('a', '{ age: "< 18" }'), other).findings).toHaveLength(count)
})

it('texts that are never about one person do not differ, though each may differ from the vocabulary', () => {
  const { findings } = found(
    text('a', '{ age: "< 15" }', 'scope: { origin: LA }'),
    text('b', '{ age: "< 16" }', 'scope: { origin: TH }'),
  )

  expect(findings.map(({ inside, outside }) => [inside, outside])).toEqual([
    [[null], ['a']],
    [[null], ['b']],
  ])
  expect(findings.map(({ regions }) => regions)).toEqual([
    [{ when: { age: ['15..17'], origin: ['LA'] } }],
    [{ when: { age: ['16..17'], origin: ['TH'] } }],
  ])
})
