import type { Question } from '../ask/answer.ts'
import type { BodiesAnswer, BodyAnswer, PayerAnswer } from '../ask/statement-answer.ts'

/** A body that an answer names, or that it names none. */
export type AnsweredBody = BodyAnswer | { readonly none: 'unnamed' | 'nobody' }

/** Bodies among which no order is meant: those of one clause or, on a ladder, of one rung. */
export type BodyGroup = readonly AnsweredBody[]

/**
 * The bodies that an answer names: who acts, who pays, who receives. Clauses
 * that overlap follow one another as in the answer, and so do rungs of a ladder.
 *
 * Of an answer that is unknown, also those that it may turn out to name; of one
 * that is silent, that somebody unnamed is meant.
 */
export function bodiesOf(question: Question): readonly BodyGroup[] {
  switch (question.question) {
    case 'who':
      return answering(question).map(({ responsible }) => flat(responsible))
    case 'pays':
      return answering(question).flatMap(({ by }) => (by === null ? [] : payers(by)))
    case 'handover':
      return answering(question).map(({ to }) => flat(to))
  }
}

interface Lists<S> {
  readonly statements: readonly S[]
  readonly general: readonly S[]
}

/** The statements that make up an answer, by its status. */
export function answering<S>(
  question: Lists<S> & { readonly status: string; readonly possible?: readonly S[] },
): readonly S[] {
  switch (question.status) {
    case 'unknown':
      return [...question.statements, ...(question.possible ?? [])]
    case 'silent':
      return question.general
    default:
      return question.statements
  }
}

function payers(by: PayerAnswer): readonly BodyGroup[] {
  if ('split' in by) return [by.split.flatMap(({ who }) => flat(who))]
  if ('ladder' in by) return by.ladder.flatMap(({ payer }) => payers(payer))
  return [flat(by)]
}

function flat(bodies: BodiesAnswer): BodyGroup {
  if ('anyOf' in bodies) return bodies.anyOf.flatMap(({ allOf }) => allOf)
  return [{ none: 'unnamed' in bodies ? 'unnamed' : 'nobody' }]
}

/** A body as a scenario writes it: `police@TH`, `police@destination`, `agency:iom`. */
export function bodyText(body: AnsweredBody): string {
  if ('none' in body) return body.none
  const { role, at, agency, dependsOn } = body
  if (role === null) return `agency:${agency ?? ''}`
  const place = at ?? dependsOn
  return place === undefined ? role : `${role}@${place}`
}
