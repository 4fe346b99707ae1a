import type { Plan } from '../../case/plan.ts'
import type { AnswerStyle, Book } from '../answer.ts'
import { renderJson } from '../json.ts'
import { renderDueCsv } from './due-csv.ts'
import { renderLedgerCsv } from './ledger-csv.ts'
import { renderPlanIcs } from './plan-ics.ts'
import { renderPlanMarkdown } from './plan-markdown.ts'
import type { PlanFormat, PlanPart } from './plan-parts.ts'
import { renderPlan } from './plan-text.ts'

/** What a plan is told with, besides the plan. */
export interface PlanStyle extends AnswerStyle {
  /** Tells the case from others in a calendar: see {@link renderPlanIcs}. */
  readonly caseKey: string
}

/** A plan, or one part of it that the format can show, as a string. */
export async function planInFormat(
  plan: Plan,
  part: PlanPart,
  format: PlanFormat,
  book: Book,
  style: PlanStyle,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderPlan(plan, book, style, part)
    case 'markdown':
      return renderPlanMarkdown(plan, book, part)
    case 'json':
      return renderJson(plan)
    case 'csv':
      return part === 'due' ? renderDueCsv(plan, book) : renderLedgerCsv(plan, book)
    case 'ics':
      return renderPlanIcs(plan, book, style.caseKey)
  }
}
