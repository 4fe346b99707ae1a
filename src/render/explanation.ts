import { createColors } from 'picocolors'
import type {
  ClauseExplanation,
  ExplainedAnswer,
  ExplainedAnswerSet,
  QuestionExplanation,
} from '../ask/explain/explanation.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import { under } from './answer-lines.ts'
import { renderAnswer, renderAnswers, type AnswerStyle, type Book } from './answer.ts'
import { conditionTree } from './condition-tree.ts'
import { block, indented, line, wrap, type Line } from './layout.ts'
import { changeWords, sentence, settledWords, standingWords, type Reasoning } from './reasons.ts'

/** How much is told: a sentence for each clause, or every test of its condition. */
export type ExplanationForm = 'sentence' | 'tree'

const LEAST_WIDTH = 60

/** The answer to one step and why each clause applies or not, for people, ending with a line break. */
export function renderExplained(
  answer: ExplainedAnswer,
  form: ExplanationForm,
  book: Book,
  style: AnswerStyle,
): string {
  return `${renderAnswer(answer, book, style)}\n${whyRows(answer, form, book, style).join('\n')}\n`
}

/** The answers to all steps of one case, and below them the reasons, step by step. */
export function renderAllExplained(
  set: ExplainedAnswerSet,
  form: ExplanationForm,
  book: Book,
  style: AnswerStyle,
): string {
  const colors = createColors(style.color)
  const rows = set.answers.flatMap((answer) => [
    '',
    ...wrap([book.labels.step(answer.step)], widthOf(style)).map((row) => colors.bold(row)),
    ...whyRows(answer, form, book, style),
  ])
  return renderAnswers(set, book, style) + rows.map((row) => `${row}\n`).join('')
}

function widthOf({ width }: AnswerStyle): number {
  return Math.max(LEAST_WIDTH, width)
}

function whyRows(
  answer: ExplainedAnswer,
  form: ExplanationForm,
  { rulebook, labels }: Book,
  style: AnswerStyle,
): readonly string[] {
  const reasoning: Reasoning = { answer, rulebook, labels }
  const told = new Set<string>()
  const lines = answer.explanations.flatMap((question) =>
    question.clauses.length === 0
      ? []
      : under(
          titleOf(question, reasoning),
          question.clauses.flatMap((clause) => clauseLines(clause, form, told, reasoning)),
        ),
  )
  const all = lines.length === 0 ? [line('no clause speaks to this')] : lines
  return block('WHY', all, widthOf(style), createColors(style.color))
}

function titleOf(question: QuestionExplanation, { answer, labels }: Reasoning): string {
  switch (question.question) {
    case 'who':
      return `who: ${inSentence(labels.task(answer.step, question.task))}`
    case 'pays':
      return `who pays: ${inSentence(labels.cost(question.cost))}`
    case 'handover':
      return `to whom: ${inSentence(labels.task(answer.step, question.task))}`
  }
}

const SAYS: Readonly<Record<ClauseExplanation['says'], string>> = {
  must: 'must',
  should: 'should',
  may: 'may',
  'must-not': 'must not',
  pays: 'pays',
  'is-not-charged': 'not charged',
  'hands-over': 'hands over',
  'passes-on': 'passes on',
}

function clauseLines(
  clause: ClauseExplanation,
  form: ExplanationForm,
  told: Set<string>,
  reasoning: Reasoning,
): readonly Line[] {
  const subject = `${clause.rule} (${SAYS[clause.says]})`
  const standing = standingWords(clause, reasoning).map((words) => line(words, 'plain', 2))
  if (told.has(clause.rule)) {
    return [line(`${subject} ${verdict(clause)}, as above`), ...standing]
  }
  const change = changeWords(clause, reasoning).map((words) => line(words, 'plain', 2))
  const reasons =
    form === 'sentence'
      ? [line(`${subject} ${sentence(clause, reasoning)}`)]
      : [
          line(`${subject} ${verdict(clause)}`),
          ...indented(conditionTree(clause.condition, reasoning), 2),
          ...settledWords(clause, reasoning).map((words) => line(words, 'plain', 2)),
        ]
  const cited = told.has(clause.clause) ? [] : place(clause, reasoning)
  told.add(clause.clause).add(clause.rule)
  return [...reasons, ...change, ...standing, ...cited]
}

function verdict({ applies }: ClauseExplanation): string {
  switch (applies) {
    case 'holds':
      return 'applies'
    case 'fails':
      return 'does not apply'
    case 'unknown':
      return 'may apply'
  }
}

function place({ clause }: ClauseExplanation, { answer }: Reasoning): readonly Line[] {
  const cited = answer.clauses[clause]
  return cited === undefined ? [] : [line(`${cited.file}:${cited.line}`, 'faint', 2)]
}
