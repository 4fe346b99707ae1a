import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { nearest } from '../../diagnostic/nearest.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import { PROGRESS, type GivenProgress, type Progress } from '../../document/case-parts.ts'
import type { Located } from '../../source/located.ts'
import type { Prepared } from '../prepared.ts'
import { readStep } from '../read-step.ts'
import type { ProgressAnswer } from '../request.ts'
import { firstGivenAt } from './first-given.ts'
import { momentFaults } from './moment-faults.ts'

/** What may be told with a reason: somebody did not act, or did not take the person over. */
const REFUSALS: ReadonlySet<string> = new Set<Progress>(['cannot-act', 'rejected', 'expired'])

/**
 * Reads how far steps and handovers are.
 *
 * A step or task is done once. A handover may be offered, and refused, again
 * and again: only the same at the same time is given twice.
 */
export function readProgress(
  prepared: Prepared,
  given: readonly GivenProgress[],
): Outcome<readonly ProgressAnswer[]> {
  const read = given.map((one) => readOne(prepared, one))
  return {
    value: read.flatMap(({ value }) => value ?? []),
    diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...givenTwice(given)],
  }
}

function readOne(
  prepared: Prepared,
  { step, is, at, reason }: GivenProgress,
): Outcome<ProgressAnswer | undefined> {
  const named = readStep(prepared, step)
  const progress = PROGRESS.find((one) => one === is.value)
  const diagnostics = [
    ...named.diagnostics,
    ...(progress === undefined ? [unknownProgress(is)] : []),
    ...momentFaults(at),
    ...(reason === undefined ? [] : reasonFaults(prepared, is.value, reason)),
  ]
  if (named.value === undefined || progress === undefined) return { value: undefined, diagnostics }
  const value = { ...named.value, is: progress, at: at.value, reason: reason?.value ?? null }
  return { value, diagnostics }
}

function unknownProgress({ value: name, span }: Located<string>): Diagnostic {
  const words = { name, near: nearest(name, PROGRESS), known: quoted(PROGRESS) }
  return diagnostic('case/unknown-progress', span, words)
}

function reasonFaults(
  { rulebook }: Prepared,
  is: string,
  { value: name, span }: Located<string>,
): readonly Diagnostic[] {
  if (!REFUSALS.has(is)) return [diagnostic('case/needless-reason', span, { is })]
  const known = rulebook.words.reasons.map(({ id }) => id)
  if (known.includes(name)) return []
  const words = { name, near: nearest(name, known), known: quoted(known) }
  return [diagnostic('case/unknown-reason', span, words)]
}

function givenTwice(given: readonly GivenProgress[]): readonly Diagnostic[] {
  const places = new Map<string, Located<string>>()
  return given.flatMap(({ step, is, at }) => {
    const key = [step.value, is.value, ...(is.value === 'done' ? [] : [at.value])].join(' ')
    const first = places.get(key)
    if (first === undefined) {
      places.set(key, step)
      return []
    }
    const words = { step: step.value, is: is.value }
    return [diagnostic('case/progress-given-twice', step.span, words, firstGivenAt(first))]
  })
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ')
}
