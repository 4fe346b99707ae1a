import type { Checked } from '../ask/ask-both.ts'
import type { Prepared } from '../ask/prepared.ts'
import type { CaseRequest } from '../ask/request.ts'
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts'
import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import { loadCalendars } from './calendar/load-calendars.ts'
import { countriesMeant } from './countries-meant.ts'
import type { Plan } from './plan.ts'
import { plan } from './plan/plan.ts'
import { placeCosts } from './place-costs.ts'
import { procedureOf } from './procedure/procedure-of.ts'
import { readAt } from './read-at.ts'

/** Along which procedure a case is to be planned, and at what time. */
export interface PlanWords {
  /** The instrument that places the steps; undefined: the only one that may apply. */
  readonly procedure: Located<string> | undefined
  /** The day of the request. */
  readonly asOf: Located<string>
  /** A date and time with offset of that day; undefined: the day alone. */
  readonly at: Located<string> | undefined
  /** What to mark where no procedure is named. */
  readonly place: Span
  /** Where each cost of the request stands. */
  readonly costs: readonly Span[]
}

/**
 * Plans one case along its procedure, with the calendars of all countries whose
 * bodies may have something to do in it.
 *
 * @param prepared - with the rules of json-rules-engine.
 * @param request - from `readCaseRequest`.
 * @returns undefined, and why, if it cannot be told along which procedure, at
 *   what time, or in which step a cost arose. Else the plan, or that the two engines differ.
 */
export async function planCase(
  prepared: Prepared,
  request: CaseRequest,
  words: PlanWords,
): Promise<Outcome<Checked<Plan> | undefined>> {
  const at = readAt(words.at, words.asOf)
  const procedure = procedureOf(prepared, request, words.procedure, words.place)
  const diagnostics = [...at.diagnostics, ...procedure.diagnostics]
  if (at.value === undefined || procedure.value === undefined) {
    return { value: undefined, diagnostics }
  }
  const placed = placeCosts(prepared, procedure.value, request.costs, words.costs)
  diagnostics.push(...placed.diagnostics)
  if (hasErrors(placed.diagnostics)) return { value: undefined, diagnostics }
  const { rulebook } = prepared
  const calendars = await loadCalendars(rulebook, countriesMeant(rulebook, request))
  const made = await plan(
    prepared,
    { ...request, costs: placed.value },
    {
      procedure: procedure.value,
      at: at.value,
      calendars,
    },
  )
  return { value: made, diagnostics }
}
