import type { Companion, WrittenBody, WrittenClause, WrittenPayer } from '../../document/clause.ts'
import { COMPANIONS } from '../../document/clause.ts'
import type { Library } from '../../document/library.ts'
import type { Located } from '../../source/located.ts'
import { clausesOf, type ClauseSite } from './clauses.ts'

/** The key of a clause under which a body stands. */
export type BodyKey =
  | Companion
  | 'who'
  | 'by'
  | 'interim'
  | 'recover-from'
  | 'free-for'
  | 'to'
  | 'from'
  | 'extendable-by'
  | 'fallback'

/** One body as written: `police@TH`, `agency:iom`, `unnamed`. */
export interface BodySite extends ClauseSite {
  readonly key: BodyKey
  readonly ref: Located<string>
  /** Whether it stands beside others, in `all-of`, `any-of` or `split`. */
  readonly beside: boolean
}

/** Every body that a clause names. */
export function bodiesOf(library: Library): readonly BodySite[] {
  return clausesOf(library).flatMap((site) =>
    bodiesOfClause(site.clause).map((body) => ({ ...site, ...body })),
  )
}

type Body = Omit<BodySite, keyof ClauseSite>

function bodiesOfClause(clause: WrittenClause): readonly Body[] {
  const { who, companions, fallback, within, pays, handovers } = clause
  return [
    ...inBody('who', who),
    ...COMPANIONS.flatMap((key) => companions[key].map((ref) => ({ key, ref, beside: false }))),
    ...within.flatMap(({ extendableBy }) => single('extendable-by', extendableBy)),
    ...inBody('fallback', fallback?.who),
    ...pays.flatMap(({ by, interim, recoverFrom, freeFor }) => [
      ...(by === undefined ? [] : inPayer(by)),
      ...single('interim', interim),
      ...single('recover-from', recoverFrom),
      ...single('free-for', freeFor),
    ]),
    ...handovers.flatMap(({ to, from }) => [...inBody('to', to), ...inBody('from', from)]),
  ]
}

function single(key: BodyKey, ref: Located<string> | undefined): readonly Body[] {
  return ref === undefined ? [] : [{ key, ref, beside: false }]
}

function inBody(key: BodyKey, body: WrittenBody | undefined): readonly Body[] {
  return body === undefined
    ? []
    : refsOf(body).map((ref) => ({ key, ref, beside: body.kind !== 'role' }))
}

function inPayer(payer: WrittenPayer): readonly Body[] {
  switch (payer.kind) {
    case 'body':
      return inBody('by', payer.who)
    case 'split':
      return payer.parts.map((part) => ({ key: 'by', ref: part.payer, beside: true }))
    case 'ladder':
      return payer.rungs.flatMap((rung) => inPayer(rung.payer))
  }
}

/** The single bodies that a body is made of, in the order written. */
export function refsOf(body: WrittenBody): readonly Located<string>[] {
  return body.kind === 'role' ? [body.ref] : body.of.flatMap(refsOf)
}
