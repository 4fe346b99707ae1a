import { hasErrors, type Outcome } from '../diagnostic/outcome.ts'
import { inReadingOrder } from '../diagnostic/sort.ts'
import type { Checked } from '../document/checked.ts'
import type { Library } from '../document/library.ts'
import { amendedTwice } from './amended-twice.ts'
import { amendsNoSingleClause } from './amends-no-single-clause.ts'
import { calendarGivenTwice } from './calendar-given-twice.ts'
import { capOfLadder } from './cap-of-ladder.ts'
import { chargedAndFree } from './charged-and-free.ts'
import type { Check } from './check.ts'
import { circularFamily } from './circular-family.ts'
import { circularOrder } from './circular-order.ts'
import { circularPriority } from './circular-priority.ts'
import { circularReplacement } from './circular-replacement.ts'
import { circularTerm } from './circular-term.ts'
import { contradiction } from './contradiction.ts'
import { contradictionInProcedure } from './contradiction-in-procedure.ts'
import { costNotOfStep } from './cost-not-of-step.ts'
import { duplicateId } from './duplicate-id.ts'
import { emptyDomain } from './empty-domain.ts'
import { endsBeforeStart } from './ends-before-start.ts'
import { expectsTheImpossible } from './expects-the-impossible.ts'
import { extendsNothing } from './extends-nothing.ts'
import { givenValue } from './given-value.ts'
import { handoverNotOfStep } from './handover-not-of-step.ts'
import { handoverToGiver } from './handover-to-giver.ts'
import { hereAcrossBorders } from './here-across-borders.ts'
import { holidayListedTwice } from './holiday-listed-twice.ts'
import { idleUnderBan } from './idle-under-ban.ts'
import { inForceBeforeSigned } from './in-force-before-signed.ts'
import { inWholeClauses } from './in-whole-clauses.ts'
import { incomparableFacts } from './incomparable-facts.ts'
import { incompleteAmendment } from './incomplete-amendment.ts'
import { ladderLeavesRest } from './ladder-leaves-rest.ts'
import { listedTwice } from './listed-twice.ts'
import { misplacedNobody } from './misplaced-nobody.ts'
import { missingPlace } from './missing-place.ts'
import { mixedFamily } from './mixed-family.ts'
import { mutualPriority } from './mutual-priority.ts'
import { namesOf } from './names.ts'
import { needlessPlace } from './needless-place.ts'
import { noBodyInGroup } from './no-body-in-group.ts'
import { noEnd } from './no-end.ts'
import { noProcedure } from './no-procedure.ts'
import { noScope } from './no-scope.ts'
import { noSource } from './no-source.ts'
import { notInProcedure } from './not-in-procedure.ts'
import { noWorkingDay } from './no-working-day.ts'
import { notADraft } from './not-a-draft.ts'
import { notAParty } from './not-a-party.ts'
import { onlyWhenOfBan } from './only-when-of-ban.ts'
import { paidTwice } from './paid-twice.ts'
import { perWithoutAmount } from './per-without-amount.ts'
import { placeWithoutCountry } from './place-without-country.ts'
import { rankedTwice } from './ranked-twice.ts'
import { replacedBeforeStart } from './replaced-before-start.ts'
import { reservedWord } from './reserved-word.ts'
import { rungNeverReached } from './rung-never-reached.ts'
import { selfReference } from './self-reference.ts'
import { sharesOfAWhole } from './shares-of-a-whole.ts'
import { startInForce } from './start-in-force.ts'
import { stepNotPlaced } from './step-not-placed.ts'
import { taskInProcedure } from './task-in-procedure.ts'
import { testsNothing } from './tests-nothing.ts'
import { twoFinalPayers } from './two-final-payers.ts'
import { twoStarts } from './two-starts.ts'
import { typicalValue } from './typical-value.ts'
import { unknownAgency } from './unknown-agency.ts'
import { unknownCost } from './unknown-cost.ts'
import { unknownCountry } from './unknown-country.ts'
import { unknownDocument } from './unknown-document.ts'
import { unknownEvent } from './unknown-event.ts'
import { unknownFact } from './unknown-fact.ts'
import { unknownInstrument } from './unknown-instrument.ts'
import { unknownInterval } from './unknown-interval.ts'
import { unknownParty } from './unknown-party.ts'
import { unknownPhase } from './unknown-phase.ts'
import { unknownPlace } from './unknown-place.ts'
import { unknownReason } from './unknown-reason.ts'
import { unknownReference } from './unknown-reference.ts'
import { unknownRole } from './unknown-role.ts'
import { unknownStep } from './unknown-step.ts'
import { unknownTask } from './unknown-task.ts'
import { unknownTerm } from './unknown-term.ts'
import { unknownTimeZone } from './unknown-time-zone.ts'
import { unreadableBody } from './unreadable-body.ts'
import { unreadableMoney } from './unreadable-money.ts'
import { unreadableStep } from './unreadable-step.ts'
import { unreadableTime } from './unreadable-time.ts'
import { withInherited } from './with-inherited.ts'
import { withoutDuty } from './without-duty.ts'
import { withoutRank } from './without-rank.ts'
import { wrongBand } from './wrong-band.ts'
import { wrongValue } from './wrong-value.ts'

/** What must be right where it is written. The order means nothing: findings are sorted by place. */
const checks: readonly Check[] = [
  // The vocabulary.
  duplicateId,
  reservedWord,
  emptyDomain,
  typicalValue,
  wrongBand,
  unknownPhase,
  expectsTheImpossible,
  mixedFamily,
  circularFamily,

  // Names.
  unknownFact,
  unreadableStep,
  unknownStep,
  unknownTask,
  unknownCost,
  unknownDocument,
  unknownEvent,
  unknownInterval,
  unknownPlace,
  unknownReason,
  unknownTerm,
  listedTwice,

  // Conditions.
  wrongValue,
  incomparableFacts,
  circularTerm,
  testsNothing,

  // Bodies and their places.
  unreadableBody,
  unknownRole,
  unknownAgency,
  unknownCountry,
  unknownParty,
  placeWithoutCountry,
  missingPlace,
  needlessPlace,
  hereAcrossBorders,
  notAParty,
  misplacedNobody,
  noBodyInGroup,

  // Calendars.
  unknownTimeZone,
  calendarGivenTwice,
  holidayListedTwice,
  noWorkingDay,

  // Duties and time.
  unreadableTime,
  twoStarts,

  // Money.
  unreadableMoney,
  sharesOfAWhole,
  ladderLeavesRest,
  perWithoutAmount,
  rungNeverReached,
  capOfLadder,
  twoFinalPayers,
  chargedAndFree,

  // Documents and how they stand to each other.
  startInForce,
  endsBeforeStart,
  inForceBeforeSigned,
  noScope,
  noSource,
  unknownReference,
  unknownInstrument,
  selfReference,
  circularReplacement,
  replacedBeforeStart,
  mutualPriority,
  circularPriority,
  amendsNoSingleClause,
  amendedTwice,
  rankedTwice,
  withoutRank,
  circularOrder,
  stepNotPlaced,
  taskInProcedure,
  contradictionInProcedure,
  noEnd,

  // Scenarios.
  givenValue,
  noProcedure,
  notInProcedure,
  notADraft,
]

/** What must be right of a clause as a whole, also with what it inherits from the clause that it amends. */
const clauseChecks: readonly Check[] = [
  incompleteAmendment,
  contradiction,
  withoutDuty,
  onlyWhenOfBan,
  idleUnderBan,
  costNotOfStep,
  paidTwice,
  handoverNotOfStep,
  handoverToGiver,
  extendsNothing,
]

/**
 * Looks at all documents of a library together.
 *
 * @returns the library, if nothing found is an error, and in it each clause that
 *   amends another with what it inherits; and all that was found, in reading order.
 */
export function check(library: Library): Outcome<Checked<Library> | undefined> {
  const names = namesOf(library)
  const joined = withInherited(library, names)
  const diagnostics = inReadingOrder([
    ...checks.flatMap((run) => run(library, names)),
    ...inWholeClauses(joined, clauseChecks),
  ])
  return {
    value: hasErrors(diagnostics) ? undefined : (joined.library as Checked<Library>),
    diagnostics,
  }
}
