import type { Prepared } from '../../ask/prepared.ts'
import type { PlacedStep, ProcedureEntry } from '../../rulebook/procedure.ts'
import type { AskedQuestion } from '../asked-questions.ts'
import { questionsOfHands } from './hands.ts'
import type { Hole, HoleKind } from './holes.ts'
import { earlierSteps } from './order.ts'

/** A part of a procedure that tells as much of one or two steps of care as the whole. */
export interface View {
  /** Steps left out are left out of the order too: none of them comes between. */
  readonly view: ProcedureEntry
  /** Whether a hole is one that this view is about, and not another one. */
  readonly isOf: (hole: Pick<Hole, 'kind' | 'at' | 'other'>) => boolean
  /** What it depends on. */
  readonly asked: readonly AskedQuestion[]
  readonly candidates: readonly Candidate[]
}

/** A hole that may be there. */
export interface Candidate {
  readonly kind: HoleKind
  readonly step: PlacedStep
  readonly other: PlacedStep | null
}

/** The whole of a procedure. */
export function wholeView(procedure: ProcedureEntry, prepared: Prepared): Omit<View, 'candidates'> {
  const { steps } = procedure
  return { view: procedure, isOf: () => true, asked: questionsOfHands(steps, steps, prepared) }
}

/** A view for each step of care, for what follows it, and for each two of them. */
export function viewsOf(procedure: ProcedureEntry, prepared: Prepared): readonly View[] {
  const { steps } = procedure
  const before = earlierSteps(steps)
  const isBefore = (a: PlacedStep, b: PlacedStep): boolean =>
    before.get(b.step)?.has(a.step) === true
  const care = steps.filter(({ step }) => prepared.steps.get(step)?.entry.care === true)
  const made = (
    kinds: readonly HoleKind[],
    chosen: readonly PlacedStep[],
    step: PlacedStep,
    other: PlacedStep | null,
  ): View => {
    const view = withSteps(procedure, chosen)
    const ends = other === null ? [step] : [other, step]
    const placeOf = (one: PlacedStep): number => view.steps.findIndex(({ id }) => id === one.id)
    return {
      view,
      isOf: (hole) =>
        kinds.includes(hole.kind) &&
        hole.at === placeOf(step) &&
        hole.other === (other === null ? null : placeOf(other)),
      asked: questionsOfHands(ends, kinds.includes('no-handover') ? chosen : [], prepared),
      candidates: kinds.filter((kind) => kind !== 'no-end').map((kind) => ({ kind, step, other })),
    }
  }
  const pairs = care.flatMap((first, at) =>
    care.slice(at + 1).map((next) => [first, next] as const),
  )
  return [
    ...care.map((step) => made(['no-holder'], [step], step, null)),
    ...care.map((step) => {
      const after = steps.filter((one) => one === step || one.ends || isBefore(step, one))
      return made(['dropped', 'no-end'], after, step, null)
    }),
    ...pairs.map(([first, next]) => {
      const between = steps.filter(
        (one) => one === first || one === next || (isBefore(first, one) && isBefore(one, next)),
      )
      const kinds: readonly HoleKind[] = isBefore(first, next)
        ? ['no-handover', 'two-holders']
        : ['two-holders']
      return made(kinds, between, next, first)
    }),
  ]
}

function withSteps(procedure: ProcedureEntry, chosen: readonly PlacedStep[]): ProcedureEntry {
  const left = new Set(chosen.map(({ step }) => step))
  const steps = chosen.map((one) => ({
    ...one,
    after: one.after.filter(({ step }) => left.has(step)),
  }))
  return { ...procedure, steps }
}
