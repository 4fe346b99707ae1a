import { expect, it } from 'vitest'
import { plain } from '../../src/document/node.ts'
import { parsed, type Parsed } from './parsing.ts'

function instrument(text: string): Parsed {
  return parsed(text, 'mous/a.yaml')
}

it('reads an instrument in pure YAML as it reads one in Markdown', () => {
  const yaml = `remit: 1
id: m
articles:
  - heading: Article 9
    articles:
      - heading: Escort
        text: >
          The police
          escort.
        blocks:
          - kind: responsibility
            id: escort
          - { id: child, kind: term }
`
  const markdown = `---
remit: 1
id: m
---

## Article 9

### Escort

The police
escort.

\`\`\`responsibility
id: escort
\`\`\`

\`\`\`term
id: child
\`\`\`
`
  const meaning = ({ document: { head, blocks } }: Parsed) => ({
    head: head && plain(head),
    blocks: blocks.map(({ fence, body, heading, above }) => ({
      fence,
      body: body && plain(body),
      heading: heading.map(({ value }) => value),
      above: above?.value,
    })),
  })

  const inYaml = instrument(yaml)

  expect(inYaml.seen).toEqual([])
  expect(meaning(inYaml)).toEqual(meaning(parsed(markdown)))
  expect(inYaml.document.blocks.map(({ line }) => line)).toEqual([11, 13])
  expect(inYaml.document.blocks.map(({ opening }) => inYaml.marked(opening))).toEqual([
    'kind',
    'id',
  ])
})

it.each([
  { fault: 'no kind', yaml: 'blocks: [{ id: a }]', seen: 'parse/missing-kind id' },
  { fault: 'an unknown kind', yaml: 'blocks: [{ kind: rule }]', seen: 'parse/unknown-fence rule' },
  { fault: 'a misspelt kind', yaml: 'blocks: [{ kind: trem }]', seen: 'parse/unknown-fence trem' },
  {
    fault: 'a list for a kind',
    yaml: 'blocks: [{ kind: [term] }]',
    seen: 'parse/wrong-article [term]',
  },
  { fault: 'no value for a kind', yaml: 'blocks: [{ kind: }]', seen: 'parse/missing-value kind' },
  { fault: 'a block that is text', yaml: 'blocks: [term]', seen: 'parse/wrong-article term' },
  {
    fault: 'blocks that are no list',
    yaml: 'blocks: { kind: term }',
    seen: 'parse/wrong-article { kind: term }',
  },
  { fault: 'a heading that is a list', yaml: 'heading: [a]', seen: 'parse/wrong-article [a]' },
  { fault: 'a misspelt key', yaml: 'headin: a', seen: 'parse/unknown-article-key headin' },
  { fault: 'a key too many', yaml: 'note: a', seen: 'parse/unknown-article-key note' },
  { fault: 'an article that is text', yaml: 'articles: [a]', seen: 'parse/wrong-article a' },
  { fault: 'articles without a value', yaml: 'articles:', seen: 'parse/missing-value articles' },
])('reports $fault', ({ yaml, seen }) => {
  expect(instrument(`articles:\n  - ${yaml}\n`).seen).toEqual([seen])
})

it('reads a block of a misspelt kind as what is meant', () => {
  const { document, found } = instrument('articles: [{ blocks: [{ kind: trem, id: a }] }]')

  expect(found[0]?.help).toBe('did you mean `term`?')
  expect(document.blocks).toMatchObject([{ fence: 'term' }])
})

it('has no blocks without articles', () => {
  expect(instrument('remit: 1\nid: a\n')).toMatchObject({ document: { blocks: [] }, seen: [] })
})
