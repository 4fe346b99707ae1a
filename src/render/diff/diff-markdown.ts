import { shellWord } from '../audit/shell-rows.ts'
import { markdownTable } from '../markdown-table.ts'
import { markdownText } from '../markdown-text.ts'
import type { DiffReport } from './diff-report.ts'
import { sections, type Section } from './other-words.ts'
import { headWords, namesWords, summaryWords } from './summary-words.ts'
import { toldQuestions, type ToldChange, type ToldQuestion } from './told-diff.ts'

type Block = readonly string[]

/** The same as Markdown (CommonMark with the tables of GFM) for a merge request: a table of whose answer changes, then each change in full. */
export function renderDiffMarkdown(report: DiffReport): string {
  const questions = toldQuestions(report)
  const [first] = report.diff.intervals
  const blocks: readonly Block[] = [
    [`# ${markdownText(namesWords(report))}`],
    [markdownText(`As of ${first?.from ?? ''}. ${summaryWords(report).join(' ')}`)],
    headWords(report).map((words) => `- ${markdownText(words)}`),
    questions.length === 0 ? [] : overview(questions),
    ...questions.flatMap(questionBlocks),
    ...sections(report).flatMap(sectionBlocks),
  ]
  const filled = blocks.filter((block) => block.length > 0)
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`
}

function overview(questions: readonly ToldQuestion[]): Block {
  return markdownTable(
    [
      { title: 'Question' },
      { title: 'From' },
      { title: 'To' },
      { title: 'For' },
      { title: 'Share', right: true },
    ],
    questions.flatMap(({ title, changes }) =>
      changes.map((change) => [
        change.aspect === undefined ? title : `${title} (${change.aspect})`,
        saidWords(change.from),
        saidWords(change.to),
        change.regions.join('; or '),
        change.share ?? '',
      ]),
    ),
  )
}

function saidWords(words: readonly string[]): string {
  return words.length === 0 ? 'nothing said' : words.join('; ')
}

/** Folded: who wants to know opens it. */
function questionBlocks({ title, changes, more }: ToldQuestion): readonly Block[] {
  return [
    [`<details><summary>${summaryText(title)}</summary>`],
    ...changes.flatMap(changeBlocks),
    ...(more === undefined ? [] : [[markdownText(more)]]),
    ['</details>'],
  ]
}

/** Inside HTML the marks of Markdown are letters. */
function summaryText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function changeBlocks(change: ToldChange): readonly Block[] {
  const {
    aspect,
    from,
    to,
    share,
    during,
    person,
    ask,
    askBefore,
    unknownBefore,
    clauses,
    doubts,
  } = change
  const items: readonly (readonly [string, readonly string[]])[] = [
    ['besides the answer', aspect === undefined ? [] : [aspect]],
    ['from', [saidWords(from)]],
    ['to', [saidWords(to)]],
    ['for', change.regions],
    ['share', [share, during].flatMap((words) => words ?? [])],
    ['doubt', doubts],
    ['such as', person === undefined ? [] : [person]],
    ['by', clauses],
  ]
  return [
    items.flatMap(([name, parts]) =>
      parts.length === 0 ? [] : [`- ${name}: ${parts.map(markdownText).join('; ')}`],
    ),
    ...(ask === undefined ? [] : [commandBlock(ask)]),
    ...(askBefore === undefined ? [] : [['Of the first version:'], commandBlock(askBefore)]),
    ...unknownBefore.map((id) => [`Of the first version without \`--with-draft ${id}\`.`]),
  ]
}

function commandBlock(words: readonly string[]): Block {
  return ['```sh', words.map(shellWord).join(' '), '```']
}

function sectionBlocks({ title, entries }: Section): readonly Block[] {
  return [
    [`## ${title}`],
    entries.map(
      ({ names, says }) =>
        `- ${names.map((name) => `**${markdownText(name)}**`).join(', ')}${says.length === 0 ? '' : ': '}${says.map(markdownText).join('; ')}`,
    ),
  ]
}
