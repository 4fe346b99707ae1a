import type { Book } from '../answer.ts'
import { oneLine } from '../layout.ts'
import { markdownTable } from '../markdown-table.ts'
import { markdownText } from '../markdown-text.ts'
import { firstDay, headWords } from './audit-head.ts'
import type { AuditReport } from './audit-report.ts'
import { classesOf, toldClass, type FindingClass } from './causes.ts'
import { COLUMNS, coverageTables, titleOf } from './coverage-table.ts'
import { notExactWords } from './not-exact-words.ts'
import { shellWord } from './shell-rows.ts'
import { countsByCode, countWords, knownWords } from './summary-words.ts'
import { clauseParts } from './told-rows.ts'
import { tellCause, type AuditTelling, type Told } from './told.ts'

type Block = readonly string[]

/**
 * An audit as Markdown (CommonMark with the tables of GFM), as for a merge
 * request: what `renderAudit` says, ending with a line break.
 */
export function renderAuditMarkdown(report: AuditReport, book: Book): string {
  const { audit, library, only, known } = report
  const counts = countsByCode(report)
  const blocks: readonly Block[] = [
    ['# Audit'],
    [`As of ${firstDay(report)}: ${countWords(counts)}.`],
    bullets(headWords(report, book.labels)),
    ...(only.length === 0 ? coverageBlocks(report, book) : []),
    ...headed('Not exact', bullets(notExactWords(audit, book.labels))),
    ...classesOf(audit.findings).flatMap((one) =>
      classBlocks(one, { audit, book, library }, only.length > 0),
    ),
    ...headed(
      'Summary',
      counts.length === 0
        ? []
        : markdownTable(
            [{ title: 'Severity' }, { title: 'Code' }, { title: 'Findings', right: true }],
            counts.map(({ severity, code, count }) => [severity, code, String(count)]),
          ),
    ),
    known === undefined ? [] : bullets(knownWords(known)),
  ]
  const filled = blocks.filter((block) => block.length > 0)
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`
}

/** A section; nothing where there is nothing in it. */
function headed(title: string, block: Block): readonly Block[] {
  return block.length === 0 ? [] : [[`## ${title}`], block]
}

function bullets(words: readonly string[]): Block {
  return words.map((one) => `- ${markdownText(one)}`)
}

function coverageBlocks({ audit }: AuditReport, { rulebook, labels }: Book): readonly Block[] {
  const tables = coverageTables(audit, rulebook, labels)
  if (tables.length === 0) return []
  return [
    ['## Coverage'],
    ['Per cent of case kinds for which the texts say who, by when, who pays, to whom.'],
    ...tables.flatMap(({ interval, phases }, at): readonly Block[] => [
      tables.length === 1 ? [] : [`### ${titleOf(interval, at === 0)}`],
      markdownTable(
        [
          { title: 'Phase' },
          { title: 'Step' },
          ...COLUMNS.map((title) => ({ title, right: true as const })),
        ],
        phases.flatMap(({ label, rows }) =>
          rows.map((row) => [label, row.label, ...row.cells.map(({ text }) => text)]),
        ),
      ),
    ]),
  ]
}

function classBlocks(
  findings: FindingClass,
  telling: AuditTelling,
  isWhole: boolean,
): readonly Block[] {
  const { code } = findings
  const { shown, left, countWords: words } = toldClass(findings, isWhole)
  return [
    [`## ${code} (${words})`],
    ...shown.flatMap((cause) => causeBlocks(tellCause(cause, telling))),
    left === 0 ? [] : [`And ${left} more: \`--only ${code}\``],
  ]
}

function causeBlocks(told: Told): readonly Block[] {
  const { severity, sentence, help, also, ask, doubt, share, during, moreClauses } = told
  const clauses = told.clauses.map((clause) => clauseParts(clause).join(', '))
  const items: readonly (readonly [string, readonly string[]])[] = [
    ['for', [told.regions.join('; or ')]],
    ['share', [share ?? '', during ?? '']],
    ['text', [...clauses, moreClauses === 0 ? '' : `and ${moreClauses} more clauses`]],
    ['also', also],
    ['doubt', [doubt ?? '']],
    ['help', [help ?? '']],
  ]
  return [
    [`**${severity}** ${withCode(sentence)}`],
    items.flatMap(([name, parts]) => {
      const said = parts.filter((part) => part !== '')
      return said.length === 0 ? [] : [`- ${name}: ${said.map(withCode).join('; ')}`]
    }),
    ...(ask === undefined ? [] : [['```sh', ask.map(shellWord).join(' '), '```']]),
  ]
}

/** Text in which what stands in backticks is meant as code. */
function withCode(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((piece, at) => (at % 2 === 1 ? oneLine(piece) : spaced(piece)))
    .join('')
}

/** Escapes a piece of a line, whose white space at the ends is kept. */
function spaced(piece: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(piece) ?? []
  return `${before === '' ? '' : ' '}${markdownText(middle)}${after === '' ? '' : ' '}`
}
