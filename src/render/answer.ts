import { createColors } from 'picocolors'
import stringWidth from 'string-width'
import type { Answer, AnswerSet, AskNext, FactAnswer, Question } from '../ask/answer.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import { createLabels, type Labels } from '../rulebook/labels.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { under, type Telling } from './answer-lines.ts'
import { handoverLines } from './handover-lines.ts'
import { block, indented, line, oneLine, wrap, type Colors, type Line } from './layout.ts'
import { paysLines } from './pays-lines.ts'
import { whoLines } from './who-lines.ts'
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

/** How far the date stands from the right edge. */
const RIGHT_MARGIN = 6

function header(title: string, asOf: string, width: number, colors: Colors): readonly string[] {
  const date = `as of ${asOf}`
  const room = width - RIGHT_MARGIN - date.length - 2
  const rows = wrap([title], room)
  const last = rows.at(-1) ?? ''
  const gap = ' '.repeat(room + 2 - stringWidth(last))
  return [...rows.slice(0, -1).map((row) => colors.bold(row)), colors.bold(last) + gap + date]
}

function givenRows({ case: { facts, events } }: Answer, labels: Labels, width: number) {
  const given = Object.entries(facts).map(([fact, value]) => factWords(fact, value, labels))
  const dated = events.map(({ event, at }) => `${inSentence(labels.event(event))} ${at}`)
  const all = [...given, ...dated]
  return wrap(all.length === 0 ? ['no facts given'] : all, width)
}

function factWords(fact: string, value: FactAnswer, labels: Labels): string {
  const name = inSentence(labels.fact(fact))
  const members = (of: readonly string[], conjunction: 'and' | 'or') =>
    listed(
      of.map((member) => labels.value(fact, member)),
      conjunction,
    )
  if (typeof value === 'boolean') return `${name} ${value ? 'yes' : 'no'}`
  if (typeof value === 'number') return `${name} ${value}`
  if (typeof value === 'string') {
    return value === 'undetermined'
      ? `${name} cannot be established`
      : `${name} ${labels.value(fact, value)}`
  }
  if ('only' in value) {
    return value.only.length === 0 ? `${name} none` : `${name} only ${members(value.only, 'and')}`
  }
  if ('not' in value) return `${name} not ${members(value.not, 'or')}`
  return `${name} ${members(value, 'and')}`
}

function questionRows(
  answer: Answer,
  { rulebook, labels, variables }: Book,
  width: number,
  colors: Colors,
): readonly string[] {
  const telling: Telling = { answer, rulebook, labels, variables, cited: new Set() }
  const lines = (kind: Question['question']) => linesOf(kind, telling)
  return [
    ...block('WHO', lines('who'), width, colors),
    ...block('PAYS', lines('pays'), width, colors),
    ...block('HANDOVER', lines('handover'), width, colors),
    ...block('SET ASIDE', setAsideLines(answer, labels), width, colors),
  ]
}

/** All questions of one kind; where there are several tasks, each under its name. */
function linesOf(kind: Question['question'], telling: Telling): readonly Line[] {
  const { answer, labels } = telling
  const told = answer.questions
    .filter(({ question }) => question === kind)
    .map((question) => ({
      name: inSentence(
        question.question === 'pays'
          ? labels.cost(question.cost)
          : labels.task(answer.step, question.task),
      ),
      lines: linesOfQuestion(question, telling),
    }))
  if (kind === 'pays') return inColumns(joinAlike(told))
  if (told.length < 2) return told.flatMap(({ lines }) => lines)
  return joinAlike(told).flatMap(({ name, lines }) => under(name, lines))
}

/** What is told of several in the same words is told once. */
function joinAlike(told: readonly Told[]): readonly Told[] {
  const names = new Map<string, string[]>()
  for (const { name, lines } of told) {
    const words = JSON.stringify(lines)
    names.set(words, [...(names.get(words) ?? []), name])
  }
  return [...names].map(([words, of]) => ({
    name: of.join(', '),
    lines: told.find(({ lines }) => JSON.stringify(lines) === words)?.lines ?? [],
  }))
}

function linesOfQuestion(question: Question, telling: Telling): readonly Line[] {
  switch (question.question) {
    case 'who':
      return whoLines(question, telling)
    case 'pays':
      return paysLines(question, telling)
    case 'handover':
      return handoverLines(question, telling)
  }
}

interface Told {
  readonly name: string
  readonly lines: readonly Line[]
}

/** Names wider than this stand on a line of their own. */
const WIDEST_NAME = 16

/** Names at the left, what is said at the right; names that are told the same share it. */
function inColumns(told: readonly Told[]): readonly Line[] {
  const widths = told.map(({ name }) => stringWidth(oneLine(name)))
  const column = Math.max(0, ...widths.filter((width) => width <= WIDEST_NAME)) + 2
  return told.flatMap(({ name, lines }): readonly Line[] => {
    const [first, ...rest] = lines
    const width = stringWidth(oneLine(name))
    if (first === undefined) return [line(name)]
    if (width > WIDEST_NAME) {
      return [line(name), ...indented(lines, column)]
    }
    return [{ ...first, lead: { text: name, columns: column } }, ...indented(rest, column)]
  })
}

function askNextLines(facts: readonly AskNext[]): readonly Line[] {
  return facts.flatMap(({ question, decides }) => [
    line(question),
    line(`decides: ${decides.join(', ')}`, 'faint'),
  ])
}

function noteLines({ asOf, drafts, notInForce, notYetApplied }: Answer): readonly Line[] {
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
