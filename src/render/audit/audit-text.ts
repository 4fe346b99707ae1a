import { createColors } from 'picocolors'
import stringWidth from 'string-width'
import { header } from '../answer-head.ts'
import type { AnswerStyle, Book } from '../answer.ts'
import type { Colors } from '../colors.ts'
import { line, rowsOf, wrap, type Line } from '../layout.ts'
import { firstDay, headWords } from './audit-head.ts'
import type { AuditReport } from './audit-report.ts'
import { classesOf, toldClass, type FindingClass } from './causes.ts'
import { COLUMNS, coverageTables, titleOf, type CoverageTable } from './coverage-table.ts'
import { notExactWords } from './not-exact-words.ts'
import { countsByCode, countWords, knownWords } from './summary-words.ts'
import { toldRows } from './told-rows.ts'
import { tellCause, type AuditTelling } from './told.ts'

const LEAST_WIDTH = 60

/**
 * An audit for people, ending with a line break: first how much the texts
 * answer at all, then what is wrong, the worst first, then how many findings
 * there are of each code. Of each code only some causes are told, unless codes
 * were asked for.
 *
 * @param book - of the rulebook audited.
 * @param style - in columns; narrower than 60 is taken as 60.
 */
export function renderAudit(report: AuditReport, book: Book, style: AnswerStyle): string {
  const page: Page = {
    width: Math.max(LEAST_WIDTH, style.width),
    colors: createColors(style.color),
  }
  const { audit, library, only } = report
  const rows = [
    ...header('Audit', firstDay(report), page.width, page.colors),
    ...rowsOf(
      [
        ...headWords(report, book.labels),
        ...(only.length === 0 && audit.findings.length > 0
          ? [`${countWords(countsByCode(report))}, counted at the end`]
          : []),
      ].map((words) => line(words)),
      page.width,
      page.colors,
    ),
    ...(only.length === 0 ? coverageRows(report, book, page) : []),
    ...section(
      'NOT EXACT',
      notExactWords(audit, book.labels).map((words) => line(words, 'open')),
      page,
    ),
    ...classesOf(audit.findings).flatMap((one) =>
      classRows(one, { audit, book, library }, only.length > 0, page),
    ),
    ...summaryRows(report, page),
  ]
  return `${rows.join('\n')}\n`
}

interface Page {
  readonly width: number
  readonly colors: Colors
}

/** A title, and paragraphs below it; nothing if there are none. */
function section(title: string, lines: readonly Line[], page: Page): readonly string[] {
  if (lines.length === 0) return []
  const { width, colors } = page
  return ['', colors.bold(title), ...rowsOf(lines.map(below), width, colors)]
}

function below(one: Line): Line {
  return { ...one, indent: one.indent + 2 }
}

function classRows(
  findings: FindingClass,
  telling: AuditTelling,
  isWhole: boolean,
  { width, colors }: Page,
): readonly string[] {
  const { code } = findings
  const { shown, left, countWords: words } = toldClass(findings, isWhole)
  return [
    '',
    `${colors.bold(code)} ${colors.dim(`· ${words}`)}`,
    ...shown.flatMap((cause) => ['', ...toldRows(tellCause(cause, telling), code, width, colors)]),
    ...(left === 0 ? [] : ['', `and ${left} more: --only ${code}`]),
  ]
}

/** Columns of one cell, and of the space before it. */
const CELL = 9

function coverageRows(
  { audit }: AuditReport,
  { rulebook, labels }: Book,
  page: Page,
): readonly string[] {
  const tables = coverageTables(audit, rulebook, labels)
  return tables.flatMap((table, at) => [
    '',
    ...(at === 0
      ? [
          page.colors.bold('COVERAGE'),
          ...rowsOf(
            [
              line(
                'per cent of case kinds for which the texts say who, by when, who pays, to whom',
                'plain',
                2,
              ),
              line('— not expected · ~ not worked out for every case', 'faint', 2),
            ],
            page.width,
            page.colors,
          ),
        ]
      : []),
    ...tableRows(table, tables.length > 1, at === 0, page),
  ])
}

function tableRows(
  { interval, phases }: CoverageTable,
  isOneOfSeveral: boolean,
  isFirst: boolean,
  page: Page,
): readonly string[] {
  const { width, colors } = page
  const room = width - CELL * COLUMNS.length
  const title = isOneOfSeveral ? titleOf(interval, isFirst) : ''
  return [
    title.padEnd(room) + colors.dim(COLUMNS.map((one) => one.padStart(CELL)).join('')),
    ...phases.flatMap(({ label, rows }) => [
      ...wrap([label], width).map((part) => colors.bold(part)),
      ...rows.flatMap((row) => {
        const cells = row.cells
          .map(({ text, isGap }) => {
            const gap = ' '.repeat(Math.max(0, CELL - stringWidth(text)))
            return gap + (isGap ? colors.red(text) : text)
          })
          .join('')
        const label = wrap([row.label], room - 2)
        return label.map((part, at) => {
          const left = `  ${part}`
          if (at > 0) return left
          return left + ' '.repeat(Math.max(0, room - stringWidth(left))) + cells
        })
      }),
    ]),
  ]
}

function summaryRows(report: AuditReport, page: Page): readonly string[] {
  const counts = countsByCode(report)
  const widest = Math.max(0, ...counts.map(({ code }) => code.length))
  const most = Math.max(0, ...counts.map(({ count }) => String(count).length))
  const table = counts.map(({ severity, code, count }) =>
    `  ${severity.padEnd(8)} ${code.padEnd(widest)}  ${String(count).padStart(most)}`.trimEnd(),
  )
  const known = report.known === undefined ? [] : knownWords(report.known)
  return [
    '',
    page.colors.bold('SUMMARY'),
    ...table,
    ...rowsOf(
      known.map((words) => line(words, 'plain', 2)),
      page.width,
      page.colors,
    ),
    `${countWords(counts)}.`,
  ]
}
