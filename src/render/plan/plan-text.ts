import { createColors } from 'picocolors'
import type { Plan, PlanStep } from '../../case/plan.ts'
import { header } from '../answer-head.ts'
import { askNextLines, type AnswerStyle, type Book } from '../answer.ts'
import type { Colors } from '../colors.ts'
import { block, line, rowsOf, type Line } from '../layout.ts'
import { custodyLines } from './custody-lines.ts'
import { dueLines } from './due-lines.ts'
import { moneyLines } from './money-lines.ts'
import { asOfWords, headLines, planNotes } from './plan-head.ts'
import type { PlanPart } from './plan-parts.ts'
import { citationsInFull, tellingOf, type PlanTelling } from './plan-telling.ts'
import { stepPage } from './step-page.ts'
import { MARKS } from './step-words.ts'

const LEAST_WIDTH = 60

/** A plan for people, or one part of it, ending with a line break. */
export function renderPlan(
  plan: Plan,
  book: Book,
  style: AnswerStyle,
  part: PlanPart = 'plan',
): string {
  const told = tellingOf(plan, book)
  const page: Page = {
    width: Math.max(LEAST_WIDTH, style.width),
    colors: createColors(style.color),
  }
  const rows = [
    ...header(plan.procedure.title, asOfWords(told), page.width, page.colors),
    ...rowsOf(headLines(told), page.width, page.colors),
    ...partRows(part, told, page),
    ...section('CLAUSES', citationsInFull(told).flat(), page),
    ...engineRows(plan, page),
  ]
  return `${rows.join('\n')}\n`
}

interface Page {
  readonly width: number
  readonly colors: Colors
}

function partRows(part: PlanPart, told: PlanTelling, page: Page): readonly string[] {
  switch (part) {
    case 'due':
      return section('BY WHEN', dueLines(told), page)
    case 'ledger':
      return section('MONEY', moneyLines(told), page)
    case 'hands':
      return section('HANDS', custodyLines(told), page)
    case 'plan':
      return [
        ...told.plan.steps
          .filter(({ state }) => state !== 'not-needed')
          .flatMap((step, at, all) =>
            stepRows(step, all[at - 1]?.state === step.state, told, page),
          ),
        ...notNeededRows(told, page),
        ...section('HANDS', custodyLines(told), page),
        ...section('BY WHEN', dueLines(told), page),
        ...section('MONEY', moneyLines(told), page),
        ...section('ASK NEXT', askNextLines(told.plan.askNext), page),
        ...section('NOTE', planNotes(told), page),
      ]
  }
}

/** A block with an empty row above it; nothing if it has no lines. */
function section(
  label: string,
  lines: readonly Line[],
  { width, colors }: Page,
): readonly string[] {
  return lines.length === 0 ? [] : ['', ...block(label, lines, width, colors)]
}

/** @param isLikeBefore - the step before has the same state. */
function stepRows(
  step: PlanStep,
  isLikeBefore: boolean,
  told: PlanTelling,
  page: Page,
): readonly string[] {
  const { title, lines, parts } = stepPage(step, told)
  const rows = section(MARKS[step.state], [title, ...lines], page)
  return [
    // Steps that are done are a list of single rows.
    ...(step.state === 'done' && isLikeBefore ? rows.slice(1) : rows),
    ...parts.flatMap((part) => block(`  ${part.label}`, part.lines, page.width, page.colors)),
  ]
}

function notNeededRows({ plan, labels }: PlanTelling, page: Page): readonly string[] {
  const names = plan.steps.flatMap(({ step, state }) =>
    state === 'not-needed' ? [labels.step(step)] : [],
  )
  return names.length === 0 ? [] : section('skipped', [line(names, 'faint')], page)
}

function engineRows({ engines }: Plan, { colors }: Page): readonly string[] {
  return engines === undefined
    ? []
    : ['', colors.dim('Both engines agree: index, json-rules-engine.')]
}
