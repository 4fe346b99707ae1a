import type { Audit, AuditFinding, Involved } from '../../analyse/audit.ts'
import type { CustodyDetail } from '../../analyse/custody/detail.ts'
import { FOLLOW_UP } from '../../analyse/instrument-findings.ts'
import type { BodiesAnswer } from '../../ask/statement-answer.ts'
import { countryName } from '../../country/countries.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { inSentence } from '../../rulebook/in-sentence.ts'
import type { Labels } from '../../rulebook/labels.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import { whenWords } from '../when-words.ts'
import { listed } from '../words.ts'
import { askedWords, shortened, stepWords, subjectsOf, taskWords } from './asked-words.ts'
import type { Cause } from './causes.ts'
import { holderWords } from './holder-words.ts'
import { ticked } from './ids.ts'
import { nearClauses } from './near-clauses.ts'

/** What wording findings needs beside them. */
export interface Wording {
  readonly audit: Audit
  readonly rulebook: Rulebook
  readonly labels: Labels
}

/**
 * The fault of a cause in one sentence, how bad it is, and what to do about it:
 * that of its worst finding, with what of the others is said in the same breath.
 */
export function causeWords({ lead, others }: Cause, wording: Wording): Diagnostic {
  const { audit, rulebook, labels } = wording
  const together = [lead, ...others.filter((one) => isSaidWith(lead, one))]
  const asked = askedWords(together, labels)
  const subjects = subjectsOf(together)
  const at = stepWords(lead.step ?? '', lead.question, subjects)
  const clauses = ticked(together.flatMap((one) => one.clauses.map(({ clause }) => clause)))
  const fix = { at, clauses }
  const span = { file: fileOf(lead, wording), start: 0, end: 0 }
  switch (lead.code) {
    case 'audit/silent': {
      const near = nearClauses(lead, subjects, rulebook, audit)
      const costs = subjects.length > 1 ? `[${subjects.join(', ')}]` : (subjects[0] ?? '')
      return diagnostic(lead.code, span, {
        ...asked,
        ...fix,
        because: lead.because,
        elsewhere: ticked(near.elsewhere, 'or', 2),
        duties: ticked(near.duties, 'or', 2),
        costs,
      })
    }
    case 'audit/no-actor':
      return diagnostic(lead.code, span, { ...asked, ...fix, because: lead.because })
    case 'audit/cannot-be-established': {
      const label = inSentence(labels.fact(lead.fact))
      return diagnostic(lead.code, span, { ...asked, ...fix, fact: lead.fact, label })
    }
    case 'audit/unbound-role': {
      const countries = [lead, ...others].flatMap((one) =>
        one.code === 'audit/unbound-role' ? [one.country] : [],
      )
      const names = countries.map((code) => countryName(code) ?? code).sort()
      return diagnostic(lead.code, span, {
        ...fix,
        role: lead.role,
        label: inSentence(labels.role(lead.role)),
        countries: shortened(names, 'and'),
        files: ticked(countries.sort().map((code) => `rules/agencies/${code}.yaml`)),
      })
    }
    case 'audit/conflict':
    case 'audit/double-bind':
      return diagnostic(lead.code, span, { ...asked, ...fix, why: lead.why })
    case 'audit/overlap':
      return diagnostic(lead.code, span, { ...asked, ...fix })
    case 'audit/precedence-cycle': {
      const canons = ticked(lead.canons)
      const isExpress = lead.canons.every((canon) => canon === 'express')
      return diagnostic(lead.code, span, { ...asked, ...fix, canons, isExpress })
    }
    case 'audit/no-number': {
      const words = listed(
        lead.words.map((one) => `\`${one}\``),
        'and',
      )
      return diagnostic(lead.code, span, { ...asked, ...fix, words })
    }
    case 'audit/unreachable':
      return diagnostic(lead.code, span, { ...fix, because: lead.because })
    case 'audit/never-prevails': {
      const by = ticked(lead.by.map(({ clause }) => clause))
      const why = [...new Set(lead.by.map((one) => one.why))].join('; ')
      return diagnostic(lead.code, span, {
        ...asked,
        at,
        clauses: withRole(lead, 'gives-way'),
        by,
        why,
        isExpress: lead.by.every(({ canon }) => canon === 'express'),
      })
    }
    case 'audit/redundant':
      return diagnostic(lead.code, span, {
        ...asked,
        at,
        clauses: withRole(lead, 'says'),
        others: withRole(lead, 'says-it-too'),
      })
    case 'audit/broken-custody': {
      const holder = (bodies: BodiesAnswer | null): string =>
        bodies === null ? 'whoever holds the person' : holderWords(bodies, labels)
      const broken = {
        because: lead.because,
        from: inSentence(labels.step(lead.from ?? '')),
        giver: holder(lead.giver),
        receiver: holder(lead.receiver),
      }
      return diagnostic(lead.code, span, { ...inProcedure(lead, labels), broken })
    }
    case 'audit/two-holders':
      return diagnostic(lead.code, span, {
        ...inProcedure(lead, labels),
        beside: inSentence(labels.step(lead.beside)),
        besideAt: lead.beside,
        holders: lead.holders.map((one) => holderWords(one, labels)).join(' and '),
      })
    case 'audit/unreachable-step': {
      const { because } = lead
      return diagnostic(lead.code, span, { ...inProcedure(lead, labels), because })
    }
    case 'audit/late-by-design': {
      const [step = '', task = ''] = lead.first.split('/')
      const late = {
        because: lead.because,
        first: taskWords(step, task, labels),
        start: whenWords(lead.start),
        firstUntil: whenWords(lead.firstUntil),
        due: whenWords(lead.due),
      }
      const { severity } = lead
      return { ...diagnostic(lead.code, span, { ...asked, ...fix, late }), severity }
    }
    case 'audit/help-tied-to-testimony': {
      const label = inSentence(labels.fact(lead.fact))
      const helpedIf = listed(
        lead.helpedIf.map((value) => inSentence(labels.value(lead.fact, value))),
        'or',
      )
      return diagnostic(lead.code, span, { ...asked, ...fix, fact: lead.fact, label, helpedIf })
    }
    case 'audit/definitions-differ': {
      const { term, inside, outside } = lead
      return diagnostic(lead.code, span, {
        term,
        texts: textsOf([...inside, ...outside]),
        inside: textsOf(inside),
        outside: textsOf(outside),
      })
    }
    case 'audit/no-review':
      return diagnostic(lead.code, span, { texts: instrumentsOf([lead, ...others]) })
    case 'audit/no-follow-up':
      return diagnostic(lead.code, span, {
        texts: instrumentsOf([lead, ...others]),
        steps: ticked(followUpSteps(rulebook), 'or'),
      })
  }
}

function inProcedure(lead: AuditFinding & CustodyDetail, labels: Labels) {
  const at = lead.step ?? ''
  // A placed step says nothing of who has the person.
  const clauses = lead.clauses.flatMap(({ clause }) => (clause.includes('#') ? [clause] : []))
  const during = inSentence(labels.step(at))
  return { at, during, procedure: lead.procedure, clauses: ticked(clauses) }
}

/** Texts by their ids; null is the vocabulary. */
function textsOf(texts: readonly (string | null)[]): string {
  const ids = texts.flatMap((id) => id ?? [])
  const own = texts.includes(null) ? ['the vocabulary'] : []
  return listed([...ids.map((id) => `\`${id}\``), ...own], 'and')
}

/** Whether one sentence can say both: the same question of one step, for the same cases. */
export function isSaidWith(lead: AuditFinding, other: AuditFinding): boolean {
  return (
    lead.step === other.step &&
    lead.question === other.question &&
    sameText(lead.clauses, other.clauses) &&
    sameText(lead.regions, other.regions) &&
    sameText(lead.share, other.share) &&
    sameText(lead.intervals, other.intervals)
  )
}

export function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function withRole({ clauses }: AuditFinding, role: Involved['role']): string {
  return ticked(clauses.flatMap((one) => (one.role === role ? [one.clause] : [])))
}

function instrumentsOf(findings: readonly AuditFinding[]): string {
  const ids = findings.flatMap((one) =>
    one.code === 'audit/no-review' || one.code === 'audit/no-follow-up' ? [one.instrument] : [],
  )
  return ticked(ids.sort(), 'and', 8)
}

function followUpSteps({ steps }: Rulebook): readonly string[] {
  return steps.flatMap(({ id, phase }) => (phase === FOLLOW_UP ? [id] : []))
}

/** Where the first clause stands. */
function fileOf({ clauses }: AuditFinding, { audit }: Wording): string {
  return audit.clauses[clauses[0]?.clause ?? '']?.file ?? ''
}
