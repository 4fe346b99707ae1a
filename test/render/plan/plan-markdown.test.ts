import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { createBook } from '../../../src/render/answer.ts'
import { renderPlanMarkdown } from '../../../src/render/plan/plan-markdown.ts'
import { planOf, plans, prepared } from './plans.ts'

const book = createBook(prepared.rulebook)

it.each(Object.entries(plans))('%s is told as in its golden hand-out', async (name, plan) => {
  const text = renderPlanMarkdown(await plan(), book)

  await expect(text).toMatchFileSnapshot(`golden/${name}.md`)
})

const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text)

const kindsIn = (node: Nodes): readonly string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kindsIn) : []),
]

it.each(Object.entries(plans))(
  '%s is made of headings, lists and tables alone',
  async (_, plan) => {
    const root = parse(renderPlanMarkdown(await plan(), book))

    expect(new Set(root.children.map(({ type }) => type))).toSatisfy((kinds: ReadonlySet<string>) =>
      [...kinds].every((kind) => ['heading', 'paragraph', 'list', 'table'].includes(kind)),
    )
    expect(kindsIn(root)).not.toContain('link')
    expect(kindsIn(root)).not.toContain('html')
    expect(kindsIn(root)).not.toContain('emphasis')
  },
)

it('what the author wrote is text, whatever it means in Markdown', async () => {
  const plan = await planOf('under-way')
  const item = '# <b>not</b> *loud* | [no](link) `code` ~gone~ _low_ 1. &amp; ![no](image)'
  const steps = plan.steps.map((step) => ({ ...step, checklist: [item] }))

  const root = parse(renderPlanMarkdown({ ...plan, steps }, book))

  const texts: string[] = []
  const collect = (node: Nodes): void => {
    if (node.type === 'text') texts.push(node.value)
    if ('children' in node) node.children.forEach(collect)
  }
  collect(root)
  expect(texts).toContain(item)
})

it('what has to be thought of can be ticked', async () => {
  const plan = await planOf('under-way')

  const text = renderPlanMarkdown(plan, book)

  expect(text).toContain('\n  - [ ] Ask the person alone\n')
})
