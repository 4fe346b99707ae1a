import { createColors } from 'picocolors'
import stringWidth from 'string-width'
import type { Answer, Question } from '../ask/answer.ts'
import type { Aspect, Comparison, Difference } from '../ask/compare/comparison.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import type { Telling } from './answer-lines.ts'
import type { AnswerStyle, Book } from './answer.ts'
import { givenWords } from './fact-words.ts'
import type { Colors } from './colors.ts'
import { block, line, rowsOf, wrap, type Line } from './layout.ts'
import { linesOfQuestion } from './question-lines.ts'
import { listed } from './words.ts'

const LEAST_WIDTH = 60

/** From so many columns on the two answers stand side by side, else one below the other. */
const WIDE = 100

/** In what the answers for two cases differ, for people, ending with a line break. */
export function renderComparison(comparison: Comparison, book: Book, style: AnswerStyle): string {
  const colors = createColors(style.color)
  const width = Math.max(LEAST_WIDTH, style.width)
  const { base, compared, differences } = comparison
  const rows = [
    ...header(base, book, width, colors),
    ...block('GIVEN', [line(factsOf(base, book))], width, colors),
    ...block('INSTEAD', [line(changedFacts(comparison, book))], width, colors),
    '',
    ...(differences.length === 0
      ? ['Nothing differs.']
      : differences.flatMap((difference) => [
          ...differenceRows(difference, comparison, book, width, colors),
          '',
        ])),
    ...block('THE SAME', sameLines(comparison, book), width, colors),
    ...(base.engines === undefined || compared.engines === undefined
      ? []
      : [colors.dim('Both engines agree: index, json-rules-engine.')]),
  ]
  return `${rows.join('\n')}\n`
}

function header({ step, task, asOf }: Answer, { labels }: Book, width: number, colors: Colors) {
  const title =
    task === null ? labels.step(step) : `${labels.step(step)} › ${labels.task(step, task)}`
  return wrap([title, `as of ${asOf}`], width).map((row) => colors.bold(row))
}

function factsOf({ case: { facts, events } }: Answer, book: Book): readonly string[] {
  const given = Object.entries(facts).map(([fact, value]) => givenWords(fact, value, book))
  const dated = events.map(({ event, at }) => `${inSentence(book.labels.event(event))} ${at}`)
  const all = [...given, ...dated]
  return all.length === 0 ? ['no facts'] : all
}

/** Only the facts in which the second case differs from the first. */
function changedFacts({ base, compared }: Comparison, book: Book): readonly string[] {
  const [before, after] = [base.case.facts, compared.case.facts]
  const facts = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const words = facts.flatMap((fact) => {
    const [was, is] = [before[fact], after[fact]]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const unknown = `${inSentence(book.labels.fact(fact))} is not known`
    return [is === undefined ? unknown : givenWords(fact, is, book)]
  })
  return words.length === 0 ? ['the same facts'] : words
}

function differenceRows(
  difference: Difference,
  { base, compared }: Comparison,
  book: Book,
  width: number,
  colors: Colors,
): readonly string[] {
  const name = questionWords(difference, base, book)
  const changed = listed(
    difference.changed.map((aspect) => ASPECT_WORDS[aspect]),
    'and',
  )
  const title = wrap([name, `differs in ${changed}`], width).map((row) => colors.bold(row))
  const [before, after] = [base, compared].map((answer) => linesOf(difference, answer, book))
  if (before === undefined || after === undefined) return title
  return width < WIDE
    ? [
        ...title,
        ...block('GIVEN', before, width, colors),
        ...block('INSTEAD', after, width, colors),
      ]
    : [...title, ...sideBySide(before, after, width, colors)]
}

const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  status: 'status',
  who: 'who acts',
  limits: 'time',
  payer: 'who pays',
  handover: 'to whom',
  documents: 'documents',
  open: 'what is open',
  besides: 'what is said besides',
  precedence: 'which clauses stand',
  silence: 'the texts in force',
}

function questionWords(one: Difference | Question, { step }: Answer, { labels }: Book): string {
  switch (one.question) {
    case 'who':
      return `Who: ${inSentence(labels.task(step, one.task))}`
    case 'pays':
      return `Who pays: ${inSentence(labels.cost(one.cost))}`
    case 'handover':
      return `To whom: ${inSentence(labels.task(step, one.task))}`
  }
}

function isAbout(difference: Difference, question: Question): boolean {
  if (difference.question === 'pays') {
    return question.question === 'pays' && question.cost === difference.cost
  }
  return question.question === difference.question && question.task === difference.task
}

/** What one answer says to a question; its clauses are named, and not cited in full. */
function linesOf(difference: Difference, answer: Answer, book: Book): readonly Line[] {
  const telling: Telling = { ...book, answer, cited: new Set(Object.keys(answer.clauses)) }
  return answer.questions
    .filter((question) => isAbout(difference, question))
    .flatMap((question) => linesOfQuestion(question, telling))
}

const INDENT = 2
const BETWEEN = ' │ '

function sideBySide(
  before: readonly Line[],
  after: readonly Line[],
  width: number,
  colors: Colors,
): readonly string[] {
  const column = Math.floor((width - INDENT - BETWEEN.length) / 2)
  const left = [line('given', 'faint'), ...before]
  const right = [line('instead', 'faint'), ...after]
  const [one, other] = [left, right].map((lines) => rowsOf(lines, column, colors))
  return Array.from({ length: Math.max(one?.length ?? 0, other?.length ?? 0) }, (_, at) => {
    const row = one?.[at] ?? ''
    const gap = ' '.repeat(column - stringWidth(row))
    return (' '.repeat(INDENT) + row + gap + BETWEEN + (other?.[at] ?? '')).trimEnd()
  })
}

function sameLines({ base, differences }: Comparison, book: Book): readonly Line[] {
  const same = base.questions.filter(
    (question) => !differences.some((difference) => isAbout(difference, question)),
  )
  if (same.length === 0) return []
  return [line(same.map((question) => inSentence(questionWords(question, base, book))))]
}
