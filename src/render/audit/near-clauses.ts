import type { Audit, AuditFinding, Witness } from '../../analyse/audit.ts'
import { inForceOn } from '../../analyse/in-force-on.ts'
import type { CaseFacts } from '../../rulebook/case-facts.ts'
import { NEVER } from '../../rulebook/condition.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { Statement } from '../../rulebook/statement.ts'
import { nameSet, numberSet, type ValueSet } from '../../rulebook/value-set.ts'
import type { Variable } from '../../rulebook/variable.ts'

/** Clauses in force near a question that has no answer: where one could be written. */
export interface NearClauses {
  /** They answer the question in other cases; none, if a duty of the case is nearer. */
  readonly elsewhere: readonly string[]
  /** They say who acts in the same step, if possible in the case of the witness. */
  readonly duties: readonly string[]
}

/** @param subjects - tasks, or costs, of the finding's question. */
export function nearClauses(
  { step, question, intervals, witness }: AuditFinding,
  subjects: readonly string[],
  { statements, clauses, instruments, rules, variables }: Rulebook,
  audit: Audit,
): NearClauses {
  const asOf = audit.intervals[intervals[0] ?? 0]?.from ?? ''
  const inForce = new Set(
    instruments.flatMap((one) => (inForceOn(one, asOf, audit.drafts) ? [one.id] : [])),
  )
  const speaking = new Set(
    clauses.flatMap(({ id, instrument }) => (inForce.has(instrument) ? [id] : [])),
  )
  const idsOf = (isOne: (statement: Statement) => boolean): readonly string[] => {
    const found = statements.filter(
      (one) => one.step === step && speaking.has(one.clause) && isOne(one),
    )
    return [...new Set(found.map(({ clause }) => clause))].sort()
  }
  const isAbout = (task: string): boolean => subjects.includes(task)
  const acts = (one: Statement): boolean =>
    one.question === 'who' && one.duty !== 'must-not' && (question === 'pays' || isAbout(one.task))
  const conditions = new Map(rules.map(({ id, condition }) => [id, condition]))
  const facts = factsOf(witness, variables)
  const mayHold = ({ rule }: Statement): boolean =>
    evaluate(conditions.get(rule) ?? NEVER, facts) !== 'fails'
  const own = question === 'who' ? [] : idsOf((one) => acts(one) && mayHold(one))
  if (own.length > 0) return { elsewhere: [], duties: own }
  return {
    elsewhere: idsOf((one) => {
      switch (one.question) {
        case 'who':
          return question === 'who' && acts(one)
        case 'pays':
          return question === 'pays' && one.payer !== null && !one.general && isAbout(one.cost)
        case 'handover':
          return question === 'handover' && isAbout(one.task)
        case 'deferred':
          return false
      }
    }),
    duties: idsOf(acts),
  }
}

type Told = readonly [variable: string, values: ValueSet]

/** What a case file tells; of sets nothing, so that whatever tests them may hold. */
function factsOf(witness: Witness | null, variables: readonly Variable[]): CaseFacts {
  const told = Object.entries(witness?.facts ?? {}).flatMap(([fact, value]): readonly Told[] => {
    if (value === 'undetermined') return [[`${fact}/undetermined`, nameSet(['yes'])]]
    const name = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
    const step = variables.find(({ id }) => id === fact)?.step ?? 1
    if (typeof name === 'number') return [[fact, numberSet([{ from: name, to: name + step }])]]
    return typeof name === 'string' ? [[fact, nameSet([name])]] : []
  })
  return new Map(told)
}
