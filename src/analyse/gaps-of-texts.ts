import type { CaseFacts } from '../rulebook/case-facts.ts'
import type { Condition } from '../rulebook/condition.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import { isGeneral } from '../rulebook/is-general.ts'
import type { InstrumentEntry, Rulebook } from '../rulebook/rulebook.ts'
import { nameSet, type ValueSet } from '../rulebook/value-set.ts'
import type { Audit, AuditFinding, Region } from './audit.ts'
import { inForceOn } from './in-force-on.ts'

/**
 * Tells which gaps are some texts' own, though no clause of them is named: those
 * in a step of which they speak, in cases to which they may apply. That somebody
 * pays, by when, or to whom the person goes, a text owes where it says who acts;
 * who acts, wherever it applies at all.
 */
export function gapsOfTexts(
  texts: readonly InstrumentEntry[],
  { statements, clauses, rules, procedures, variables }: Rulebook,
  { intervals, drafts, scope }: Pick<Audit, 'intervals' | 'drafts' | 'scope'>,
): (finding: AuditFinding) => boolean {
  const instrumentOf = new Map(clauses.map(({ id, instrument }) => [id, instrument]))
  const conditions = new Map(rules.map(({ id, condition }) => [id, condition]))
  const named = new Set(variables.flatMap(({ id, domain }) => (domain.kind === 'names' ? id : [])))
  const given = namesIn(
    Object.entries(scope.facts).flatMap(([id, value]) =>
      typeof value === 'string' ? [[id, [value]] as const] : [],
    ),
  )

  return (finding) => {
    const { code, step, question, regions } = finding
    if (code !== 'audit/silent' || step === null || finding.clauses.length > 0) return false
    const day = intervals[finding.intervals[0] ?? 0]?.from ?? ''
    const those = texts.filter((text) => inForceOn(text, day, drafts)).map(({ id }) => id)
    const said = statements.filter((one) => those.includes(instrumentOf.get(one.clause) ?? ''))
    const here = said.filter((one) => one.step === step && !isGeneral(one))
    const isPlaced = procedures.some(
      (one) => those.includes(one.instrument) && one.steps.some((placed) => placed.step === step),
    )
    if (here.length === 0 && !isPlaced) return false
    const acting = here.filter((one) => one.question === 'who' && one.duty !== 'must-not')
    const apply = (question === 'who' ? said : acting).flatMap(
      ({ rule }): Condition | readonly Condition[] => conditions.get(rule) ?? [],
    )
    const cases = regions.length === 0 ? [EVERY_CASE] : regions
    return cases.some((region) => {
      const facts = new Map([...given, ...factsIn(region)])
      return apply.some((condition) => evaluate(condition, facts) !== 'fails')
    })
  }

  function factsIn({ when }: Region): CaseFacts {
    return namesIn(Object.entries(when))
  }

  /** Numbers and days are left open: then a text may apply. */
  function namesIn(
    entries: readonly (readonly [string, readonly string[]])[],
  ): ReadonlyMap<string, ValueSet> {
    return new Map(
      entries.flatMap(([id, names]) => (named.has(id) ? [[id, nameSet(names)] as const] : [])),
    )
  }
}

const EVERY_CASE: Region = { when: {} }
