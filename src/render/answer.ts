import { createColors } from 'picocolors'
import type { Answer, AnswerSet, AskNext, Question } from '../ask/answer.ts'
import { createLabels, type Labels } from '../rulebook/labels.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { givenParts, header } from './answer-head.ts'
import type { Telling } from './answer-lines.ts'
import type { Colors } from './colors.ts'
import { block, line, wrap, type Line } from './layout.ts'
import { questionLines } from './question-lines.ts'
import { setAsideLines } from './set-aside-lines.ts'
import { listed } from './words.ts'

/** How an answer is to look. */
export interface AnswerStyle {
  /** Columns of the page; narrower than 60 it is laid out for 60. */
  readonly width: number
  readonly color: boolean
}

/** What every answer from one rulebook is told with. */
export interface Book {
  readonly rulebook: Rulebook
  readonly labels: Labels
  readonly variables: Telling['variables']
}

/** Looks up once what telling answers would look up again and again. */
export function createBook(rulebook: Rulebook): Book {
  return {
    rulebook,
    labels: createLabels(rulebook),
    variables: new Map(rulebook.variables.map((variable) => [variable.id, variable])),
  }
}

const LEAST_WIDTH = 60

/** The answer to one step for people, ending with a line break. */
export function renderAnswer(answer: Answer, book: Book, style: AnswerStyle): string {
  const { labels } = book
  const colors = createColors(style.color)
  const width = Math.max(LEAST_WIDTH, style.width)
  const rows = [
    ...header(titleOf(answer, labels), answer.asOf, width, colors),
    ...givenRows(answer, labels, width),
    '',
    ...questionRows(answer, book, width, colors),
    ...block('ASK NEXT', askNextLines(answer.askNext), width, colors),
    ...block('NOTE', noteLines(answer), width, colors),
    ...engineRows(answer, colors),
  ]
  return `${rows.join('\n')}\n`
}

/** The answers to all steps of one case for people, ending with a line break. */
export function renderAnswers(set: AnswerSet, book: Book, style: AnswerStyle): string {
  const { labels } = book
  const colors = createColors(style.color)
  const width = Math.max(LEAST_WIDTH, style.width)
  const [first] = set.answers
  if (first === undefined) {
    return `${header('Every step', set.asOf, width, colors).join('\n')}\nnothing is said for this case\n`
  }
  const rows = [
    ...header('Every step', set.asOf, width, colors),
    ...givenRows(first, labels, width),
    ...set.answers.flatMap((answer) => [
      '',
      ...wrap([titleOf(answer, labels)], width).map((row) => colors.bold(row)),
      ...questionRows(answer, book, width, colors),
      ...block('NOTE', noteLines(answer), width, colors),
    ]),
    '',
    ...block('ASK NEXT', askNextLines(set.askNext), width, colors),
    ...engineRows(first, colors),
  ]
  return `${rows.join('\n')}\n`
}

function titleOf({ step, task }: Answer, labels: Labels): string {
  return task === null ? labels.step(step) : `${labels.step(step)} › ${labels.task(step, task)}`
}

function givenRows({ case: given }: Answer, labels: Labels, width: number): readonly string[] {
  return wrap(givenParts(given, labels), width)
}

function questionRows(
  answer: Answer,
  { rulebook, labels, variables }: Book,
  width: number,
  colors: Colors,
): readonly string[] {
  const telling: Telling = { answer, rulebook, labels, variables, cited: new Set() }
  const lines = (kind: Question['question']) => questionLines(kind, telling)
  return [
    ...block('WHO', lines('who'), width, colors),
    ...block('PAYS', lines('pays'), width, colors),
    ...block('HANDOVER', lines('handover'), width, colors),
    ...block('SET ASIDE', setAsideLines(answer, labels), width, colors),
  ]
}

/** What to find out, and what each answer would decide. */
export function askNextLines(facts: readonly AskNext[]): readonly Line[] {
  return facts.flatMap(({ question, decides }) => [
    line(question),
    line(`decides: ${decides.join(', ')}`, 'faint'),
  ])
}

/** What has to be known of the texts themselves. */
export function noteLines({
  asOf,
  drafts,
  notInForce,
  notYetApplied,
}: Pick<Answer, 'asOf' | 'drafts' | 'notInForce' | 'notYetApplied'>): readonly Line[] {
  return [
    ...drafts.map((id) => line(`draft taking part: ${id}`, 'open')),
    ...notInForce.map(({ instrument, from, until }) =>
      line(`not in force on ${asOf}: ${instrument}${periodWords(from, until)}`, 'open'),
    ),
    ...notYetApplied.map(({ clause, keys }) =>
      line(`read but not yet applied: ${listed(keys, 'and')} at ${clause}`, 'open'),
    ),
  ]
}

function periodWords(from: string | null, until: string | null): string {
  const ends = [
    ...(from === null ? [] : [`from ${from}`]),
    ...(until === null ? [] : [`until ${until}`]),
  ]
  return ends.length === 0 ? '' : ` (${ends.join(' ')})`
}

function engineRows({ engines }: Answer, colors: Colors): readonly string[] {
  return engines === undefined ? [] : [colors.dim('Both engines agree: index, json-rules-engine.')]
}
