import type { DeferredStatement, Statement } from '../rulebook/statement.ts'
import type { Disagreement, NotInForce, Silent, Unknown, Verdict } from './answer.ts'
import { establish, openVariablesOf, type Context } from './context.ts'
import type { OpenFacts } from './open-facts.ts'
import type { Said } from './prepared.ts'
import type { Sorted } from './sort-said.ts'
import type { DeferredAnswer } from './statement-answer.ts'

/** What all three kinds of question have in common, sorted for one case. */
export interface Heard<T extends Said<Statement>> {
  readonly said: Sorted<T>
  readonly deferred: Sorted<Said<DeferredStatement>>
}

/** A statement of which it is unknown whether it stands. */
export interface Possible<Answered> {
  readonly answered: Answered
  /** The variables whose values would help to tell. */
  readonly variables: readonly string[]
  readonly open: OpenFacts
}

export function possibly<Answered>(
  answered: Answered,
  rules: readonly string[],
  context: Context,
): Possible<Answered> {
  const variables = openVariablesOf(rules, context)
  return { answered, variables, open: establish(variables, context) }
}

/** What the statements that certainly stand come to, before silence and ignorance are told apart. */
export type Finding =
  | { readonly kind: 'settled'; readonly status: 'assigned' | 'permitted' | 'excluded' }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Disagreement[] }
  /** Whether they disagree depends on countries that these facts would tell. */
  | { readonly kind: 'depends'; readonly places: readonly string[] }
  | { readonly kind: 'nothing'; readonly unnamed: boolean }

/**
 * The status of a question.
 *
 * While it is unknown whether a statement stands, so is the answer: it may
 * disagree with what stands, or say the same of somebody else.
 *
 * @param possible - the statements of which it is unknown whether they stand.
 */
export function verdict<T extends Said<Statement>, Answered>(
  { said, deferred }: Heard<T>,
  finding: Finding,
  possible: readonly Possible<Answered>[],
  context: Context,
): Verdict<Answered> {
  const dormant = [...said.dormant, ...deferred.dormant].map(({ statement }) => statement.clause)
  const someInForce = said.someInForce || deferred.someInForce
  if (!someInForce && (said.someNotInForce || deferred.someNotInForce)) {
    return { status: 'not-in-force', dormant: unique(dormant) } satisfies NotInForce
  }
  if (said.open.length > 0 || deferred.open.length > 0) {
    const passedOn = deferred.open.map(({ statement: { clause, to, rule } }) =>
      possibly({ clause, to }, [rule], context),
    )
    const variables = [...possible, ...passedOn].flatMap((one) => one.variables)
    return unknown(establish(variables, context), possible, passedOn)
  }
  switch (finding.kind) {
    case 'settled':
      return { status: finding.status }
    case 'conflict':
      return { status: 'conflict', conflicts: finding.conflicts }
    case 'depends':
      return unknown(establish(finding.places, context), possible, [])
    case 'nothing':
      return {
        status: 'silent',
        because: finding.unnamed
          ? 'unnamed'
          : deferred.stands.length > 0
            ? 'deferred'
            : 'no-clause',
        instruments: context.inForce,
        partsNotRead: context.inForce.filter(
          (id) => (context.prepared.instruments.get(id)?.missingParts.length ?? 0) > 0,
        ),
        dormant: unique(dormant),
      } satisfies Silent
  }
}

function unknown<Answered>(
  { needs, cannotBeEstablished }: OpenFacts,
  possible: readonly Possible<Answered>[],
  passedOn: readonly Possible<DeferredAnswer>[],
): Unknown<Answered> {
  return {
    status: 'unknown',
    needs,
    cannotBeEstablished,
    possible: possible.map(withOpenFacts),
    possiblyDeferred: passedOn.map(withOpenFacts),
    branches: [],
  }
}

function withOpenFacts<Answered>({ answered, open }: Possible<Answered>): Answered & OpenFacts {
  return { ...answered, ...open }
}

export function answerDeferred({
  stands,
}: Sorted<Said<DeferredStatement>>): readonly DeferredAnswer[] {
  return stands.map(({ statement: { clause, to } }) => ({ clause, to }))
}

function unique(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : [...new Set(ids)]
}
