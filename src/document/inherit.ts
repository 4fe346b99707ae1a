import { COMPANIONS, CONNECTIVES, type Connective, type WrittenClause } from './clause.ts'
import type { WrittenCondition } from './condition.ts'

/** Said once and for all: whoever amends a clause does not say again what that clause takes away. */
const NOT_INHERITED: ReadonlySet<Connective> = new Set(['replaces', 'repeals', 'amends'])

/**
 * A clause with what it inherits from the one that it amends: every key that it
 * does not give itself. A key is given or inherited as a whole.
 *
 * What is inherited keeps its spans, so words mean what they mean where they
 * are written: `span.file` tells whose terms they are, and of which state.
 *
 * @param amended - with what it inherits itself, if it amends another.
 * @param scope - that of the amended clause's instrument, if it is another one.
 */
export function inherit(
  clause: WrittenClause,
  amended: WrittenClause,
  scope: WrittenCondition | undefined,
): WrittenClause {
  const own = new Set(clause.keys)
  const from = (key: string): WrittenClause => (own.has(key) ? clause : amended)
  return {
    ...clause,
    keys: [...new Set([...clause.keys, ...amended.keys])],
    steps: from('step').steps,
    duty: from('duty').duty,
    who: from('who').who,
    does: doesOf(clause, amended),
    companions: byKey(COMPANIONS, (key) => from(key).companions[key]),
    when: from('when').when,
    unless: from('unless').unless,
    onlyWhen: from('only-when').onlyWhen,
    inheritedScopes: [...amended.inheritedScopes, ...(scope === undefined ? [] : [scope])],
    after: from('after').after,
    within: from('within').within,
    duration: from('for').duration,
    fallback: from('fallback').fallback,
    issues: from('issues').issues,
    pays: from('pays').pays,
    handovers: from('handover').handovers,
    connectives: byKey(
      CONNECTIVES,
      (key) => (NOT_INHERITED.has(key) ? clause : from(key)).connectives[key],
    ),
    exclusively: from('exclusively').exclusively,
    deferredTo: from('deferred-to').deferredTo,
    selectedBy: from('selected-by').selectedBy,
  }
}

/**
 * The act in words. A paragraph is the whole sentence that people signed, with
 * whoever acts in it, so the one above an amendment comes before an older one.
 */
function doesOf(clause: WrittenClause, amended: WrittenClause): WrittenClause['does'] {
  if (clause.keys.includes('does')) return clause.does
  return amended.keys.includes('does') ? amended.does : (clause.does ?? amended.does)
}

function byKey<K extends string, T>(
  keys: readonly K[],
  valueOf: (key: K) => T,
): Readonly<Record<K, T>> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, T>
}
