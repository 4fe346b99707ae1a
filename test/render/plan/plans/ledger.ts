import type { BodyAnswer } from '../../../../src/ask/statement-answer.ts'
import type { Account, Ledger } from '../../../../src/case/ledger.ts'
import { body, ministry } from './library.ts'

const account = (id: string, of: BodyAnswer): Account => ({ id, bodies: [of] })
const MINISTRY = account('agency:ministry', ministry)
const INSURANCE = account('insurance', body('insurance'))
const NGO = account('ngo', body('ngo'))
const LAO_WELFARE = account('social-welfare@LA', body('social-welfare', 'LA'))

export const ledger: Ledger = {
  entries: [
    {
      cost: 'food',
      step: 'shelter',
      on: '2026-06-03',
      amount: { amount: '450.50', currency: 'THB' },
      status: 'assigned',
      clauses: ['return-chain#house'],
      lines: [
        { kind: 'borne', by: INSURANCE, amount: '300.00' },
        { kind: 'borne', by: MINISTRY, amount: '150.50' },
      ],
      interim: NGO,
      interimOpen: null,
    },
    {
      cost: 'medical',
      step: 'medical',
      on: '2026-06-04',
      amount: { amount: '1200.00', currency: 'THB' },
      status: 'assigned',
      clauses: ['return-chain#treat'],
      lines: [
        {
          kind: 'open',
          because: 'unknown',
          amount: '1200.00',
          needs: ['injured'],
          noRate: null,
        },
      ],
      interim: null,
      interimOpen: { because: 'unknown', needs: ['injured'] },
    },
    {
      cost: 'transport',
      step: 'transport-escort',
      on: '2026-06-10',
      amount: { amount: '2000000.00', currency: 'LAK' },
      status: 'assigned',
      clauses: ['example-mou#escort'],
      lines: [
        { kind: 'borne', by: LAO_WELFARE, amount: '1500000.00' },
        { kind: 'open', because: 'waived', amount: '100000.00', needs: [], noRate: null },
        {
          kind: 'open',
          because: 'no-rate',
          amount: '400000.00',
          needs: [],
          noRate: { from: 'USD', to: 'LAK' },
        },
      ],
      interim: null,
      interimOpen: null,
    },
  ],
  totals: [
    {
      currency: 'LAK',
      accounts: [
        { account: LAO_WELFARE, bears: '1500000.00', pays: '1500000.00', balance: '0.00' },
      ],
      open: [
        { because: 'no-rate', amount: '400000.00' },
        { because: 'waived', amount: '100000.00' },
      ],
      debts: [],
      sum: '2000000.00',
    },
    {
      currency: 'THB',
      accounts: [
        { account: MINISTRY, bears: '150.50', pays: '0.00', balance: '-150.50' },
        { account: INSURANCE, bears: '300.00', pays: '0.00', balance: '-300.00' },
        { account: NGO, bears: '0.00', pays: '450.50', balance: '450.50' },
      ],
      open: [{ because: 'unknown', amount: '1200.00' }],
      debts: [
        { from: MINISTRY, to: NGO, amount: '150.50' },
        { from: INSURANCE, to: NGO, amount: '300.00' },
      ],
      sum: '1650.50',
    },
  ],
}
