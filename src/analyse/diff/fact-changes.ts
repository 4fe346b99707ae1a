import type { PreparedFact } from '../../ask/prepared.ts'
import { valueBefore } from '../../ask/value-before.ts'
import { valuesOf } from '../../rulebook/notation/fact-domain.ts'
import { isOnStep } from '../../rulebook/notation/number-range.ts'
import { isDisjoint, isEmpty, without, type ValueSet } from '../../rulebook/value-set.ts'
import type { FactChange } from './rulebook-diff.ts'

type Facts = ReadonlyMap<string, PreparedFact>

/** Facts of which the two sides have different values, in the order of the vocabularies. */
export function factChanges(before: Facts, after: Facts): readonly FactChange[] {
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))]
  return ids.flatMap((fact) => {
    const change = changeOf(fact, before.get(fact), after.get(fact))
    return change === undefined ? [] : [change]
  })
}

function changeOf(
  fact: string,
  was: PreparedFact | undefined,
  is: PreparedFact | undefined,
): FactChange | undefined {
  const none = { onlyBefore: [], onlyAfter: [], undetermined: null, compared: 'ignored' } as const
  if (was === undefined) return { fact, change: 'added', ...none }
  if (is === undefined) return { fact, change: 'removed', ...none }
  const values = {
    onlyBefore: textsOf(without(valuesOf(was.domain), valuesOf(is.domain)), was),
    onlyAfter: textsOf(without(valuesOf(is.domain), valuesOf(was.domain)), is),
    undetermined: marked(was, is),
  }
  if (meansAnother(was, is)) return { fact, change: 'changed', ...values, compared: 'two-facts' }
  const isSame = values.onlyBefore.length + values.onlyAfter.length === 0
  if (isSame && values.undetermined === null) return undefined
  // Each member of a set is a fact of its own; that one cannot be established is not.
  const isSet = is.entry.type === 'set' && values.undetermined === null
  return { fact, change: 'changed', ...values, compared: isSet ? 'ignored' : 'common' }
}

function marked(was: PreparedFact, is: PreparedFact): FactChange['undetermined'] {
  const [before, after] = [was.entry.mayBeUndetermined, is.entry.mayBeUndetermined]
  return before === after ? null : before ? 'before' : 'after'
}

/** Whether a value of the one says nothing about the other. */
function meansAnother(
  { entry: a, domain: was }: PreparedFact,
  { entry: b, domain: is }: PreparedFact,
) {
  if (a.type !== b.type || a.unit !== b.unit) return true
  if (a.type === 'set') {
    // Of countries it matters which ones no clause names, so all of them must be the same.
    return (a.countries || b.countries) && was.names.join() !== is.names.join()
  }
  if (isDisjoint(valuesOf(was), valuesOf(is))) return true
  const [one, other] = [was.range, is.range]
  if (one === null || other === null) return false
  return one.step !== other.step || !isOnStep({ ...one, to: other.from }, other.from)
}

function textsOf(values: ValueSet, { domain: { range } }: PreparedFact): readonly string[] {
  if (isEmpty(values)) return []
  if (values.kind === 'names') return values.names
  return values.intervals.map(({ from, to }) => {
    const last = range === null ? to : valueBefore(range, to)
    return last === from ? String(from) : `${from}..${last}`
  })
}
