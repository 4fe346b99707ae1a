import type { Payer, PaysStatement, Rung } from '../rulebook/statement.ts'
import { answerWho, answerWhoOrNull } from './answer-bodies.ts'
import type { Context } from './context.ts'
import { partStatus } from './part-status.ts'
import type { SaidBesideDuty } from './prepared.ts'
import type { PayerAnswer, PaysStatementAnswer, RungAnswer } from './statement-answer.ts'

export function answerPaysStatement(
  { statement, duty }: SaidBesideDuty<PaysStatement>,
  context: Context,
): PaysStatementAnswer {
  return {
    clause: statement.clause,
    entry: statement.entry,
    duty: duty?.duty ?? null,
    by: statement.payer === null ? null : answerPayer(statement.payer, context),
    freeFor: answerWhoOrNull(statement.freeFor, context),
    interim: answerWhoOrNull(statement.interim, context),
    recoverFrom: answerWhoOrNull(statement.recoverFrom, context),
    cap: statement.cap,
    inKind: statement.inKind,
    commitment: statement.commitment,
  }
}

export function answerPayerOrNull(payer: Payer | null, context: Context): PayerAnswer | null {
  return payer === null ? null : answerPayer(payer, context)
}

function answerPayer(payer: Payer, context: Context): PayerAnswer {
  switch (payer.kind) {
    case 'body':
      return answerWho(payer.who, context)
    case 'split':
      return {
        split: payer.parts.map(({ who, numerator, denominator }) => ({
          who: answerWho(who, context),
          share: `${numerator}/${denominator}`,
        })),
      }
    case 'ladder':
      return { ladder: payer.rungs.flatMap((rung) => answerRung(rung, context)) }
  }
}

function answerRung({ payer, upTo, per, rule }: Rung, context: Context): readonly RungAnswer[] {
  const standing = partStatus(rule, context)
  if (standing === undefined) return []
  return [{ payer: answerPayer(payer, context), upTo, per, ...standing }]
}
