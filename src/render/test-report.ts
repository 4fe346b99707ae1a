import { createColors } from 'picocolors'
import type { Difference, ScenarioOutcome, ScenarioResult } from '../scenario/result.ts'
import type { Colors } from './colors.ts'
import { codeFrame, placeOf, type Texts } from './code-frame.ts'
import { differenceWords } from './difference-words.ts'
import { renderFindings, type FindingStyle } from './findings.ts'
import { printable } from './printable.ts'
import { countWords } from './test-counts.ts'

/**
 * What `remit test` found, for people: every scenario that did not simply pass,
 * each difference in one line above the words that expect it, then the counts.
 */
export function renderTestReport(
  results: readonly ScenarioResult[],
  texts: Texts,
  style: FindingStyle,
): string {
  const colors = createColors(style.color)
  const told = results
    .filter(({ outcome }) => outcome !== 'passed')
    .map((result) => `${renderResult(result, texts, colors, style)}\n`)
  return [...told, `${countWords(results)}\n`].join('')
}

/** As a heading, in the same columns. */
const LABELS: Readonly<Record<Exclude<ScenarioOutcome, 'passed'>, string>> = {
  failed: 'FAILED',
  todo: 'TO DO',
  'todo-passed': 'PASSED',
}

/** What stands before the reason that a scenario gives. */
const WHY: Readonly<Record<ScenarioOutcome, string>> = {
  passed: '',
  failed: '',
  todo: '',
  'todo-passed': 'no longer to do: ',
}

function renderResult(
  { id, title, span, outcome, why, differences, faults }: ScenarioResult,
  texts: Texts,
  colors: Colors,
  style: FindingStyle,
): string {
  const label = outcome === 'passed' ? '' : LABELS[outcome]
  const paint = outcome === 'failed' ? colors.red : colors.yellow
  const isFailed = outcome === 'failed'
  return [
    `${paint(label)} ${colors.bold(printable(id))} ${colors.dim(placeOf(span, texts))}`,
    ...(title === null ? [] : [`  ${printable(title)}`]),
    ...(why === null ? [] : [`  ${WHY[outcome]}${printable(why)}`]),
    ...differences.flatMap((one) => renderDifference(one, isFailed, texts, colors)),
    ...(faults.length === 0 ? [] : [renderFindings(faults, texts, style)]),
    '',
  ].join('\n')
}

/** A frame is shown only of what somebody has to mend. */
function renderDifference(
  difference: Difference,
  isFailed: boolean,
  texts: Texts,
  colors: Colors,
): readonly string[] {
  const line = `  ${printable(differenceWords(difference))}`
  if (!isFailed) return [line]
  const { margin, lines } = codeFrame(difference.span, texts, colors.red, colors)
  return [line, `${' '.repeat(margin)}--> ${placeOf(difference.span, texts)}`, ...lines]
}
