import type { Prepared } from '../ask/prepared.ts'
import { askedQuestions, isAbout } from './asked-questions.ts'
import {
  AUDIT_BUDGET,
  type AuditOptions,
  type AuditOverOptions,
  type CasesOptions,
} from './audit-options.ts'
import type { Audit, LawInterval } from './audit.ts'
import { citeAll } from './cite-all.ts'
import { collect, type Collected } from './collect.ts'
import { describeFindings } from './describe-findings.ts'
import { examine, type Examined } from './examine.ts'
import type { FoundInWhole, Whole } from './found-whole.ts'
import { instrumentFindings } from './instrument-findings.ts'
import { intervalsOfLaw } from './intervals-of-law.ts'
import { shownWitness } from './shown-witness.ts'
import { stateOf } from './state-of.ts'
import { stateOfWhole, wholeFindings } from './whole-findings.ts'
import { worldOf, type World } from './world.ts'

/** Findings described, if nobody says how many: more of them nobody reads. */
const DESCRIBED = 200

/**
 * Audits a library for every case that can be, on one day.
 *
 * Same input, same output: what is beyond the budget, which counts nodes and
 * not time, is named in `notExact`.
 *
 * @param prepared - from `prepare`.
 * @param options - the day, and to what the audit is limited. Steps and drafts
 *   that the library does not have are ignored: whoever takes them from outside
 *   has to check them.
 * @returns for how many kinds of case each question has an answer, and every
 *   gap and contradiction, the worst first, as plain JSON data in the form of
 *   `schemas/audit.schema.json`. Each finding has the cases it is about, their
 *   exact part of all, and one of them that can be asked.
 *
 * @example
 * ```ts
 * const { findings } = audit(prepare(rulebook), { asOf: '2026-06-01' })
 * findings[0]?.witness?.facts // { age: 16, origin: 'LA', … }
 * ```
 *
 * @see docs/decisions/0007-a-question-is-audited-alone-within-a-budget.md
 */
export function audit(prepared: Prepared, options: AuditOptions): Audit {
  return auditIntervals(prepared, [{ from: options.asOf, until: null }], options)
}

/**
 * Audits a library for every case, on every day from one to another: once for
 * each stretch between changes of the law, as {@link audit} does on its first
 * day. What is found in several stretches is one finding, with their places in
 * `intervals`.
 */
export function auditOver(prepared: Prepared, options: AuditOverOptions): Audit {
  const { from, to, ...rest } = options
  return auditIntervals(prepared, intervalsOfLaw(prepared, from, to, rest), rest)
}

function auditIntervals(
  prepared: Prepared,
  intervals: readonly LawInterval[],
  options: CasesOptions,
): Audit {
  const { withDraft = [], scope, nodeBudget = AUDIT_BUDGET, describe = DESCRIBED } = options
  const questions = askedQuestions(prepared, options)
  const known = new Map<string, Examined>()
  const knownWholes = new Map<string, FoundInWhole>()
  const worlds = intervals.map((interval) => worldOf(prepared, interval, options))
  const common = { prepared, withDraft, scope }
  let done = 0

  const collected = worlds.map((world): Collected => {
    const needed = new Set<string>()
    const examined = questions.map(({ step, question }) => {
      const context = world.contextOf(step)
      const key = intervals.length === 1 ? '' : stateOf(question, context, world.bodies)
      const found =
        (key === '' ? undefined : known.get(key)) ??
        examine(step, question, context, {
          ...world.wanted,
          nodeBudget,
          // What is found once for several stretches must not rest on one of them.
          needed: intervals.length === 1 ? needed : NONE,
        })
      if (key !== '') known.set(key, found)
      for (const clause of found.needed) needed.add(clause)
      done += 1
      options.onProgress?.(done, questions.length * intervals.length)
      return found
    })
    const instruments = instrumentFindings(world.base, world.wanted)
    return { examined, instruments, wholes: wholesIn(world) }
  })

  function wholesIn(world: World): FoundInWhole {
    const { steps, reckoning } = options
    const whole: Whole = { ...world.wanted, ...world, nodeBudget, steps, reckoning }
    const stateOfEach = (): readonly string[] =>
      questions.map(({ step, question }) => stateOf(question, world.contextOf(step), world.bodies))
    const key = intervals.length === 1 ? '' : stateOfWhole(stateOfEach(), whole)
    const known = knownWholes.get(key)
    if (known !== undefined) return known
    const { found, notExact } = wholeFindings(whole)
    const scoped = found.map(({ described, ...one }) => ({
      ...one,
      described: { ...described, witness: shownWitness(described.witness, one.name, common) },
    }))
    knownWholes.set(key, { found: scoped, notExact })
    return { found: scoped, notExact }
  }

  const { coverage, findings, notExact } = collect(collected, prepared, options)
  const described = describeFindings(findings.slice(0, describe), (found) => {
    const world = worlds[found.intervals[0] ?? 0]
    const asked = questions.find((one) => isAbout(one, found))
    // What is about several questions was described where it was found.
    if (world === undefined || asked === undefined || found.witness !== null) return undefined
    const { step, question } = asked
    return {
      step,
      question,
      context: world.contextOf(step),
      wanted: world.wanted,
      nodeBudget,
      common,
    }
  })
  const all = [...described, ...findings.slice(described.length)]
  const named = all.flatMap(({ clauses }) => clauses.map(({ clause }) => clause))
  return {
    remit: 1,
    library: { digest: prepared.rulebook.digest },
    intervals,
    drafts: [...withDraft].sort(),
    scope: {
      facts: Object.fromEntries(scope?.given ?? []),
      events: scope?.events ?? [],
    },
    coverage,
    findings: all,
    notExact,
    clauses: citeAll(named, prepared),
  }
}

const NONE: ReadonlySet<string> = new Set()
