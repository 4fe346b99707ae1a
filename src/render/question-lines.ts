import stringWidth from 'string-width'
import type { Question } from '../ask/answer.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import { under, type Telling } from './answer-lines.ts'
import { handoverLines } from './handover-lines.ts'
import { indented, line, oneLine, type Line } from './layout.ts'
import { paysLines } from './pays-lines.ts'
import { whoLines } from './who-lines.ts'

/** All questions of one kind that an answer has; where there are several tasks, each under its name. */
export function questionLines(kind: Question['question'], telling: Telling): readonly Line[] {
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
  return underNames(told)
}

export interface Told {
  readonly name: string
  readonly lines: readonly Line[]
}

/** Each under its name, unless there is but one. */
export function underNames(told: readonly Told[]): readonly Line[] {
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

/** What is said to one question. */
export function linesOfQuestion(question: Question, telling: Telling): readonly Line[] {
  switch (question.question) {
    case 'who':
      return whoLines(question, telling)
    case 'pays':
      return paysLines(question, telling)
    case 'handover':
      return handoverLines(question, telling)
  }
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
