import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { createBook } from '../../../src/render/answer.ts'
import { PLAN_PARTS } from '../../../src/render/plan/plan-parts.ts'
import { renderPlan } from '../../../src/render/plan/plan-text.ts'
import { planOf, plans, prepared } from './plans.ts'

const book = createBook(prepared.rulebook)
const all = Object.entries(plans)

const textOf = async (name: string, width: number, color = false): Promise<string> =>
  renderPlan(await planOf(name), book, { width, color })

it.each(all)('%s is told as in its golden file of 80 columns', async (name) => {
  await expect(await textOf(name, 80)).toMatchFileSnapshot(`golden/${name}-80.txt`)
})

it.each(all)('%s is told as in its golden file of 120 columns', async (name) => {
  await expect(await textOf(name, 120)).toMatchFileSnapshot(`golden/${name}-120.txt`)
})

it.each(['due', 'ledger', 'hands'] as const)(
  '%s can be told alone, with the clauses that it names',
  async (part) => {
    const plan = await planOf('under-way')

    const text = renderPlan(plan, book, { width: 80, color: false }, part)

    await expect(text).toMatchFileSnapshot(`golden/part-${part}.txt`)
  },
)

it('no row is wider than the page, and none ends with a space', async () => {
  const made = await Promise.all(all.map(async ([, plan]) => plan()))
  fc.assert(
    fc.property(
      fc.constantFrom(...made),
      fc.constantFrom(...PLAN_PARTS),
      fc.integer({ min: 20, max: 130 }),
      (plan, part, width) => {
        const rows = renderPlan(plan, book, { width, color: false }, part).split('\n')

        expect(rows.filter((row) => stringWidth(row) > Math.max(60, width))).toEqual([])
        expect(rows.filter((row) => row.endsWith(' '))).toEqual([])
      },
    ),
  )
})

it.each(all)('colours mark what is in %s, and change no word', async (name) => {
  const coloured = await textOf(name, 80, true)

  expect(coloured).toContain('\u001b[1m')
  // eslint-disable-next-line no-control-regex -- the colours are what is taken away
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await textOf(name, 80))
})

it('what could steer a terminal is shown instead of sent', async () => {
  const plan = await planOf('under-way')
  const steps = plan.steps.map((step) => ({ ...step, checklist: ['\u001b[2J\u202e all is well'] }))

  const text = renderPlan({ ...plan, steps }, book, { width: 80, color: false })

  expect(text).toContain('[ ] <U+001B>[2J<U+202E> all is well')
})
