import fc from 'fast-check'
import type { PaysQuestion } from '../../../src/ask/answer.ts'
import type { RateAnswer } from '../../../src/ask/request.ts'
import type { PayerAnswer } from '../../../src/ask/statement-answer.ts'
import type { SettledCost } from '../../../src/case/money/settled-cost.ts'
import { minorDigits } from '../../../src/rulebook/notation/currencies.ts'
import { assigned, bodies, rung, says, silent, unanswered, unknown } from './costs.ts'

const CURRENCIES = ['USD', 'THB', 'VND', 'KWD']

/** An amount of minor units as a decimal text with the digits of its currency. */
export function decimalText(units: bigint, currency: string): string {
  const digits = minorDigits(currency) ?? 0
  const text = String(units).padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

const currency = fc.constantFrom(...CURRENCIES)

/** Small amounts, where units are left over and limits are met, and some of any size. */
const units = fc.oneof(
  fc.bigInt({ min: 0n, max: 30n }),
  fc.bigInt({ min: 0n, max: 100_000n }),
  fc.bigInt({ min: 0n, max: 10n ** 30n }),
)

const amount = fc
  .tuple(units, currency)
  .map(([of, code]) => ({ amount: decimalText(of, code), currency: code }))

const rates: fc.Arbitrary<readonly RateAnswer[]> = fc.uniqueArray(
  fc.record({
    from: currency,
    to: currency,
    rate: fc.tuple(fc.nat(50_000), fc.nat(9999)).map((parts) => parts.join('.')),
  }),
  { selector: ({ from, to }) => `${from} ${to}`, maxLength: 12 },
)

/** Fractions that make one whole. */
export const shares: fc.Arbitrary<readonly (readonly [bigint, bigint])[]> = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 })
  .map((weights) => {
    const whole = BigInt(weights.reduce((a, b) => a + b, 0))
    return weights.map((weight) => [BigInt(weight), whole] as const)
  })

/** @param names - of each place of a payer one, so that whoever pays tells the place. */
function payer(place: string): fc.Arbitrary<PayerAnswer> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(bodies(place)) },
    { weight: 1, arbitrary: fc.constantFrom('unnamed', 'nobody', 'x|y').map(bodies) },
    {
      weight: 3,
      arbitrary: shares.map((parts) => ({
        split: parts.map(([over, under], at) => ({
          who: bodies(`${place}-${at}`),
          share: `${String(over)}/${String(under)}`,
        })),
      })),
    },
  )
}

function distribution(entry: string): fc.Arbitrary<PayerAnswer> {
  const rungAt = (at: number) =>
    fc
      .record({
        of: payer(`${entry}-${at}`),
        upTo: fc.option(amount, { freq: 4 }),
        per: fc.constantFrom('case', 'cost', 'year'),
        isOpen: fc.nat(9).map((n) => n === 0),
      })
      .map(({ of, upTo, per, isOpen }) => ({
        ...rung(of, { per, ...(isOpen ? { needs: ['fact'] } : {}) }),
        upTo,
      }))
  return fc.oneof(
    payer(entry),
    fc
      .nat(3)
      .chain((more) => fc.tuple(...Array.from({ length: more + 1 }, (_, at) => rungAt(at))))
      .map((ladder) => ({ ladder })),
  )
}

/** What one entry says: who bears a cost, and perhaps who advances it. */
export interface RandomEntry {
  readonly entry: string
  readonly by: PayerAnswer
  readonly interim: string | undefined
}

const interim = fc.option(fc.constantFrom('iom', 'e0', 'e1-0', 'x|y', 'unnamed'), {
  nil: undefined,
})

const entries: fc.Arbitrary<readonly RandomEntry[]> = fc.tuple(
  ...['e0', 'e1', 'e2'].map((entry) =>
    fc.record({ entry: fc.constant(entry), by: distribution(entry), interim }),
  ),
)

const on = fc.constantFrom('2026-01-01', '2026-12-31', '2027-01-01')

export interface RandomCost {
  readonly units: bigint
  readonly currency: string
  readonly on: string
  readonly entry: RandomEntry
}

/** Costs that texts give to somebody, a few entries speaking to many of them. */
export const assignedCosts: fc.Arbitrary<{
  readonly costs: readonly RandomCost[]
  readonly rates: readonly RateAnswer[]
}> = entries.chain((all) =>
  fc.record({
    costs: fc.array(fc.record({ units, currency, on, entry: fc.constantFrom(...all) }), {
      maxLength: 8,
    }),
    rates,
  }),
)

/** As a question that its entry alone answers. */
export function settled({ units: of, currency: code, on: day, entry }: RandomCost): SettledCost {
  const { interim: by, ...said } = entry
  return withQuestion(of, code, day, assigned([by === undefined ? said : { ...said, interim: by }]))
}

function withQuestion(of: bigint, code: string, day: string, question: PaysQuestion): SettledCost {
  const cost = {
    cost: 'medical',
    step: 'care',
    amount: decimalText(of, code),
    currency: code,
    on: day,
  }
  return { cost, question }
}

/** Costs of which some are given to nobody, for every reason there is. */
export const anyCosts: fc.Arbitrary<{
  readonly costs: readonly SettledCost[]
  readonly rates: readonly RateAnswer[]
}> = fc.record({
  costs: fc
    .tuple(
      assignedCosts,
      fc.array(fc.record({ units, currency, on, interim, kind: fc.nat(6) }), { maxLength: 6 }),
    )
    .map(([{ costs }, others]) => [
      ...costs.map(settled),
      ...others.map((one) => withQuestion(one.units, one.currency, one.on, unansweredBy(one))),
    ]),
  rates,
})

function unansweredBy({
  kind,
  interim: by,
}: {
  readonly kind: number
  readonly interim: string | undefined
}): PaysQuestion {
  const general = by === undefined ? [] : [says({ entry: 'g', interim: by })]
  const recovering = [
    says({ entry: 'g', recoverFrom: 'e0', ...(by === undefined ? {} : { interim: by }) }),
  ]
  switch (kind) {
    case 0:
      return silent('no-clause', { general })
    case 1:
      return silent('deferred', { general: recovering })
    case 2:
      return { ...unknown(['fact']), general }
    case 3:
      return { ...unanswered('excluded', [{ by: 'nobody' }]), general }
    case 4:
      return { ...unanswered('conflict', [{ by: 'e0' }, { by: 'e1' }]), general }
    case 5:
      return {
        ...assigned([
          { entry: 'p', by: 'e0' },
          { entry: 'q', by: 'e1' },
        ]),
        general,
      }
    default:
      return unanswered('not-in-force')
  }
}
