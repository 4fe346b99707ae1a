import { caseContext, conditionOf } from '../../../src/ask/context.ts'
import type { Prepared } from '../../../src/ask/prepared.ts'
import type { Region } from '../../../src/analyse/audit.ts'
import type { CustodyDetail } from '../../../src/analyse/custody/detail.ts'
import { custodyFindings } from '../../../src/analyse/custody/custody-findings.ts'
import type { FoundWhole, Whole } from '../../../src/analyse/found-whole.ts'
import { witnessWords } from '../../../src/analyse/witness-words.ts'
import type { Plan } from '../../../src/case/plan.ts'
import { evaluate } from '../../../src/rulebook/evaluate.ts'
import { planOf } from '../../case/plan/planning.ts'
import { NOTHING_GIVEN } from '../../kit/nothing-given.ts'

/** All cases of a library, on a day on which its text is in force. */
export function wholeOf(prepared: Prepared, more: Partial<Whole> = {}): Whole {
  const base = caseContext(prepared, NOTHING_GIVEN)
  return {
    base,
    truthOf: (rule) => evaluate(conditionOf(rule, base), base.facts),
    isWanted: () => true,
    allCases: true,
    nodeBudget: 500_000,
    ...more,
  }
}

export type CustodyFound = FoundWhole & { readonly detail: CustodyDetail }

export function foundIn(prepared: Prepared, more: Partial<Whole> = {}): readonly CustodyFound[] {
  return custodyFindings(wholeOf(prepared, more)).filter(
    (found): found is CustodyFound => 'procedure' in found.detail,
  )
}

/** `no-handover house move`, as the holes of one case are written. */
export function inShort({ detail, name: { step } }: CustodyFound): string {
  const at = step ?? ''
  switch (detail.code) {
    case 'audit/broken-custody': {
      const kind = detail.because === 'no-end' ? 'dropped' : detail.because
      return [kind, ...(detail.from === null ? [] : [detail.from]), at].join(' ')
    }
    case 'audit/two-holders':
      return `two-holders ${detail.beside} ${at}`
    case 'audit/unreachable-step':
      return `unreachable-step ${at}`
  }
}

/** Whether a case of booleans is one of some regions. */
export function isIn(
  regions: readonly Region[],
  world: Readonly<Record<string, boolean>>,
): boolean {
  return regions.some(({ when }) =>
    Object.entries(when).every(([fact, values]) => {
      if (fact.endsWith('/undetermined')) return values.includes('no')
      return values.includes(world[fact] === true ? 'yes' : 'no')
    }),
  )
}

/** The holes of one case as {@link inShort} writes them, sorted. */
export function holesOf({ custody }: Plan): readonly string[] {
  return custody.holes
    .map(({ kind, step, other }) => [kind, ...(other === null ? [] : [other]), step].join(' '))
    .sort()
}

/** The plan for the witness of a finding, along the procedure that it is about. */
export async function planOfWitness(prepared: Prepared, found: CustodyFound): Promise<Plan> {
  const { witness } = found.described
  if (witness === null) throw new Error(`${inShort(found)} has no witness`)
  const { facts, events = [], asOf } = witnessWords(witness)
  return planOf(prepared, {
    facts: facts.join(' '),
    events,
    asOf,
    procedure: found.detail.procedure,
  })
}
