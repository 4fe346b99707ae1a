import type { WrittenPayer, WrittenPayment, WrittenRung } from '../document/clause.ts'
import type { Step } from '../document/vocabulary.ts'
import { readMoney } from '../rulebook/notation/read-money.ts'
import { readShares } from '../rulebook/notation/read-shares.ts'
import type { Who } from '../rulebook/body.ts'
import type { Rule } from '../rulebook/rulebook.ts'
import type {
  DeferredStatement,
  Money,
  Payer,
  PaysStatement,
  Rung,
  Share,
} from '../rulebook/statement.ts'
import type { Located } from '../source/located.ts'
import { compileRef, compileWho } from './bodies.ts'
import { distinctNames, stepsOf, type ClauseSite, type Part } from './clause-site.ts'
import { costsNamed } from './costs.ts'
import { read } from './read.ts'
import { partRule } from './rule.ts'

/** What a clause says to the question who pays. */
export function compilePayments(site: ClauseSite): Part {
  const { pays } = site.written
  const names = distinctNames(pays.map(({ costs }) => costs.map(({ value }) => value).join('+')))
  const parts = pays.map((payment, i) =>
    compilePayment(site, payment, `${site.id}/pays/${names[i] ?? ''}`),
  )
  return {
    statements: parts.flatMap(({ statements }) => statements),
    rules: parts.flatMap(({ rules }) => rules),
  }
}

function compilePayment(site: ClauseSite, written: WrittenPayment, id: string): Part {
  const rule = partRule(site, id, site.rule, written.when)
  const payer = written.by === undefined ? undefined : compilePayer(site, written.by, id, rule)
  const said: Omit<PaysStatement, 'step' | 'cost'> = {
    question: 'pays',
    clause: site.id,
    rule: rule.id,
    entry: id,
    general: site.written.kind === 'funding',
    payer: payer?.payer ?? null,
    freeFor: optionalRef(site, written.freeFor),
    interim: optionalRef(site, written.interim),
    recoverFrom: optionalRef(site, written.recoverFrom),
    cap: optionalMoney(written.cap),
    inKind: written.inKind,
    commitment: written.instrument?.value ?? null,
  }
  return {
    statements: stepsOf(site).flatMap((step) =>
      costsNamed(written.costs, step, site.names).flatMap((cost) => [
        ...(saysMoreThanDeferral(written) ? [{ ...said, step: step.id.value, cost }] : []),
        ...passedOn(site, written, rule, step, cost),
      ]),
    ),
    rules: [...(rule === site.rule ? [] : [rule]), ...(payer?.rules ?? [])],
  }
}

function saysMoreThanDeferral(written: WrittenPayment): boolean {
  const { deferredTo, by, freeFor, interim, recoverFrom } = written
  return (
    deferredTo === undefined ||
    [by, freeFor, interim, recoverFrom].some((said) => said !== undefined)
  )
}

/** `deferred-to` in an entry passes on who pays the costs of that entry. */
function passedOn(
  site: ClauseSite,
  { deferredTo }: WrittenPayment,
  rule: Rule,
  step: Step,
  cost: string,
): readonly DeferredStatement[] {
  if (deferredTo === undefined) return []
  return [
    {
      question: 'deferred',
      clause: site.id,
      rule: rule.id,
      step: step.id.value,
      of: 'pays',
      subject: cost,
      to: deferredTo.value,
    },
  ]
}

interface PayerPart {
  readonly payer: Payer
  readonly rules: readonly Rule[]
}

/** `id` is that of the payment, or of the rung that the payer belongs to. */
function compilePayer(site: ClauseSite, written: WrittenPayer, id: string, whole: Rule): PayerPart {
  switch (written.kind) {
    case 'body':
      return { payer: { kind: 'body', who: compileWho(site, written.who) }, rules: [] }
    case 'split':
      return { payer: { kind: 'split', parts: compileShares(site, written.parts) }, rules: [] }
    case 'ladder': {
      const rungs = written.rungs.map((rung, i) => compileRung(site, rung, `${id}/${i + 1}`, whole))
      return {
        payer: { kind: 'ladder', rungs: rungs.map(({ rung }) => rung) },
        rules: rungs.flatMap(({ rules }) => rules),
      }
    }
  }
}

function compileRung(
  site: ClauseSite,
  written: WrittenRung,
  id: string,
  whole: Rule,
): { readonly rung: Rung; readonly rules: readonly Rule[] } {
  const rule = partRule(site, id, whole, written.when)
  const { payer, rules } = compilePayer(site, written.payer, id, rule)
  const rung: Rung = {
    payer,
    upTo: optionalMoney(written.upTo),
    per: written.per?.value ?? 'case',
    rule: rule === whole ? null : rule.id,
  }
  return { rung, rules: [...(rule === whole ? [] : [rule]), ...rules] }
}

function compileShares(
  site: ClauseSite,
  parts: readonly { readonly payer: Located<string>; readonly share: Located<string> }[],
): readonly Share[] {
  const texts = parts.map(({ share }) => share.value)
  const { shares } = read(texts.join(', '), readShares(texts))
  return parts.flatMap(({ payer }, i) => {
    const share = shares[i]
    return share === undefined ? [] : [{ who: compileRef(site, payer), ...share }]
  })
}

function optionalRef(site: ClauseSite, ref: Located<string> | undefined): Who | null {
  return ref === undefined ? null : compileRef(site, ref)
}

function optionalMoney(written: Located<string> | undefined): Money | null {
  return written === undefined ? null : read(written.value, readMoney(written.value)).money
}
