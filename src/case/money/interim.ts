import type { PaysQuestion } from '../../ask/answer.ts'
import type { Account, InterimOpen } from '../ledger.ts'
import { namedBeside } from './named-beside.ts'

/** Who pays the provider meanwhile. */
export interface Interim {
  /** Null: nobody, or it is not known who. */
  readonly account: Account | null
  readonly open: InterimOpen | null
}

export function interimOf(question: PaysQuestion): Interim {
  // No cost arises, so there is nothing to advance.
  if (question.status === 'excluded') return NOBODY
  const named = namedBeside(question, ({ interim }) => interim)
  switch (named?.kind) {
    case undefined:
      return NOBODY
    case 'account':
      return { account: named.account, open: null }
    case 'unknown':
      return { account: null, open: { because: 'unknown', needs: named.needs } }
    case 'open':
      return named.because === 'waived'
        ? NOBODY
        : { account: null, open: { because: named.because, needs: [] } }
  }
}

const NOBODY: Interim = { account: null, open: null }
