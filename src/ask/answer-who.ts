import type { Fallback, WhoStatement } from '../rulebook/statement.ts'
import { answerBodies, answerCompanions, answerWho } from './answer-bodies.ts'
import { answerDuration, answerLimit, isoSpan } from './answer-time.ts'
import { bind, type BoundWho } from './bind.ts'
import type { Context } from './context.ts'
import { partStatus } from './part-status.ts'
import type { FallbackAnswer, WhoStatementAnswer } from './statement-answer.ts'

export function answerWhoStatement(
  statement: WhoStatement,
  context: Context,
  who: BoundWho = bind(statement.who, context.places),
): WhoStatementAnswer {
  const { companions } = statement
  return {
    clause: statement.clause,
    duty: statement.duty,
    does: statement.does,
    responsible: answerBodies(who, context),
    with: answerCompanions(companions.with, context),
    consult: answerCompanions(companions.consult, context),
    inform: answerCompanions(companions.inform, context),
    accountable: answerCompanions(companions.accountable, context),
    onRequestOf: answerCompanions(companions.onRequestOf, context),
    authorisedBy: answerCompanions(companions.authorisedBy, context),
    exclusively: statement.exclusively,
    limits: statement.limits.map((limit) => answerLimit(limit, context)),
    durations: statement.durations.map(answerDuration),
    fallback: answerFallback(statement.fallbacks, context),
    after: statement.after,
    issues: statement.issues,
  }
}

/** The first fallback whose condition does not fail: a clause has at most one that applies. */
function answerFallback(fallbacks: readonly Fallback[], context: Context): FallbackAnswer | null {
  for (const { rule, who, after, afterWords } of fallbacks) {
    const standing = partStatus(rule, context)
    if (standing === undefined) continue
    const span = after === null ? null : isoSpan(after)
    return {
      after: span?.iso ?? null,
      days: span?.days ?? null,
      words: afterWords,
      responsible: answerWho(who, context),
      ...standing,
    }
  }
  return null
}
