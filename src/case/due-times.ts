import type { Answer } from '../ask/answer.ts'
import type { CaseRequest } from '../ask/request.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { loadCalendars } from './calendar/load-calendars.ts'
import { countriesMeant } from './countries-meant.ts'
import { withDue } from './time/with-due.ts'

/**
 * What fills in when the limits of an answer are due, for one case.
 *
 * @param request - the case that was asked about.
 */
export async function dueTimes(
  rulebook: Rulebook,
  request: CaseRequest,
): Promise<<A extends Answer>(answer: A) => A> {
  const { events, intervals } = request
  const calendars = await loadCalendars(rulebook, countriesMeant(rulebook, request))
  return (answer) => withDue(answer, { events, intervals, calendars })
}
