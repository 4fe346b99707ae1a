import type { Fallback, Limit, WhoStatement } from '../rulebook/statement.ts'
import { answerCompanions, answerWho } from './answer-bodies.ts'
import { answerDuration, answerLimit, isoSpan } from './answer-time.ts'
import type { Context } from './context.ts'
import type { Extension } from './extensions.ts'
import { partStatus } from './part-status.ts'
import type { ExtendedAnswer, FallbackAnswer, WhoStatementAnswer } from './statement-answer.ts'

export function answerWhoStatement(
  statement: WhoStatement,
  context: Context,
  extensions: readonly Extension[] = [],
): WhoStatementAnswer {
  const { companions } = statement
  const certain = extensions.filter(({ status }) => status === 'assigned').map(({ by }) => by)
  const limits = statement.limits.filter(
    (limit) =>
      !certain.some(({ limits: longer }) => longer.some((one) => areOfOneKind(one, limit))),
  )
  return {
    clause: statement.clause,
    duty: statement.duty,
    does: statement.does,
    responsible: answerWho(statement.who, context),
    with: answerCompanions(companions.with, context),
    consult: answerCompanions(companions.consult, context),
    inform: answerCompanions(companions.inform, context),
    accountable: answerCompanions(companions.accountable, context),
    onRequestOf: answerCompanions(companions.onRequestOf, context),
    authorisedBy: answerCompanions(companions.authorisedBy, context),
    exclusively: statement.exclusively,
    limits: limits.map((limit) => answerLimit(limit, context)),
    durations: statement.durations.map(answerDuration),
    extended: extensions.map((one) => answerExtension(one, context)),
    fallback: answerFallback(statement.fallbacks, context),
    after: statement.after,
    issues: statement.issues,
  }
}

/** Whether two limits run from the same start and are counted alike, so that the longer one replaces the other. */
export function areOfOneKind(a: Limit, b: Limit): boolean {
  return a.within?.unit === b.within?.unit && JSON.stringify(a.from) === JSON.stringify(b.from)
}

function answerExtension({ by, ...open }: Extension, context: Context): ExtendedAnswer {
  return {
    by: by.clause,
    limits: by.limits.map((limit) => answerLimit(limit, context)),
    durations: by.durations.map(answerDuration),
    ...open,
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
