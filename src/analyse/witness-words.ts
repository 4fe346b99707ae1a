import type { FactAnswer } from '../ask/answer.ts'
import type { CommandWords } from '../ask/command-line.ts'
import type { Witness } from './audit.ts'
import type { NameOfWhole } from './found-whole.ts'

/** A witness as the words after `remit ask STEP`. */
export function witnessWords({
  facts,
  events,
  asOf,
}: Pick<Witness, 'facts' | 'events' | 'asOf'>): Omit<CommandWords, 'step'> {
  return {
    facts: Object.entries(facts).map(([fact, value]) => `${fact}=${wordOf(value)}`),
    events: events.map(({ event, at }) => `${event}=${at}`),
    asOf,
  }
}

/** What to ask to see a finding: costs are of a step, everything else is of a task. */
export function askedStep({ step, question, subject }: NameOfWhole): string | undefined {
  if (step === null) return undefined
  return question === 'pays' || subject === null ? step : `${step}/${subject}`
}

function wordOf(value: FactAnswer): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object') return String(value)
  if ('only' in value) return `only:${value.only.join(',')}`
  return 'not' in value ? `not:${value.not.join(',')}` : value.join(',')
}
