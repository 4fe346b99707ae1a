import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PayerAnswer } from '../../../src/ask/statement-answer.ts'
import { ledger } from '../../../src/case/money/ledger.ts'
import type { SettledCost } from '../../../src/case/money/settled-cost.ts'
import { answerTo, paysOf } from '../../ask/asking.ts'
import { clause, instrument, preparedFrom } from '../../ask/prepared.ts'
import { bodies, rung, split } from './costs.ts'
import { decimalText, shares } from './random-costs.ts'
import { givenIn, inOrderOfNames, referenceLedger } from './reference.ts'

const ROLES = ['ngo', 'insurance', 'victim', 'police@TH', 'police@LA', 'hospital@TH', 'unnamed']
const COSTS = ['medical medical', 'shelter food', 'transport-escort transport']
const rates = [
  { from: 'USD', to: 'THB', rate: '35.1234' },
  { from: 'THB', to: 'LAK', rate: '612.5' },
]

/** Who pays as a document writes it, and as an answer should read. */
interface Both {
  readonly written: unknown
  readonly read: PayerAnswer
}

const role = fc.constantFrom(...ROLES)
const single: fc.Arbitrary<Both> = role.map((who) => ({ written: who, read: bodies(who) }))

const shared: fc.Arbitrary<Both> = fc
  .tuple(shares, fc.shuffledSubarray(ROLES.slice(0, 6), { minLength: 6 }))
  .map(([parts, roles]) => {
    const named = Object.fromEntries(
      parts.map(([over, under], at) => [roles[at] ?? '', `${String(over)}/${String(under)}`]),
    )
    return { written: { split: named }, read: split(named) }
  })

const limit = fc.record({
  upTo: fc
    .tuple(fc.bigInt({ min: 1n, max: 40_000n }), fc.constantFrom('USD', 'THB', 'LAK'))
    .map(([units, currency]) => `${decimalText(units, currency)} ${currency}`),
  per: fc.constantFrom('case', 'cost', 'year'),
})

type Injured = 'yes' | 'no' | ''

/** A ladder whose middle rungs count where the person is injured, or is not. */
function ladder(injured: Injured): fc.Arbitrary<Both> {
  const middle = fc.record({
    payer: fc.oneof(single, shared),
    limit: fc.option(limit, { nil: undefined }),
    when: fc.option(fc.constantFrom('yes', 'no'), { nil: undefined }),
  })
  const last = fc.record({
    payer: fc.oneof(single, shared),
    limit: fc.option(limit, { nil: undefined }),
    when: fc.constant(undefined),
  })
  return fc.tuple(fc.array(middle, { maxLength: 3 }), last).map(([rungs, end]) => {
    const all = [...rungs, end]
    return {
      written: {
        ladder: all.map(({ payer, limit: bound, when }) => ({
          payer: payer.written,
          ...(bound === undefined ? {} : { 'up-to': bound.upTo, per: bound.per }),
          ...(when === undefined ? {} : { when: { injured: when } }),
        })),
      },
      read: {
        ladder: all
          .filter(({ when }) => when === undefined || injured === '' || when === injured)
          .map(({ payer, limit: bound, when }) =>
            rung(payer.read, {
              ...bound,
              ...(when !== undefined && injured === '' ? { needs: ['injured'] } : {}),
            }),
          ),
      },
    }
  })
}

const library = fc.constantFrom<Injured>('yes', 'no', '').chain((injured) =>
  fc.record({
    injured: fc.constant(injured),
    payers: fc.tuple(...COSTS.map(() => fc.oneof(single, shared, ladder(injured)))),
    bills: fc.array(
      fc.record({
        of: fc.nat(COSTS.length - 1),
        units: fc.bigInt({ min: 0n, max: 3_000_000n }),
        currency: fc.constantFrom('USD', 'THB', 'LAK'),
        on: fc.constantFrom('2026-03-01', '2026-12-31', '2027-01-01'),
      }),
      { minLength: 3, maxLength: 9 },
    ),
  }),
)

it('what documents write is borne as the reference says', async () => {
  await fc.assert(
    fc.asyncProperty(library, async ({ injured, payers, bills }) => {
      const blocks = payers.map(({ written }, at) => {
        const [step = '', cost = ''] = (COSTS[at] ?? '').split(' ')
        return clause(
          `id: c${at}\nstep: ${step}\npays: ${JSON.stringify({ for: cost, by: written })}`,
        )
      })
      const prepared = preparedFrom([instrument({ id: 'm' }, blocks.join('\n'))])
      const inOrder = [...bills].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      const settled = await Promise.all(
        inOrder.map(async ({ of, units, currency, on }): Promise<SettledCost> => {
          const [step = '', cost = ''] = (COSTS[of] ?? '').split(' ')
          const facts = injured === '' ? '' : `injured=${injured}`
          const answer = await answerTo(prepared, { step, facts, asOf: on })
          const amount = decimalText(units, currency)
          return { cost: { cost, step, amount, currency, on }, question: paysOf(answer, cost) }
        }),
      )

      const made = ledger(settled, rates)

      const expected = referenceLedger(
        inOrder.map(({ of, units, currency, on }) => ({
          units,
          currency,
          year: on.slice(0, 4),
          entry: String(of),
          by: payers[of]?.read ?? bodies('unnamed'),
        })),
        rates,
      )
      expect(made.entries.map((one) => inOrderOfNames(givenIn(one)))).toEqual(
        expected.map(inOrderOfNames),
      )
    }),
    { numRuns: process.env['REMIT_LONG'] === undefined ? 40 : 400 },
  )
})
