import type { CaseContext } from '../ask/context.ts'
import { isGeneral } from '../rulebook/is-general.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Detail, Involved } from './audit.ts'
import type { Wanted } from './finders.ts'

/** A finding about a whole instrument: about no question, and no case. */
export interface InstrumentFound {
  readonly detail: Detail
  readonly name: null
  readonly clauses: readonly Involved[]
  readonly share: null
  readonly exact: true
}

/** Instruments that end with the journey home, and agreements that nobody is to look at again. */
export function instrumentFindings(
  { prepared, presences }: CaseContext,
  { isWanted, allCases }: Wanted,
): readonly InstrumentFound[] {
  if (!allCases) return []
  const steps = stepsByInstrument(prepared.rulebook)
  const phaseOf = new Map(prepared.rulebook.steps.map(({ id, phase }) => [id, phase]))
  const hasFollowUp = prepared.rulebook.words.phases.some(({ id }) => id === FOLLOW_UP)
  return [...prepared.instruments.values()].flatMap((instrument): readonly InstrumentFound[] => {
    const { isLeftOut, when } = presences.ofInstrument(instrument)
    if (isLeftOut || when.kind === 'never') return []
    const { id, kind, reviewEvery } = instrument
    const spoken = [...(steps.get(id) ?? [])]
    const phases = new Set(spoken.map((step) => phaseOf.get(step)))
    const details: Detail[] = []
    const isReviewed = reviewEvery !== null || spoken.includes(REVIEW)
    if (AGREEMENTS.has(kind) && !isReviewed && isWanted('audit/no-review')) {
      details.push({ code: 'audit/no-review', instrument: id })
    }
    const returns = RETURNING.some((phase) => phases.has(phase))
    if (hasFollowUp && returns && !phases.has(FOLLOW_UP) && isWanted('audit/no-follow-up')) {
      details.push({ code: 'audit/no-follow-up', instrument: id })
    }
    return details.map((detail) => ({ detail, name: null, clauses: [], share: null, exact: true }))
  })
}

/** Kinds of text that parties agree, and ought to look at again. */
const AGREEMENTS: ReadonlySet<string> = new Set(['treaty', 'mou', 'protocol'])

/** The step of the vocabulary in which a text is reviewed. */
const REVIEW = 'text-review'

/** Phases of the vocabulary in which the person is moved and placed. */
const RETURNING = ['repatriation', 'reintegration']

/** The phase of the vocabulary in which cases are followed. */
export const FOLLOW_UP = 'monitoring'

/** The steps that the clauses and the procedure of each instrument speak of. */
function stepsByInstrument({
  statements,
  clauses,
  procedures,
}: Rulebook): ReadonlyMap<string, ReadonlySet<string>> {
  const instrumentOf = new Map(clauses.map(({ id, instrument }) => [id, instrument]))
  const found = new Map<string, Set<string>>()
  const add = (instrument: string, step: string): void => {
    const known = found.get(instrument)
    if (known === undefined) found.set(instrument, new Set([step]))
    else known.add(step)
  }
  for (const statement of statements) {
    if (isGeneral(statement)) continue
    add(instrumentOf.get(statement.clause) ?? '', statement.step)
  }
  for (const { instrument, steps } of procedures) {
    for (const { step } of steps) add(instrument, step)
  }
  return found
}
