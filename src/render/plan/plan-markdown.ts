import type { AskNext } from '../../ask/answer.ts'
import type { Plan, PlanStep } from '../../case/plan.ts'
import type { Book } from '../answer.ts'
import { bodiesWords } from '../body-words.ts'
import { line, type Line } from '../layout.ts'
import { markdownTable } from '../markdown-table.ts'
import { markdownText } from '../markdown-text.ts'
import { whenWords } from '../when-words.ts'
import { custodyLines } from './custody-lines.ts'
import { dueNotes } from './due-lines.ts'
import { moneyMarkdown } from './money-markdown.ts'
import { asOfWords, headLines, planNotes } from './plan-head.ts'
import type { PlanPart } from './plan-parts.ts'
import { citationsInFull, placeName, tellingOf, type PlanTelling } from './plan-telling.ts'
import { stepPage } from './step-page.ts'
import type { StepPart } from './step-parts.ts'
import { isLate, MARKS, whereWords } from './step-words.ts'

/**
 * A plan, or one part of it, as Markdown (CommonMark with the tables and task
 * lists of GFM): a hand-out that says what {@link renderPlan} says.
 */
export function renderPlanMarkdown(plan: Plan, book: Book, part: PlanPart = 'plan'): string {
  const told = tellingOf(plan, book)
  const blocks = [
    [`# ${markdownText(plan.procedure.title)}`],
    [`As of ${markdownText(asOfWords(told))}.`],
    bullets(headLines(told)),
    ...partBlocks(part, told),
    ...headed('Clauses', bullets(citations(told))),
  ].filter((block) => block.length > 0)
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

type Block = readonly string[]

function partBlocks(part: PlanPart, told: PlanTelling): readonly Block[] {
  switch (part) {
    case 'due':
      return headed('By when', dueTable(told))
    case 'ledger':
      return [['## Money'], ...moneyMarkdown(told)]
    case 'hands':
      return headed('Hands', bullets(custodyLines(told)))
    case 'plan':
      return [
        ['## Steps'],
        ...told.plan.steps.flatMap((step) => stepBlocks(step, told)),
        notNeeded(told),
        ...headed('Hands', bullets(custodyLines(told))),
        ...headed('By when', dueTable(told)),
        ['## Money'],
        ...moneyMarkdown(told),
        ...headed('Ask next', told.plan.askNext.map(askItem)),
        ...headed('Note', bullets(planNotes(told))),
      ]
  }
}

/** A section; nothing where there is nothing in it. */
function headed(title: string, block: Block): readonly Block[] {
  return block.length === 0 ? [] : [[`## ${title}`], block]
}

function stepBlocks(step: PlanStep, told: PlanTelling): readonly Block[] {
  if (step.state === 'not-needed') return []
  const { title, lines, parts } = stepPage(step, told)
  const [name = '', ...times] = title.parts
  const heading = [`${MARKS[step.state]}: ${name}`, ...times].map(markdownText).join(' · ')
  const more = parts.flatMap(({ label, lines: of }) =>
    label === 'check'
      ? [`- **${LABELS[label]}**`, ...of.map(checkItem)]
      : [`- **${LABELS[label]}**`, ...bullets(of, 1)],
  )
  return [[`### ${heading}`], [...bullets(lines), ...more]]
}

const LABELS: Readonly<Record<StepPart['label'], string>> = {
  who: 'Who',
  pays: 'Who pays',
  hands: 'Next hands',
  papers: 'Papers',
  check: 'To think of',
}

/** An item to tick, or the citation below the items. */
function checkItem({ parts: [text = ''] }: Line): string {
  return text.startsWith('[ ] ')
    ? `  - [ ] ${markdownText(text.slice('[ ] '.length))}`
    : `  - ${markdownText(text)}`
}

/** Paragraphs as items of a list: what stands further to the right belongs to what stands above. */
function bullets(lines: readonly Line[], depth = 0): Block {
  const above: number[] = []
  return lines.map(({ parts, indent, tone, lead }) => {
    while ((above.at(-1) ?? -1) >= indent) above.pop()
    const level = depth + above.length
    above.push(indent)
    const text = parts.map(markdownText).join(' · ')
    const named = lead === undefined ? text : `${markdownText(lead.text)}: ${text}`
    const isLoud = tone === 'alarm' || tone === 'strong'
    return `${'  '.repeat(level)}- ${isLoud ? `**${named}**` : named}`
  })
}

function askItem({ question, decides }: AskNext): string {
  return `- ${markdownText(question)} — decides: ${decides.map(markdownText).join(', ')}`
}

function notNeeded({ plan, labels }: PlanTelling): Block {
  const names = plan.steps.flatMap(({ step, state }) =>
    state === 'not-needed' ? [labels.step(step)] : [],
  )
  return names.length === 0 ? [] : [`No part of this case: ${names.map(markdownText).join(', ')}.`]
}

function dueTable(told: PlanTelling): Block {
  const { plan, labels } = told
  if (plan.due.length === 0) return ['Nothing has a due time.']
  const rows = plan.due.map((item) => {
    told.named.add(item.clause)
    const latest = item.dueAtTheLatest === null ? '' : ` to ${whenWords(item.dueAtTheLatest)}`
    const marks = item.overdue ? ['OVERDUE'] : isLate(item) ? ['LATE'] : []
    const notes = [...marks, ...dueNotes(item, told)]
    return [
      whereWords(item) + whenWords(item.due) + latest,
      placeName(`${item.step}/${item.task}`, labels),
      bodiesWords(item.responsible, labels),
      notes.join('; '),
      item.clause,
    ]
  })
  const titles = ['Due', 'Step', 'Who', 'Note', 'Clause']
  return markdownTable(
    titles.map((title) => ({ title })),
    rows,
  )
}

/** A clause is one item. */
function citations(told: PlanTelling): readonly Line[] {
  return citationsInFull(told).map((lines) => line(lines.flatMap(({ parts }) => parts)))
}
