import { createColors } from 'picocolors'
import { header } from '../answer-head.ts'
import type { AnswerStyle } from '../answer.ts'
import { shellRows } from '../audit/shell-rows.ts'
import type { Colors } from '../colors.ts'
import { block, line, MARGIN, rowsOf, wrap } from '../layout.ts'
import type { DiffReport } from './diff-report.ts'
import { sections, type Section } from './other-words.ts'
import { headWords, namesWords, summaryWords } from './summary-words.ts'
import { toldQuestions, type ToldChange, type ToldQuestion } from './told-diff.ts'

const LEAST_WIDTH = 60

/**
 * What changes from one library to another, for people, ending with a line
 * break: first how much, then which questions, then for each of them from what
 * to what, with a case that shows it; then each clause and whatever else is new.
 */
export function renderDiff(report: DiffReport, style: AnswerStyle): string {
  const page: Page = {
    width: Math.max(LEAST_WIDTH, style.width),
    colors: createColors(style.color),
  }
  const { width, colors } = page
  const [first] = report.diff.intervals
  const questions = toldQuestions(report)
  const rows = [
    ...header(namesWords(report), first?.from ?? '', width, colors),
    ...rowsOf(
      [...headWords(report), summaryWords(report).join(' ')].map((words) => line(words)),
      width,
      colors,
    ),
    ...overview(questions, page),
    ...questions.flatMap((question) => questionRows(question, page)),
    ...sections(report).flatMap((section) => sectionRows(section, page)),
  ]
  return `${rows.join('\n')}\n`
}

interface Page {
  readonly width: number
  readonly colors: Colors
}

/** Each question in a line of its own, if they do not fit on a page. */
function overview(questions: readonly ToldQuestion[], { width, colors }: Page): readonly string[] {
  if (questions.length < OVERVIEW_FROM) return []
  return [
    '',
    colors.bold('WHAT CHANGES'),
    ...rowsOf(
      questions.map(({ title, share = 'not exact', answerStays }) => ({
        ...line([title, ...(answerStays ? ['the answer stays'] : [])]),
        lead: { text: share.replace('less than ', '<').replace('more than ', '>'), columns: 12, right: true as const }, // prettier-ignore
      })),
      width,
      colors,
    ),
  ]
}

const OVERVIEW_FROM = 3

function questionRows({ title, changes, more }: ToldQuestion, page: Page): readonly string[] {
  const { width, colors } = page
  return [
    '',
    ...wrap([title], width).map((row) => colors.bold(row)),
    ...changes.flatMap((change, at) => [...(at === 0 ? [] : ['']), ...changeRows(change, page)]),
    ...(more === undefined ? [] : ['', ...block('', [line(more)], width, colors)]),
  ]
}

function changeRows(change: ToldChange, { width, colors }: Page): readonly string[] {
  const { aspect, from, to, regions, share, during, person, ask, askBefore } = change
  const named = (label: string, parts: readonly string[]): readonly string[] =>
    parts.length === 0 ? [] : block(label, [line(parts)], width, colors)
  return [
    ...named('BESIDES', aspect === undefined ? [] : [`${aspect} · the answer stays`]),
    ...named('FROM', from.length === 0 ? ['nothing said'] : from),
    ...named('TO', to.length === 0 ? ['nothing said'] : to),
    ...regions.flatMap((words, at) => named(at === 0 ? 'FOR' : 'OR', [words])),
    ...named(
      'SHARE',
      [share, during].flatMap((words) => words ?? []),
    ),
    ...named('DOUBT', change.doubts),
    ...named('SUCH AS', person === undefined ? [] : [person]),
    ...(ask === undefined ? [] : shellRows(ask, width, MARGIN)),
    ...(askBefore === undefined
      ? []
      : [...named('', ['of the first version:']), ...shellRows(askBefore, width, MARGIN)]),
    ...named(
      '',
      change.unknownBefore.map((id) => `of the first version without --with-draft ${id}`),
    ),
    ...change.clauses.flatMap((words, at) => named(at === 0 ? 'BY' : '', [words])),
  ]
}

function sectionRows({ title, entries }: Section, { width, colors }: Page): readonly string[] {
  return [
    '',
    colors.bold(title.toUpperCase()),
    ...entries.flatMap(({ names, says }) =>
      rowsOf([line(names, 'plain', 2), line(says, 'faint', 4)], width, colors),
    ),
  ]
}
