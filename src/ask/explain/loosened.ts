import type { CaseFacts } from '../../rulebook/case-facts.ts'
import { cells } from '../../rulebook/cells.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import { negate } from '../../rulebook/negate.ts'
import { testsOf } from '../../rulebook/tests-of.ts'
import { isSubset, union, type ValueSet } from '../../rulebook/value-set.ts'
import { undeterminedOf } from '../../rulebook/variable.ts'
import { domainOf } from '../../rulebook/variables.ts'
import { factOf, isUndetermined } from '../open-facts.ts'
import type { PreparedFact } from '../prepared.ts'
import type { ChangeInput } from './change-input.ts'
import { hasCompletion, type Work } from './find-completion.ts'

/**
 * A changed case with as many values for each changed fact as will do, whatever
 * is chosen for the others: from `15` to `under 18`.
 */
export function loosened(
  changed: readonly PreparedFact[],
  found: CaseFacts,
  input: ChangeInput,
  work: Work,
): CaseFacts {
  let facts = found
  const isEnough = (wider: CaseFacts): boolean =>
    evaluate(input.condition, wider) === 'holds' && allCanBe(changed, wider, input, work)
  for (const { domain } of changed) {
    if (domain.type === 'set') {
      facts = withFewerMembers(domain.id, facts, input.facts, isEnough)
      continue
    }
    const { sets } = testsOf([input.condition, ...input.never])
    const whole = domainOf(domain.id, input.variables)
    for (const part of cells(whole, sets.get(domain.id) ?? [])) {
      const values = facts.get(domain.id)
      if (values === undefined || isSubset(part, values)) continue
      const wider = new Map(facts).set(domain.id, union(values, part))
      if (isEnough(wider)) facts = wider
    }
  }
  return facts
}

/** Without the changes of members that are not needed. */
function withFewerMembers(
  fact: string,
  found: CaseFacts,
  before: CaseFacts,
  isEnough: (facts: CaseFacts) => boolean,
): CaseFacts {
  let facts = found
  for (const variable of [...found.keys()].filter((one) => factOf(one) === fact)) {
    if (variable.endsWith('/undetermined')) continue
    const own = [variable, undeterminedOf(variable)]
    const fewer = new Map([...facts].filter(([one]) => !own.includes(one)))
    if (!isUndetermined(variable, before)) {
      for (const one of own) {
        const values = before.get(one)
        if (values !== undefined) fewer.set(one, values)
      }
    }
    if (isEnough(fewer)) facts = fewer
  }
  return facts
}

/** More combinations of values than this nobody tries; then fewer values are named. */
const MOST_COMBINATIONS = 256

/** Whether no choice of values for the changed facts is ruled out. */
function allCanBe(
  changed: readonly PreparedFact[],
  facts: CaseFacts,
  input: ChangeInput,
  work: Work,
): boolean {
  const { sets } = testsOf(input.never)
  let all: readonly CaseFacts[] = [facts]
  for (const { domain } of changed) {
    const values = facts.get(domain.id)
    const tests = sets.get(domain.id)
    if (values === undefined || tests === undefined) continue
    const parts: readonly ValueSet[] = cells(values, tests)
    all = all.flatMap((one) => parts.map((part) => new Map(one).set(domain.id, part)))
    if (all.length > MOST_COMBINATIONS) return false
  }
  return all.every((one) => canBe(one, input, work))
}

/** Whether a case has a completion that is not ruled out. */
export function canBe(facts: CaseFacts, { never, variables }: ChangeInput, work: Work): boolean {
  const possible = never.map((condition) => negate(condition, variables))
  return hasCompletion(possible, facts, variables, work) === true
}
