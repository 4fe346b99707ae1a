import type { Context } from '../ask/context.ts'
import type { PreparedQuestion, PreparedStep } from '../ask/prepared.ts'
import { withinBudget } from '../diagram/within-budget.ts'
import type { AuditFinding } from './audit.ts'
import { describe } from './describe.ts'
import type { Draft } from './draft.ts'
import { draftsIn, type Wanted } from './finders.ts'
import { identityOf } from './identity.ts'
import { inquire, type Inquiry } from './inquiry.ts'
import { pose } from './pose.ts'
import { redundancy } from './redundancy.ts'
import { shownWitness, withScope, type Common } from './shown-witness.ts'
import { subjectOf } from './subject-of.ts'

/** Where a finding was found. */
export interface Located {
  readonly step: PreparedStep
  readonly question: PreparedQuestion
  readonly context: Context
  readonly wanted: Wanted
  readonly nodeBudget: number
  readonly common: Common
}

/**
 * Describes findings, question by question: each question is worked out again,
 * so that the diagrams of one alone are held at a time.
 */
export function describeFindings(
  findings: readonly AuditFinding[],
  locate: (finding: AuditFinding) => Located | undefined,
): readonly AuditFinding[] {
  const byQuestion = new Map<string, { readonly at: Located; readonly places: number[] }>()
  for (const [place, finding] of findings.entries()) {
    const at = finding.exact ? locate(finding) : undefined
    if (at === undefined) continue
    const { question, step, context } = at
    const key = [context.asOf, step.entry.id, question.question, subjectOf(question)].join(' ')
    const known = byQuestion.get(key)
    if (known === undefined) byQuestion.set(key, { at, places: [place] })
    else known.places.push(place)
  }
  const described = [...findings]
  for (const { at, places } of byQuestion.values()) {
    const inquiry = inquire(at.step, pose(at.question, at.context, at.nodeBudget))
    if (inquiry === undefined) continue
    const some = places.flatMap((place) => findings[place] ?? [])
    const drafts = draftsFor(some, inquiry, at.wanted)
    for (const place of places) {
      const finding = findings[place]
      if (finding === undefined) continue
      const draft = drafts.find((one) => isDraftOf(one, finding, inquiry))
      if (draft === undefined) continue
      const { witness, ...regions } = describe(draft, inquiry)
      // That the answer hangs on a fact beyond finding out may be what is found.
      const shown =
        draft.undetermined === undefined
          ? shownWitness(witness, finding, at.common)
          : withScope(witness, at.common.scope)
      described[place] = { ...finding, ...regions, witness: shown }
    }
  }
  return described
}

function draftsFor(
  findings: readonly AuditFinding[],
  inquiry: Inquiry,
  wanted: Wanted,
): readonly Draft[] {
  const codes = new Set(findings.map(({ code }) => code))
  const { drafts } = draftsIn(inquiry, { ...wanted, isWanted: (code) => codes.has(code) })
  const spare = new Set(
    findings.flatMap(({ code, clauses: [first] }) =>
      code === 'audit/redundant' && first !== undefined ? [first.clause] : [],
    ),
  )
  if (spare.size === 0) return drafts
  const others = inquiry.posed.voices.map(({ id }) => id).filter((id) => !spare.has(id))
  const known = new Set([...others, ...inquiry.posed.duties.filter((id) => !spare.has(id))])
  const found = withinBudget(inquiry.posed.frame.space, () => redundancy(inquiry, known))
  return found === 'over-budget' ? drafts : [...drafts, ...found.spare]
}

function isDraftOf(draft: Draft, finding: AuditFinding, { name }: Inquiry): boolean {
  const { detail, clauses, question = name.question } = draft
  // Of one fault that shows in several questions more clauses are told.
  if (detail.code === 'audit/unbound-role') {
    return (
      finding.code === detail.code &&
      finding.role === detail.role &&
      finding.country === detail.country
    )
  }
  return identityOf({ ...detail, ...name, question, clauses }) === identityOf(finding)
}
