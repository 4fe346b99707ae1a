import type { HandoverDocument, HandoverStatement } from '../rulebook/statement.ts'
import { answerWho } from './answer-bodies.ts'
import type { Context } from './context.ts'
import { partStatus } from './part-status.ts'
import type { SaidBesideDuty } from './prepared.ts'
import type { DocumentAnswer, HandoverStatementAnswer } from './statement-answer.ts'

export function answerHandoverStatement(
  { statement, duty }: SaidBesideDuty<HandoverStatement>,
  context: Context,
): HandoverStatementAnswer {
  const from = statement.from ?? duty?.who ?? null
  return {
    clause: statement.clause,
    duty: duty?.duty ?? null,
    from: from === null ? null : answerWho(from, context),
    to: answerWho(statement.to, context),
    at: statement.at,
    receipt: statement.receipt,
    documents: statement.documents.flatMap((document) => answerDocument(document, context)),
  }
}

function answerDocument(
  { document: id, rule }: HandoverDocument,
  context: Context,
): readonly DocumentAnswer[] {
  const standing = partStatus(rule, context)
  if (standing === undefined) return []
  const { status, ...open } = standing
  return status === 'assigned' ? [{ id, status }] : [{ id, status, ...open }]
}
