import { createColors } from 'picocolors'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { severityPainter, type Colors } from './colors.ts'
import { codeFrame, placeOf, type Texts } from './code-frame.ts'
import { hidePersonalData } from './hide-personal-data.ts'
import { printable } from './printable.ts'

export interface FindingStyle {
  readonly color: boolean
}

/**
 * Findings for people: what is wrong, where, under which heading, the line
 * with the faulty words marked, related places and what to do about it.
 */
export function renderFindings(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
  { color }: FindingStyle,
): string {
  const colors = createColors(color)
  const shown = hidePersonalData(texts, diagnostics)
  return diagnostics.map((found) => renderFinding(found, shown, colors)).join('\n')
}

function renderFinding(found: Diagnostic, texts: Texts, colors: Colors): string {
  const paint = severityPainter(found.severity, colors)
  const frame = codeFrame(found.span, texts, paint, colors)
  const margin = ' '.repeat(frame.margin)
  return [
    `${paint(`${found.severity}[${found.code}]`)}: ${colors.bold(printable(found.message))}`,
    `${margin}--> ${placeOf(found.span, texts)}`,
    ...breadcrumb(found.heading, margin, colors),
    ...frame.lines,
    ...found.related.map(
      ({ message, span }) => `${margin} = see: ${placeOf(span, texts)}: ${printable(message)}`,
    ),
    ...(found.help === undefined ? [] : [`${margin} = help: ${printable(found.help)}`]),
    '',
  ].join('\n')
}

function breadcrumb(heading: readonly string[], margin: string, colors: Colors): readonly string[] {
  return heading.length === 0
    ? []
    : [`${margin} ${colors.dim(`in ${heading.map(printable).join(' › ')}`)}`]
}

/** `2 errors, 1 warning`; `no findings` for none. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({
      severity,
      count: diagnostics.filter((found) => found.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(
      ({ severity, count }) =>
        `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`,
    )
  return counts.length === 0 ? 'no findings' : counts.join(', ')
}
