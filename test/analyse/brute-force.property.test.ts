import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AuditFinding, Share } from '../../src/analyse/audit.ts'
import type { SourceText } from '../../src/source/source-text.ts'
import type { Statement } from '../../src/rulebook/statement.ts'
import { audit } from '../../src/analyse/run-audit.ts'
import { preparedFrom } from '../ask/prepared.ts'
import { conflicts } from '../ask/random-conflicts.ts'
import type { PlainVoice } from '../ask/reference.ts'
import { prepareSteps } from '../../src/ask/prepare-steps.ts'
import { fits } from './kit/fits.ts'
import {
  answeringIn,
  partOf,
  plainAudit,
  type Decided,
  type PlainQuestion,
} from './kit/plain-audit.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 1500 : 30
const timeout = isLong ? 1_800_000 : 240_000
const step = 'transport-escort'

/** Sets of countries are told apart by many variables: too many to try every case. */
const libraries = conflicts.map((texts) =>
  texts.map(({ file, text }) => ({ file, text: text.replaceAll('@transit', '@origin') })),
)

function audited(texts: readonly SourceText[]) {
  const prepared = preparedFrom(texts)
  const found = audit(prepared, { asOf: '2026-06-01', steps: [step], describe: Infinity })
  return { found, plain: plainAudit(prepared, step) }
}

it(
  'the table says of each question what trying every case says, by the same counts',
  () => {
    fc.assert(
      fc.property(libraries, (texts) => {
        const { found, plain } = audited(texts)
        expect(found.notExact).toEqual([])
        for (const { question, subject, cases } of plain) {
          const row = found.coverage.find(
            (one) => one.question === question.question && one.subject === subject,
          )
          if (row === undefined) throw new Error(subject)
          const statuses = new Set(cases.map(({ status }) => status))
          expect(new Set(row.parts.map(({ is }) => is))).toEqual(statuses)
          for (const { is, share } of row.parts) {
            expectShare(share, cases, (one) => one.status === is)
          }
        }
      }),
      { numRuns },
    )
  },
  timeout,
)

it(
  'gaps are those of trying every case, by the same regions and counts',
  () => {
    fc.assert(
      fc.property(libraries, (texts) => {
        const { found, plain } = audited(texts)
        for (const { question, subject, cases } of plain) {
          const gaps = found.findings.filter(
            (one) =>
              (one.code === 'audit/silent' || one.code === 'audit/no-actor') &&
              one.question === question.question &&
              one.subject === subject,
          )
          for (const one of cases) {
            const isGap = one.status === 'silent' || one.status === 'not-in-force'
            if (gaps.every(({ allRegions }) => allRegions)) {
              const inside = gaps.filter(({ regions }) => regions.some((r) => fits(r, one.words)))
              expect([one.words, inside.length]).toEqual([one.words, isGap ? 1 : 0])
            }
          }
          const inAll = gaps.reduce((sum, { share }) => sum + fractionOf(share, cases), 0n)
          expect(inAll).toBe(
            partOf(cases, ({ status }) => status === 'silent' || status === 'not-in-force').part,
          )
        }
      }),
      { numRuns },
    )
  },
  timeout,
)

it(
  'conflicts are those of trying every case, pair by pair, by the same counts',
  () => {
    fc.assert(
      fc.property(libraries, (texts) => {
        const { found, plain } = audited(texts)
        for (const { question, subject, cases } of plain) {
          const got = new Map(
            found.findings
              .filter(
                ({ code, question: kind, subject: of }) =>
                  (code === 'audit/conflict' || code === 'audit/double-bind') &&
                  kind === question.question &&
                  of === subject,
              )
              .map((one) => [pairOf(one.clauses.map(({ clause }) => clause)), one]),
          )
          const wanted = new Set(
            cases.flatMap(({ standing: { clashes, voices } }) =>
              clashes.map(([a, b]) => pairOf([voices[a]?.clause ?? '', voices[b]?.clause ?? ''])),
            ),
          )
          expect(new Set(got.keys())).toEqual(wanted)
          for (const [pair, { share }] of got) {
            expectShare(share, cases, ({ standing: { clashes, voices } }) =>
              clashes.some(
                ([a, b]) => pairOf([voices[a]?.clause ?? '', voices[b]?.clause ?? '']) === pair,
              ),
            )
          }
        }
      }),
      { numRuns },
    )
  },
  timeout,
)

it(
  'what never prevails, and circles of precedence, are those of trying every case',
  () => {
    fc.assert(
      fc.property(libraries, (texts) => {
        const { found, plain } = audited(texts)
        for (const { question, subject, cases } of plain) {
          const of = (code: AuditFinding['code']) =>
            found.findings.filter(
              (one) =>
                one.code === code && one.question === question.question && one.subject === subject,
            )
          const said = new Set(cases.flatMap(({ standing }) => standing.voices.map(({ clause }) => clause))) // prettier-ignore
          const live = new Set(
            cases.flatMap(({ standing }) =>
              standing.voices.filter((one) => one.live).map(({ clause }) => clause),
            ),
          )
          const never = of('audit/never-prevails')
          expect(never.flatMap(({ clauses: [first] }) => first?.clause ?? []).sort()).toEqual(
            [...said].filter((clause) => !live.has(clause)).sort(),
          )
          for (const { clauses, share } of never) {
            expectShare(share, cases, ({ standing }) =>
              standing.voices.some(({ clause }) => clause === clauses[0]?.clause),
            )
          }
          const circles = of('audit/precedence-cycle')
          expect(circles.length > 0).toBe(cases.some(isCircular))
          if (circles.length === 1) expectShare(circles[0]?.share, cases, isCircular)
        }
      }),
      { numRuns },
    )
  },
  timeout,
)

it(
  'what no text says of facts that cannot be established is what trying every value of them says',
  () => {
    fc.assert(
      fc.property(libraries, (texts) => {
        const { found, plain } = audited(texts)
        for (const { question, subject, cases } of plain) {
          for (const fact of ['age', 'injured']) {
            const got = found.findings.find(
              (one) =>
                one.code === 'audit/cannot-be-established' &&
                one.fact === fact &&
                one.question === question.question &&
                one.subject === subject,
            )
            const mark = `${fact}/undetermined`
            const marked = cases.filter(({ words }) => (words.get(mark) ?? 'yes') === 'yes')
            const groups = new Map<string, Decided[]>()
            for (const one of marked) {
              const key = [...one.words].filter(([variable]) => variable !== fact).join(' ')
              groups.set(key, [...(groups.get(key) ?? []), one])
            }
            const open = new Set([...groups.values()].filter(isOpen).flat())
            expect([fact, got !== undefined]).toEqual([fact, open.size > 0])
            if (got?.share == null) continue
            const half = cases.some(({ words }) => words.has(mark)) ? 1n : 2n
            const { part, whole } = partOf(cases, (one) => open.has(one))
            expect(BigInt(got.share.numerator) * whole * half).toBe(
              BigInt(got.share.denominator) * part,
            )
          }
        }
      }),
      { numRuns },
    )
  },
  timeout,
)

/** Whether cases that differ in one fact are not all decided alike. */
function isOpen(group: readonly Decided[]): boolean {
  const [first] = group
  if (first === undefined) return false
  const same = (a: Statement, b: Statement): boolean =>
    a === b || group.every((one) => one.standing.agree(a, b))
  return group.some((one) => {
    if (one.status !== first.status) return true
    const [here, there] = [answeringIn(one), answeringIn(first)]
    return (
      here.some((a) => !there.some((b) => same(a, b))) ||
      there.some((a) => !here.some((b) => same(a, b)))
    )
  })
}

it(
  'a clause is redundant if no case is decided otherwise without it',
  () => {
    fc.assert(
      fc.property(libraries, (texts) => {
        const prepared = preparedFrom(texts)
        const found = audit(prepared, { asOf: '2026-06-01', only: ['audit/redundant'] })
        const redundant = new Set(found.findings.map(({ clauses: [first] }) => first?.clause))
        const whole = plainAudit(prepared, step)
        const { rulebook } = prepared
        for (const { id } of rulebook.clauses) {
          const statements = rulebook.statements.filter(({ clause }) => clause !== id)
          const steps = prepareSteps({ ...rulebook, statements }, prepared.rules, prepared.clauses)
          const without = plainAudit({ ...prepared, steps }, step)
          const isSame = whole.every((one) => isUnchanged(one, without))
          const live = whole.flatMap(({ cases }) =>
            cases.flatMap(({ standing }) =>
              standing.voices.filter((voice) => voice.clause === id && voice.live),
            ),
          )
          const isSpare = isSame && live.length > 0 && !live.some(namesNobody)
          expect([id, redundant.has(id)]).toEqual([id, isSpare])
        }
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    )
  },
  timeout,
)

function pairOf(clauses: readonly string[]): string {
  return [...clauses].sort().join(' ')
}

/** How much of the weight of all cases a share is; exact. */
function fractionOf(share: Share | null, cases: readonly Decided[]): bigint {
  const { whole } = partOf(cases, () => false)
  if (share === null) throw new Error('not measured')
  const part = BigInt(share.numerator) * whole
  expect(part % BigInt(share.denominator)).toBe(0n)
  return part / BigInt(share.denominator)
}

function expectShare(
  share: Share | null | undefined,
  cases: readonly Decided[],
  isOne: (one: Decided) => boolean,
): void {
  const { part, whole } = partOf(cases, isOne)
  if (share === null || share === undefined) throw new Error('not measured')
  expect(BigInt(share.numerator) * whole).toBe(BigInt(share.denominator) * part)
}

/** Whether some statement that is said is on a circle of statements that prevail over each other. */
function isCircular({ standing: { voices, attacks } }: Decided): boolean {
  return voices.some((_, start) => {
    const reached = new Set<number>()
    let next: readonly number[] = [start]
    while (next.length > 0) {
      next = next.flatMap((from) =>
        attacks.flatMap(([a, b]) => (a === from && !reached.has(b) ? [b] : [])),
      )
      for (const place of next) reached.add(place)
    }
    return reached.has(start)
  })
}

/** Whether every case has the same status, and the same is said, if some statements are left out. */
function isUnchanged(
  { question, subject, cases }: PlainQuestion,
  without: readonly PlainQuestion[],
): boolean {
  const other = without.find(
    (one) => one.question.question === question.question && one.subject === subject,
  )
  return cases.every((one, at) => {
    const left = other?.cases[at]
    if (left === undefined) return answeringIn(one).length === 0
    if (left.standing.status !== one.standing.status) return false
    const [before, after] = [answeringIn(one), answeringIn(left)]
    return [
      before.every((a) => after.some((b) => one.standing.agree(a, b))),
      after.every((a) => before.some((b) => one.standing.agree(a, b))),
    ].every(Boolean)
  })
}

function namesNobody({ statement }: PlainVoice): boolean {
  switch (statement.question) {
    case 'who':
      return statement.duty !== 'must-not' && statement.who.kind === 'unnamed'
    case 'pays':
      return statement.payer === null || (statement.payer.kind === 'body' && statement.payer.who.kind === 'unnamed') // prettier-ignore
    case 'handover':
      return statement.to.kind === 'unnamed'
    case 'deferred':
      return false
  }
}
