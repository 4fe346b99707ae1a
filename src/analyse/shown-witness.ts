import type { Status } from '../ask/answer.ts'
import { ask } from '../ask/ask.ts'
import { commandLine } from '../ask/command-line.ts'
import type { Prepared } from '../ask/prepared.ts'
import { readRequest } from '../ask/read-request.ts'
import type { CaseRequest } from '../ask/request.ts'
import { subjectOfAnswer } from '../ask/subject-of-answer.ts'
import type { Witness } from './audit.ts'
import type { NameOfWhole } from './found-whole.ts'
import { askedStep, witnessWords } from './witness-words.ts'

/** What is the same for every case audited. */
export interface Common {
  readonly prepared: Prepared
  readonly withDraft: readonly string[]
  /** What was given of all cases; undefined: nothing. */
  readonly scope: Pick<CaseRequest, 'given' | 'events'> | undefined
}

/**
 * A witness as somebody asks with it: with what was given of all cases audited,
 * and with the status that `ask` shows.
 *
 * That a fact cannot be established leaves its value open. Whether the answer
 * hangs on it is asked, one case alone: whatever the value, it may be the same.
 */
export function shownWitness(
  witness: Witness | null,
  name: NameOfWhole,
  common: Common,
): Witness | null {
  const told = withScope(witness, common.scope)
  if (told?.status !== 'unknown') return told
  return { ...told, status: statusOf(told, name, common) }
}

/** A witness with what was given of all cases audited. */
export function withScope(witness: Witness | null, scope: Common['scope']): Witness | null {
  if (witness === null || scope === undefined) return witness
  const told = new Set(scope.events.map(({ event }) => event))
  return {
    ...witness,
    facts: { ...Object.fromEntries(scope.given), ...witness.facts },
    events: [...scope.events, ...witness.events.filter(({ event }) => !told.has(event))],
  }
}

function statusOf(witness: Witness, name: NameOfWhole, { prepared, withDraft }: Common): Status {
  const { question, subject } = name
  const step = askedStep(name)
  if (step === undefined || question === null || subject === null) return 'unknown'
  const kind = question === 'limit' ? 'who' : question
  const words = commandLine({ step, ...witnessWords(witness), withDraft })
  const request = readRequest(prepared, words).value
  if (request === undefined) return 'unknown'
  const asked = ask(prepared, request).questions.find(
    (one) => one.question === kind && subjectOfAnswer(one) === subject,
  )
  return asked?.status ?? 'unknown'
}
