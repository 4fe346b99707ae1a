import { expect, it } from 'vitest'
import { memoryFiles } from '../kit/memory-files.ts'
import { remit } from '../kit/fake-io.ts'
import { shippedVocabulary } from '../kit/shipped-library.ts'
import { TRIAL_HEAD } from '../kit/trial-head.ts'

const HEAD = `${TRIAL_HEAD}
## Article 1. Tracing

The welfare authority traces the family.

`

const block = (...lines: readonly string[]): string =>
  `${HEAD}\`\`\`responsibility\n${lines.join('\n')}\n\`\`\`\n`

const DUTY = ['step: family-tracing', 'duty: must', 'who: social-welfare@origin']

/** Documents as a lawyer may well write them: what is wrong, its code and the words marked. */
const wrong = [
  {
    fault: 'a misspelt role',
    text: block('step: family-tracing', 'duty: must', 'who: social-wellfare@origin'),
    code: 'check/unknown-role',
    marked: 'social-wellfare',
  },
  {
    fault: 'an unknown step',
    text: block('step: family-traceing', 'duty: must', 'who: social-welfare@origin'),
    code: 'check/unknown-step',
    marked: 'family-traceing',
  },
  {
    fault: 'a fence that never ends',
    text: `${HEAD}\`\`\`responsibility\n${DUTY.join('\n')}\n`,
    code: 'parse/unclosed-fence',
    marked: '```responsibility',
  },
  {
    fault: 'a tab in the YAML',
    text: block(...DUTY, 'within:', '\tlimit: 3 days'),
    code: 'parse/tab',
    marked: '\t',
  },
  {
    fault: 'an id given twice',
    text: `${block('id: trace', ...DUTY)}\n${block('id: trace', ...DUTY).slice(HEAD.length)}`,
    code: 'check/duplicate-id',
    marked: 'trace',
  },
  {
    fault: 'a split of 90 %',
    text: block(
      'step: medical',
      'pays:',
      '  for: medical',
      '  by: { split: { social-welfare@origin: 50%, social-welfare@destination: 40% } }',
    ),
    code: 'check/shares-not-whole',
    marked: '{ social-welfare@origin: 50%, social-welfare@destination: 40% }',
  },
  {
    fault: 'the date 31.02.',
    text: block(...DUTY).replace('signed: 2020-01-01', 'signed: 2020-02-31'),
    code: 'shape/bad-date',
    marked: '2020-02-31',
  },
  {
    fault: 'an unknown fact',
    text: block(...DUTY, 'when: { orgin: LA }'),
    code: 'check/unknown-fact',
    marked: 'orgin',
  },
  {
    fault: 'a value outside the domain',
    text: block(...DUTY, 'when: { risk-on-return: enormous }'),
    code: 'check/unknown-value',
    marked: 'enormous',
  },
  {
    fault: 'a condition of the wrong type',
    text: block(...DUTY, 'when: { consent-to-return: "< 18" }'),
    code: 'check/comparison-without-number',
    marked: '"< 18"',
  },
  {
    fault: 'a bare #id as a reference',
    text: block('id: trace', ...DUTY, 'subject-to: #other'),
    code: 'parse/bare-reference',
    marked: '#other',
  },
  {
    fault: 'an unquoted comma that makes a stray key',
    text: block(
      'step: family-tracing',
      'duty: must',
      'who: social-welfare@origin',
      'within: { limit: 3 days, where possible, from: consent }',
    ),
    code: 'parse/stray-key',
    marked: 'where possible',
  },
  {
    fault: 'age: >= 16 without quotes',
    text: block(...DUTY, 'when:', '  age: >= 16'),
    code: 'parse/unquoted-comparison',
    marked: '>= 16',
  },
]

const vocabulary = Object.fromEntries(shippedVocabulary().map(({ file, text }) => [file, text]))

it.each(wrong)('$fault gives one finding, at the exact place', async ({ text, code, marked }) => {
  const files = memoryFiles({ ...vocabulary, 'mous/trial.md': text })

  const ran = await remit(['check', '--format', 'json'], files)

  const { findings } = JSON.parse(ran.out) as {
    findings: { code: string; file: string; start: number; end: number }[]
  }
  expect(findings.map((found) => [found.code, text.slice(found.start, found.end)])).toEqual([
    [code, marked],
  ])
  expect(ran.code).toBe(1)
})

it('the document that the wrong ones are made of is right', async () => {
  const files = memoryFiles({ ...vocabulary, 'mous/trial.md': block(...DUTY) })

  const ran = await remit(['check'], files)

  expect(ran.out).toMatch(/no findings\.\n$/)
  expect(ran.code).toBe(0)
})
