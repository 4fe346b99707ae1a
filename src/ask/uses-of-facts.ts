import { inSentence } from '../rulebook/in-sentence.ts'
import type { Labels } from '../rulebook/labels.ts'
import type { Question } from './answer.ts'
import type {
  BodiesAnswer,
  BodyAnswer,
  DocumentAnswer,
  PayerAnswer,
  RungAnswer,
} from './statement-answer.ts'
import type { Useful } from './useful-order.ts'
import { statementsOf, type StatementAnswer } from './statements-of.ts'

/** What one fact, if it were known, would decide. */
export interface Use {
  readonly fact: string
  /** What is part of a procedure, a whole question, a part of an answer, or only the name of a body. */
  readonly decides: 'branch' | 'question' | 'part' | 'name'
  /** The same in words. */
  readonly words: string
  /** The step of the question, where several steps are asked about; else empty. */
  readonly step: string
  /** Of what decides a question: how much it narrows what the answer can be. */
  readonly narrowing: number
  /** The share of its values that settle the question at once. */
  readonly settles: number
}

const NO_GAIN = { step: '', narrowing: 0, settles: 0 }

/** Everything that facts not yet known would decide in one question. */
export function usesOfFacts(
  question: Question,
  step: string,
  labels: Labels,
  useful: readonly Useful[] = [],
): readonly Use[] {
  const { asks, fallback } = wordsFor(question, step, labels)
  const needs = question.status === 'unknown' ? question.needs : []
  // Whoever answers what the question waits for need not be told of its parts.
  const isNew = (fact: string): boolean => !needs.includes(fact)
  return [
    ...needs.map((fact): Use => ({
      fact,
      decides: 'question',
      words: asks,
      step: '',
      ...gainOf(fact, useful),
    })),
    ...statementsOf(question).flatMap((statement) => [
      ...partsOf(statement).flatMap(({ needs: facts, document }) =>
        facts.filter(isNew).map((fact): Use => {
          const words =
            document === undefined
              ? fallback
              : `${inSentence(labels.document(document))} at handover`
          return { fact, decides: 'part', words, ...NO_GAIN }
        }),
      ),
      ...bodiesOf(statement).flatMap(({ dependsOn }): readonly Use[] =>
        dependsOn !== undefined && isNew(dependsOn)
          ? [{ fact: dependsOn, decides: 'name', words: 'names the body', ...NO_GAIN }]
          : [],
      ),
    ]),
  ]
}

/** Of a fact of several variables, the most that one of them brings. */
function gainOf(fact: string, useful: readonly Useful[]): Pick<Use, 'narrowing' | 'settles'> {
  const own = useful.filter(({ facts }) => facts.includes(fact))
  return {
    narrowing: Math.max(0, ...own.map(({ narrowing }) => narrowing)),
    settles: Math.max(0, ...own.map(({ settles }) => settles)),
  }
}

function wordsFor(
  question: Question,
  step: string,
  labels: Labels,
): { readonly asks: string; readonly fallback: string } {
  switch (question.question) {
    case 'who': {
      const task = inSentence(labels.task(step, question.task))
      return { asks: `who: ${task}`, fallback: `who takes over: ${task}` }
    }
    case 'pays': {
      const asks = `who pays: ${inSentence(labels.cost(question.cost))}`
      return { asks, fallback: asks }
    }
    case 'handover': {
      const asks = `handover: ${inSentence(labels.task(step, question.task))}`
      return { asks, fallback: asks }
    }
  }
}

interface OpenPart {
  readonly needs: readonly string[]
  readonly document?: string
}

/** Parts of a statement with a condition of their own that is not known to hold. */
function partsOf(statement: StatementAnswer): readonly OpenPart[] {
  if ('documents' in statement) return statement.documents.flatMap(openDocument)
  if ('by' in statement) return openRungs(statement.by)
  return statement.fallback === null ? [] : [statement.fallback]
}

function openDocument(document: DocumentAnswer): readonly OpenPart[] {
  return document.status === 'unknown' ? [{ needs: document.needs, document: document.id }] : []
}

function openRungs(payer: PayerAnswer | null): readonly RungAnswer[] {
  if (payer === null || !('ladder' in payer)) return []
  return payer.ladder.flatMap((rung) => [rung, ...openRungs(rung.payer)])
}

/** Every body that a statement names. */
function bodiesOf(statement: StatementAnswer): readonly BodyAnswer[] {
  if ('documents' in statement) return [...named(statement.from), ...named(statement.to)]
  if ('by' in statement) {
    const { by, freeFor, interim, recoverFrom } = statement
    return [...payers(by), ...named(freeFor), ...named(interim), ...named(recoverFrom)]
  }
  return [
    ...named(statement.responsible),
    ...statement.with,
    ...statement.consult,
    ...statement.inform,
    ...statement.accountable,
    ...statement.onRequestOf,
    ...statement.authorisedBy,
    ...named(statement.fallback?.responsible ?? null),
  ]
}

function named(bodies: BodiesAnswer | null): readonly BodyAnswer[] {
  return bodies !== null && 'anyOf' in bodies ? bodies.anyOf.flatMap(({ allOf }) => allOf) : []
}

function payers(payer: PayerAnswer | null): readonly BodyAnswer[] {
  if (payer === null) return []
  if ('split' in payer) return payer.split.flatMap(({ who }) => named(who))
  if ('ladder' in payer) return payer.ladder.flatMap((rung) => payers(rung.payer))
  return named(payer)
}
