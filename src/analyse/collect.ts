import type { Prepared } from '../ask/prepared.ts'
import { isGeneral } from '../rulebook/is-general.ts'
import type { AuditFinding, Coverage, NotExact, QuestionName } from './audit.ts'
import type { CoverageRow } from './coverage.ts'
import type { Examined, Found } from './examine.ts'
import { identityOf } from './identity.ts'
import type { FoundInWhole, FoundWhole } from './found-whole.ts'
import type { InstrumentFound } from './instrument-findings.ts'
import { weightOf } from './weight.ts'

/** Everything found in one stretch of time. */
export interface Collected {
  /** By question. */
  readonly examined: readonly Examined[]
  readonly instruments: readonly InstrumentFound[]
  readonly wholes: FoundInWhole
}

/** What was found over time: what holds in several stretches is one finding. */
export interface Findings {
  readonly coverage: readonly Coverage[]
  /** By weight, not yet described. */
  readonly findings: readonly AuditFinding[]
  readonly notExact: readonly NotExact[]
}

/** @param steps - those audited; all, if not given. */
export function collect(
  collected: readonly Collected[],
  prepared: Prepared,
  { steps }: { readonly steps?: readonly string[] },
): Findings {
  const rows = new Map<string, Coverage>()
  const inexact = new Map<string, NotExact>()
  const findings = new Map<string, AuditFinding>()
  for (const [interval, { examined, instruments, wholes }] of collected.entries()) {
    for (const row of examined.flatMap((one) => one.rows)) addRow(row, interval)
    for (const { rows: of, exact } of examined) {
      const [first] = of
      if (!exact && first !== undefined) addInexact(first, interval)
    }
    const spare = spareIn(examined, isWholly(prepared, steps))
    const found = [...examined.flatMap((one) => one.found), ...spare]
    for (const one of merged(found)) add(findingOf(one), interval)
    for (const one of instruments) add(findingOf(one), interval)
    for (const one of wholes.notExact) addInexact(one, interval)
    for (const one of wholes.found) add({ ...findingOf(one), ...one.described }, interval)
  }
  return {
    coverage: [...rows.values()],
    // Those of one weight stay in the order of steps and questions.
    findings: [...findings.values()].sort((a, b) => b.weight - a.weight),
    notExact: [...inexact.values()],
  }

  function addRow(row: CoverageRow, interval: number): void {
    const key = JSON.stringify(row)
    const known = rows.get(key)
    rows.set(key, { ...row, intervals: [...(known?.intervals ?? []), interval] })
  }

  function addInexact({ step, question, subject }: QuestionName, interval: number): void {
    const key = [step, question, subject].join(' ')
    const known = inexact.get(key)
    const intervals = [...new Set([...(known?.intervals ?? []), interval])]
    inexact.set(key, { step, question, subject, intervals })
  }

  function add(finding: AuditFinding, interval: number): void {
    const { share, exact } = finding
    const part = share === null ? '' : `${share.numerator}/${share.denominator}`
    const key = `${identityOf(finding)} ${part} ${String(exact)}`
    const known = findings.get(key)
    findings.set(key, { ...(known ?? finding), intervals: [...(known?.intervals ?? []), interval] })
  }
}

function findingOf(found: Found | InstrumentFound | FoundWhole): AuditFinding {
  const { detail, clauses, share, exact, name } = found
  const { step, question, subject } = name ?? NO_QUESTION
  return {
    ...detail,
    weight: weightOf(detail, question, share),
    step,
    question,
    subject,
    clauses,
    regions: [],
    allRegions: false,
    witness: null,
    share,
    exact,
    intervals: [],
  }
}

const NO_QUESTION = { step: null, question: null, subject: null }

/**
 * What is one fault is one finding, wherever it shows: a role for which a
 * country names nobody, a clause of which no case has the condition.
 */
function merged(found: readonly Found[]): readonly Found[] {
  const byFault = new Map<string, Found>()
  return [...found.filter((one) => faultOf(one) === undefined || isNew(one)), ...byFault.values()]

  function isNew(one: Found): false {
    const fault = faultOf(one) ?? ''
    const known = byFault.get(fault)
    if (known === undefined) byFault.set(fault, one)
    else {
      const more = one.clauses.filter(
        ({ clause }) => !known.clauses.some((other) => other.clause === clause),
      )
      byFault.set(fault, { ...known, clauses: [...known.clauses, ...more] })
    }
    return false
  }
}

function faultOf({ detail, clauses }: Found): string | undefined {
  switch (detail.code) {
    case 'audit/unbound-role':
      return `${detail.role}@${detail.country}`
    case 'audit/unreachable':
      return clauses[0]?.clause
    case 'audit/silent':
    case 'audit/no-actor':
    case 'audit/conflict':
    case 'audit/double-bind':
    case 'audit/overlap':
    case 'audit/precedence-cycle':
    case 'audit/cannot-be-established':
    case 'audit/never-prevails':
    case 'audit/redundant':
    case 'audit/no-number':
    case 'audit/no-review':
    case 'audit/no-follow-up':
    case 'audit/broken-custody':
    case 'audit/two-holders':
    case 'audit/unreachable-step':
    case 'audit/late-by-design':
    case 'audit/help-tied-to-testimony':
    case 'audit/definitions-differ':
      return undefined
  }
}

/** Clauses that no question needs, each by the first question that could do without. */
function spareIn(
  examined: readonly Examined[],
  isWhole: (clause: string) => boolean,
): readonly Found[] {
  const needed = new Set(examined.flatMap((one) => [...one.needed]))
  const byClause = new Map<string, Found>()
  for (const found of examined.flatMap((one) => one.spare)) {
    const clause = found.clauses[0]?.clause ?? ''
    if (needed.has(clause) || byClause.has(clause) || !isWhole(clause)) continue
    byClause.set(clause, found)
  }
  return [...byClause.values()]
}

/** What a clause may do to others without a word about the question itself. */
const ACTING: ReadonlySet<string> = new Set(['replaces', 'repeals', 'amends', 'extends'])

/** Whether all that a clause says and does was looked at: nothing about other steps, nor about other clauses. */
function isWholly(
  { rulebook, clauses }: Prepared,
  steps: readonly string[] | undefined,
): (clause: string) => boolean {
  const beside = new Set<string>()
  for (const statement of rulebook.statements) {
    const isOther = steps !== undefined && !steps.includes(statement.step)
    const isApart = statement.question === 'deferred' || isGeneral(statement)
    if (isOther || isApart) beside.add(statement.clause)
    if (statement.question !== 'who') continue
    for (const { clause } of statement.extensions) beside.add(clause)
  }
  return (id) => {
    const acts = clauses.get(id)?.clause.connectives ?? []
    return !beside.has(id) && !acts.some(({ connective }) => ACTING.has(connective))
  }
}
