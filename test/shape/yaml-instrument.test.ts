import { expect, it } from 'vitest'
import { shapeInstrument } from '../../src/shape/index.ts'
import { HEAD, markdown, seen } from './read.ts'
import { unlocated } from './unlocated.ts'

const MARKDOWN = `${HEAD}
## Part I

\`\`\`defaults
step: rescue
duty: must
\`\`\`

### Section 9. Rescue

The police rescue the person.

\`\`\`responsibility
who: police
\`\`\`

\`\`\`term
id: child
means: { age: "< 18" }
\`\`\`
`

const YAML = `${HEAD.replaceAll('---\n', '')}
articles:
  - heading: Part I
    blocks:
      - { kind: defaults, step: rescue, duty: must }
    articles:
      - heading: Section 9. Rescue
        text: The police rescue the person.
        blocks:
          - kind: responsibility
            who: police
          - { kind: term, id: child, means: { age: "< 18" } }
`

/** What an instrument says, wherever it stands. */
function said(text: string, file: string): unknown {
  const { value, diagnostics } = shapeInstrument(markdown(text, file))
  expect(diagnostics).toEqual([])
  return {
    ...value,
    file: '',
    clauses: value?.clauses.map(({ place, ...clause }) => [place.heading, unlocated(clause)]),
    terms: value?.terms.map(({ place, ...term }) => [place.heading, unlocated(term)]),
  }
}

it('says the same in YAML alone as in Markdown', () => {
  const inYaml = unlocated(said(YAML, 'sops/test.yaml'))

  expect(inYaml).toEqual(unlocated(said(MARKDOWN, 'sops/test.md')))
  expect(inYaml).toMatchObject({
    clauses: [[['Part I', 'Section 9. Rescue'], { id: 'section-9-rescue', steps: ['rescue'] }]],
    terms: [[['Part I', 'Section 9. Rescue'], { id: 'child' }]],
  })
})

it.each([
  ['who: police', 'whoo: police', ['shape/unknown-key whoo']],
  ['kind: term, id: child', 'kind: term, id: Child', ['shape/bad-id Child']],
])('marks in YAML alone what is wrong when `%s` is `%s`', (good, wrong, expected) => {
  const text = YAML.replace(good, wrong)
  const { diagnostics } = shapeInstrument(markdown(text, 'sops/test.yaml'))

  expect(seen(text, diagnostics)).toEqual(expected)
})
