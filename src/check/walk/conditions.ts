import type { WrittenClause, WrittenPayer } from '../../document/clause.ts'
import type { WrittenCondition } from '../../document/condition.ts'
import type { Instrument } from '../../document/instrument.ts'
import type { Library } from '../../document/library.ts'

/** A whole condition, and where it stands. */
export interface ConditionSite {
  readonly condition: WrittenCondition
  /** Undefined in the vocabulary, which sees only the library's own terms. */
  readonly instrument: Instrument | undefined
  readonly heading: readonly string[]
}

/** Every condition that is written anywhere in the library. */
export function conditionsOf({ vocabulary, instruments }: Library): readonly ConditionSite[] {
  const shared = [
    ...vocabulary.assumptions.map(({ never }) => never),
    ...vocabulary.terms.map(({ means }) => means),
  ]
  return [
    ...shared.map((condition) => ({ condition, instrument: undefined, heading: [] })),
    ...instruments.flatMap(conditionsIn),
  ]
}

function conditionsIn(instrument: Instrument): readonly ConditionSite[] {
  const under =
    (heading: readonly string[]) =>
    (condition: WrittenCondition): ConditionSite => ({ condition, instrument, heading })
  const { scope, terms, procedure, clauses } = instrument
  return [
    ...present(scope).map(under([])),
    ...terms.map(({ means, place }) => under(place.heading)(means)),
    ...procedure.flatMap(({ place, when, after }) =>
      [when, ...after.map((link) => link.when)].flatMap(present).map(under(place.heading)),
    ),
    ...clauses.flatMap((clause) => conditionsOfClause(clause).map(under(clause.place.heading))),
  ]
}

/** Every condition of one clause: those it depends on, and those of its parts. */
export function conditionsOfClause(clause: WrittenClause): readonly WrittenCondition[] {
  return [
    ...clause.when,
    ...clause.unless,
    ...present(clause.onlyWhen),
    ...present(clause.fallback?.when),
    ...clause.pays.flatMap((payment) => [
      ...present(payment.when),
      ...(payment.by === undefined ? [] : conditionsOfPayer(payment.by)),
    ]),
    ...clause.handovers.flatMap(({ when, documents }) =>
      [when, ...documents.map((document) => document.when)].flatMap(present),
    ),
  ]
}

function conditionsOfPayer(payer: WrittenPayer): readonly WrittenCondition[] {
  return payer.kind === 'ladder'
    ? payer.rungs.flatMap((rung) => [...present(rung.when), ...conditionsOfPayer(rung.payer)])
    : []
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}
