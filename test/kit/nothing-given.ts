import type { CaseRequest } from '../../src/ask/request.ts'

/** A case of which nothing is known, on a day on which the trial texts are in force. */
export const NOTHING_GIVEN: CaseRequest = {
  facts: new Map(),
  given: new Map(),
  events: [],
  progress: [],
  intervals: [],
  costs: [],
  rates: [],
  asOf: '2026-06-01',
  withDraft: [],
}
