import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { QuestionName } from '../../../src/analyse/audit.ts'
import { diff } from '../../../src/analyse/diff/diff.ts'
import type { DiffWitness } from '../../../src/analyse/diff/rulebook-diff.ts'
import { ask } from '../../../src/ask/ask.ts'
import type { Prepared } from '../../../src/ask/prepared.ts'
import type { SourceText } from '../../../src/source/source-text.ts'
import { requestFor } from '../../ask/asking.ts'
import { asWords, completeCase } from '../../ask/complete-case.ts'
import { fits } from '../../ask/fits.ts'
import { preparedFrom } from '../../ask/prepared.ts'
import { everyCase } from '../kit/every-case.ts'
import { fits as fitsCase } from '../kit/fits.ts'
import { changed } from './kit/changed-places.ts'
import { plainAnswers } from './kit/plain-answer.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 1500 : 50
const timeout = isLong ? 1_200_000 : 120_000
const step = 'transport-escort'

it(
  'a case with countries and dates moves if, and only if, it lies in a region that says so',
  () => {
    fc.assert(
      fc.property(
        changed,
        fc.array(completeCase, { minLength: 4, maxLength: 4 }),
        ({ before: old, after: now }, cases) => {
          const [before, after] = [preparedFrom(old), preparedFrom(now)]
          const { moves, notExact } = diff(before, after, { asOf: '2026-06-01' })
          expect(notExact).toEqual([])
          const tables = [before, after].map(({ tableOf }) => tableOf(step))
          const told = {
            countries: tables.flatMap(({ countries }) => countries),
            placeFacts: [...new Set(tables.flatMap(({ placeFacts }) => placeFacts))],
          }
          for (const { facts, events } of cases) {
            const asked = { step, facts: asWords(facts), events }
            const [was, is] = [before, after].map((side) =>
              plainAnswers(side, requestFor(side, asked)).map(({ text }) => text),
            )
            before.steps.get(step)?.questions.forEach((question, at) => {
              const subject = question.question === 'pays' ? question.cost : question.task.id
              const own = moves.filter(
                (move) => move.question === question.question && move.subject === subject,
              )
              // Of more regions than can be told, some cases are not told.
              if (!own.every(({ allRegions }) => allRegions)) return
              const isTold = own.some(({ regions }) =>
                regions.some((region) => fits(region, facts, events, told, [])),
              )
              const [then, now] = [was?.[at], is?.[at]]
              expect([isTold, then, now]).toEqual([then !== now, then, now])
            })
          }
        },
      ),
      { numRuns },
    )
  },
  timeout,
)

/** Sets of countries are told apart by many variables: too many to try every case. */
const countable = changed.map(({ before, after }) => ({
  before: before.map(withoutTransit),
  after: after.map(withoutTransit),
}))

function withoutTransit({ file, text }: SourceText): SourceText {
  return { file, text: text.replaceAll('@transit', '@origin') }
}

/** Every case that the rules of either side tell apart: those of both in one library. */
function casesOfBoth(before: readonly SourceText[], after: readonly SourceText[]) {
  const others = after.map(({ file, text }) => ({
    file: file.replace('/t', '/u'),
    text: text.replaceAll(/\bt(?=\d\b)/g, 'u'),
  }))
  return everyCase(preparedFrom([...before, ...others]), step)
}

it(
  'with countries and dates, each move has the cases, and the part of all, that trying every case gives it',
  () => {
    fc.assert(
      fc.property(countable, ({ before: old, after: now }) => {
        const [before, after] = [preparedFrom(old), preparedFrom(now)]
        const cases = casesOfBoth(old, now)
        const whole = cases.reduce((sum, { weight }) => sum + weight, 0n)

        const found = diff(before, after, { asOf: '2026-06-01', steps: [step] })

        expect(found.notExact).toEqual([])
        const answers = cases.map(({ request }) => [
          plainAnswers(before, request),
          plainAnswers(after, request),
        ])
        const asked = before.steps.get(step)?.questions ?? []
        for (const [at, question] of asked.entries()) {
          const subject = question.question === 'pays' ? question.cost : question.task.id
          const isOwn = (one: QuestionName): boolean =>
            one.question === question.question && one.subject === subject
          const moves = found.moves.filter(isOwn)
          const weights = moves.map(() => 0n)
          const wrong: unknown[] = []
          let moved = 0n
          for (const [place, { words, weight }] of cases.entries()) {
            const [was, is] = answers[place]?.map((all) => all[at]) ?? []
            if (was === undefined || is === undefined) throw new Error('a question is missing')
            const isMoved = was.text !== is.text
            if (isMoved) moved += weight
            const fitting = moves.flatMap(({ regions }, which) =>
              regions.some((region) => fitsCase(region, words)) ? [which] : [],
            )
            for (const which of fitting) weights[which] = (weights[which] ?? 0n) + weight
            const told = fitting.map((which) => `${moves[which]?.from.status} ${moves[which]?.to.status}`) // prettier-ignore
            const right = isMoved ? `${was.status} ${is.status}` : ''
            if (told.join() !== right) wrong.push([words, told, right])
          }
          const row = found.questions.find(isOwn)
          expectPart(row === undefined ? NONE : row.moved, moved, whole)
          // Of more regions than can be told, some cases are not told.
          if (!moves.every(({ allRegions }) => allRegions)) continue
          expect(wrong).toEqual([])
          for (const [which, { share }] of moves.entries()) {
            expectPart(share, weights[which] ?? 0n, whole)
          }
        }
        const { questions, clauses, entries } = found
        const acting = clauses.filter(({ effect }) => effect !== 'editorial')
        if (questions.length === 0) expect(acting).toEqual([])
        // What makes the change is told: a clause, or of its text what ranks it.
        else expect(acting.length + entries.length).toBeGreaterThan(0)
      }),
      { numRuns: isLong ? 500 : 12 },
    )
  },
  timeout,
)

const NONE = { numerator: '0', denominator: '1' }

function expectPart(share: typeof NONE | null, part: bigint, whole: bigint): void {
  if (share === null) throw new Error('a share is not exact')
  expect(BigInt(share.numerator) * whole).toBe(part * BigInt(share.denominator))
}

it(
  'the case shown of a change is answered by each side as it is said to be',
  () => {
    fc.assert(
      fc.property(changed, ({ before: old, after: now }) => {
        const [before, after] = [preparedFrom(old), preparedFrom(now)]
        const { moves, details } = diff(before, after, { asOf: '2026-06-01' })
        for (const { question, subject, from, to, witness } of moves) {
          if (witness === null) throw new Error('no case is shown')
          const asked = [
            statusOf(before, 'before', witness, question, subject),
            statusOf(after, 'after', witness, question, subject),
          ]
          expect(asked).toEqual([witness.before.status, witness.after.status])
          // Of a fact that cannot be established the value stays open, and with it perhaps the answer.
          const isOpen = Object.values(witness.after.facts).includes('undetermined')
          const said = [from.status, to.status]
          expect(isOpen ? asked.map((one, at) => (one === 'unknown' ? said[at] : one)) : asked).toEqual(said) // prettier-ignore
        }
        for (const { witness } of details) expect(witness).not.toBeNull()
      }),
      { numRuns },
    )
  },
  timeout,
)

function statusOf(
  prepared: Prepared,
  side: 'before' | 'after',
  { asOf, [side]: { facts, events } }: DiffWitness,
  question: string,
  subject: string,
): string | undefined {
  const words = Object.entries(facts).map(([fact, value]) => {
    if (typeof value === 'boolean') return `${fact}=${value ? 'yes' : 'no'}`
    if (typeof value !== 'object') return `${fact}=${value}`
    return `${fact}=only:${'only' in value ? value.only.join(',') : ''}`
  })
  const request = requestFor(prepared, {
    step,
    facts: words.join(' '),
    events: events.map(({ event, at }) => `${event}=${at}`),
    asOf,
  })
  return ask(prepared, request).questions.find(
    (one) =>
      one.question === question && (one.question === 'pays' ? one.cost : one.task) === subject,
  )?.status
}
