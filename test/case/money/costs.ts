import type { PaysQuestion, Status } from '../../../src/ask/answer.ts'
import type {
  BodiesAnswer,
  BodyAnswer,
  PayerAnswer,
  PaysStatementAnswer,
  RungAnswer,
} from '../../../src/ask/statement-answer.ts'
import type { Ledger, LedgerLine } from '../../../src/case/ledger.ts'
import type { SettledCost } from '../../../src/case/money/settled-cost.ts'

/** A body as it is written: `ngo`, `police@TH`, `agency:iom`; `police@?transit` where the country is not known. */
export function body(text: string): BodyAnswer {
  const [, agency] = /^agency:(.+)$/.exec(text) ?? []
  if (agency !== undefined) return { role: null, at: null, agency, name: agency }
  const [role = '', place] = text.split('@')
  const nobody = { role, agency: null, name: null }
  return place?.startsWith('?') === true
    ? { ...nobody, at: null, dependsOn: place.slice(1) }
    : { ...nobody, at: place ?? null }
}

/** Alternatives parted by `|`, bodies that act jointly by `&`; or `unnamed`, `nobody`. */
export function bodies(text: string): BodiesAnswer {
  if (text === 'unnamed') return { unnamed: true }
  if (text === 'nobody') return { nobody: true }
  return {
    anyOf: text.split('|').map((joint) => ({
      allOf: joint.split('&').map((one) => body(one.trim())),
    })),
  }
}

/** Payers and their shares. */
export function split(parts: Readonly<Record<string, string>>): PayerAnswer {
  return { split: Object.entries(parts).map(([who, share]) => ({ who: bodies(who), share })) }
}

/** One rung; `needs` makes it one of which it is not known whether it counts. */
export function rung(
  payer: string | PayerAnswer,
  { upTo, per = 'case', needs }: { upTo?: string; per?: RungAnswer['per']; needs?: string[] } = {},
): RungAnswer {
  return {
    payer: typeof payer === 'string' ? bodies(payer) : payer,
    upTo: upTo === undefined ? null : money(upTo),
    per,
    status: needs === undefined ? 'assigned' : 'unknown',
    needs: needs ?? [],
    cannotBeEstablished: [],
  }
}

/** `300.00 USD`. */
export function money(text: string): { readonly amount: string; readonly currency: string } {
  const [amount = '', currency = ''] = text.split(' ')
  return { amount, currency }
}

/** What a statement says, in words where that is enough. */
export interface Said {
  readonly entry?: string
  readonly by?: string | PayerAnswer
  readonly cap?: string
  readonly interim?: string
  readonly recoverFrom?: string
  readonly freeFor?: string
}

export function says({ entry = 'text#c/pays/x', ...said }: Said): PaysStatementAnswer {
  const named = (text: string | undefined): BodiesAnswer | null =>
    text === undefined ? null : bodies(text)
  const by = typeof said.by === 'string' ? bodies(said.by) : (said.by ?? null)
  return {
    clause: entry.split('/')[0] ?? '',
    entry,
    duty: null,
    by,
    freeFor: named(said.freeFor),
    interim: named(said.interim),
    recoverFrom: named(said.recoverFrom),
    cap: said.cap === undefined ? null : money(said.cap),
    inKind: false,
    commitment: null,
  }
}

const COMMON = {
  question: 'pays',
  cost: 'medical',
  statements: [],
  general: [],
  funding: [],
  freeFor: [],
  entriesIf: [],
  deferred: [],
  stands: [],
  standsIf: [],
  setAside: [],
  otherwise: [],
  replaced: [],
} as const

type Lists = Partial<
  Pick<PaysQuestion, 'statements' | 'general' | 'funding' | 'freeFor' | 'entriesIf'>
>

/** A question that texts answer. */
export function assigned(statements: readonly Said[], lists: Lists = {}): PaysQuestion {
  return { ...COMMON, ...lists, status: 'assigned', statements: statements.map(says) }
}

export function silent(
  because: 'no-clause' | 'unnamed' | 'deferred' = 'no-clause',
  lists: Lists = {},
): PaysQuestion {
  const looked = { instruments: [], partsNotRead: [], dormant: [] }
  return { ...COMMON, ...lists, ...looked, status: 'silent', because }
}

export function unknown(needs: readonly string[], possible: readonly Said[] = []): PaysQuestion {
  return {
    ...COMMON,
    status: 'unknown',
    needs,
    cannotBeEstablished: [],
    possible: possible.map((said) => ({ ...says(said), needs, cannotBeEstablished: [] })),
    possiblyDeferred: [],
    outcomes: [],
    branches: [],
    firstly: [],
    exact: true,
  }
}

/** A question of which nobody is the payer, for a reason. */
export function unanswered(
  status: Extract<Status, 'excluded' | 'permitted' | 'conflict' | 'not-in-force'>,
  said: readonly Said[] = [],
): PaysQuestion {
  const statements = said.map(says)
  switch (status) {
    case 'excluded':
    case 'permitted':
      return { ...COMMON, status, statements }
    case 'conflict':
      return { ...COMMON, status, statements, conflicts: [] }
    case 'not-in-force':
      return { ...COMMON, status, dormant: ['old#c'] }
  }
}

/** A cost as text: `450.50 USD`, on 1 June 2026 unless said otherwise. */
export function cost(
  text: string,
  question: PaysQuestion,
  { on = '2026-06-01', of = 'medical' } = {},
): SettledCost {
  return {
    cost: { cost: of, step: 'care', on, ...money(text) },
    question: { ...question, cost: of },
  }
}

/** The lines of each entry, as text: `ngo 300.00`, `open not-said 50.00`, `open unknown 1.00 (age)`. */
export function linesOf({ entries }: Ledger): readonly (readonly string[])[] {
  return entries.map(({ lines }) => lines.map(lineText))
}

export function lineText(line: LedgerLine): string {
  if (line.kind === 'borne') return `${line.by.id} ${line.amount}`
  const { because, amount, needs, noRate } = line
  const why = noRate === null ? needs.join(' ') : `${noRate.from}/${noRate.to}`
  return `open ${because} ${amount}${why === '' ? '' : ` (${why})`}`
}

/** Debts as text: `ngo -> agency:iom 1.00`; `?` is nobody known. */
export function debtsOf({ totals }: Ledger): readonly string[] {
  return totals.flatMap(({ debts }) =>
    debts.map(({ from, to, amount }) => `${from?.id ?? '?'} -> ${to.id} ${amount}`),
  )
}
