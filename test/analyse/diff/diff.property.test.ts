import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diff } from '../../../src/analyse/diff/diff.ts'
import type { RulebookDiff } from '../../../src/analyse/diff/rulebook-diff.ts'
import type { Question } from '../../../src/ask/answer.ts'
import type { Prepared } from '../../../src/ask/prepared.ts'
import { answersTo, answerText, detailsOf, everyCase, stanceText } from './kit/every-case.ts'
import { rewritten, reworded, smallPrepared } from './kit/small-library.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const numRuns = isLong ? 1500 : 40
const timeout = isLong ? 1_200_000 : 120_000
const step = 'journey'

function nameOf(question: Question): string {
  return `${question.question} ${question.question === 'pays' ? question.cost : question.task}`
}

/** For each question, the weight of the cases that go from one answer to another; by asking about every case. */
function countedMoves(before: Prepared, after: Prepared) {
  const counts = new Map<string, bigint>()
  let whole = 0n
  for (const one of everyCase(before)) {
    whole += one.weight
    const [was, is] = [answersTo(before, step, one), answersTo(after, step, one)]
    was.forEach((question, at) => {
      const other = is[at]
      if (other === undefined) throw new Error('a question is missing')
      const [from, to] = [answerText(question), answerText(other)]
      if (from === to) return
      const key = [nameOf(question), from, to].join(' -> ')
      counts.set(key, (counts.get(key) ?? 0n) + one.weight)
    })
  }
  return { counts, whole }
}

function toldMoves({ moves }: RulebookDiff, whole: bigint) {
  const counts = new Map<string, bigint>()
  for (const { question, subject, from, to, share } of moves) {
    if (share === null) throw new Error('a share is not exact')
    const key = [`${question} ${subject}`, stanceText(from), stanceText(to)].join(' -> ')
    const weight = (BigInt(share.numerator) * whole) / BigInt(share.denominator)
    counts.set(key, (counts.get(key) ?? 0n) + weight)
  }
  return counts
}

it(
  'tells the cases that move, from what to what, as asking about every case does',
  () => {
    fc.assert(
      fc.property(rewritten, (texts) => {
        const [before, after] = [smallPrepared(texts.before), smallPrepared(texts.after)]

        const found = diff(before, after, { asOf: '2026-06-01' })

        const { counts, whole } = countedMoves(before, after)
        expect(found.notExact).toEqual([])
        expect([...toldMoves(found, whole)].sort()).toEqual([...counts].sort())
      }),
      { numRuns },
    )
  },
  timeout,
)

it(
  'tells the cases that keep their answer and of which something else is said, as asking about every case does',
  () => {
    fc.assert(
      fc.property(rewritten, (texts) => {
        const [before, after] = [smallPrepared(texts.before), smallPrepared(texts.after)]

        const { questions } = diff(before, after, { asOf: '2026-06-01' })

        const counts = new Map<string, bigint>()
        let whole = 0n
        for (const one of everyCase(before)) {
          whole += one.weight
          const is = answersTo(after, step, one)
          answersTo(before, step, one).forEach((question, at) => {
            const other = is[at]
            if (other === undefined) throw new Error('a question is missing')
            if (answerText(question) !== answerText(other)) return
            const said = detailsOf(question, before, step)
            if (said.join() === detailsOf(other, after, step).join()) return
            counts.set(nameOf(question), (counts.get(nameOf(question)) ?? 0n) + one.weight)
          })
        }
        const told = questions.flatMap(({ question, subject, otherwise }) => {
          if (otherwise === null) throw new Error('a share is not exact')
          const weight = (BigInt(otherwise.numerator) * whole) / BigInt(otherwise.denominator)
          return weight === 0n ? [] : [[`${question} ${subject}`, weight]]
        })
        expect(told.sort()).toEqual([...counts].sort())
      }),
      { numRuns },
    )
  },
  timeout,
)

it(
  'a clause that was rewritten is editorial if, and only if, no case changes in any way',
  () => {
    fc.assert(
      fc.property(rewritten, (texts) => {
        const [before, after] = [smallPrepared(texts.before), smallPrepared(texts.after)]

        const { clauses } = diff(before, after, { asOf: '2026-06-01' })

        const isSame = everyCase(before).every((one) => {
          const is = answersTo(after, step, one)
          return answersTo(before, step, one).every((question, at) => {
            const other = is[at]
            if (other === undefined) throw new Error('a question is missing')
            return (
              answerText(question) === answerText(other) &&
              detailsOf(question, before, step).join() === detailsOf(other, after, step).join()
            )
          })
        })
        const structural = clauses.filter(({ effect }) => effect !== 'editorial')
        if (isSame) expect(structural).toEqual([])
        else if (clauses.length > 0) expect(structural).not.toEqual([])
      }),
      { numRuns },
    )
  },
  timeout,
)

it('other prose moves nobody, and is editorial', () => {
  fc.assert(
    fc.property(reworded, (texts) => {
      const [before, after] = [smallPrepared(texts.before), smallPrepared(texts.after)]
      const files = (side: typeof texts.before) =>
        new Map(side.map(({ file, text }) => [file, text]))

      const found = diff(before, after, {
        asOf: '2026-06-01',
        texts: { before: files(texts.before), after: files(texts.after) },
      })

      expect([found.questions, found.moves, found.details, found.notExact]).toEqual([
        [],
        [],
        [],
        [],
      ])
      expect(found.clauses.every(({ effect }) => effect === 'editorial')).toBe(true)
      expect(found.documents).toEqual(
        texts.after.map(({ file }) => ({ file, change: 'changed', editorial: true })),
      )
    }),
    { numRuns },
  )
})
