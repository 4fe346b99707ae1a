import type { FACTS } from './random-procedures.ts'
import { isCare, type Formula, type Model, type ModelStep, type When } from './random-procedures.ts'

/** A case of which everything is known. */
export type World = Readonly<Record<(typeof FACTS)[number], boolean>>

export const WORLDS: readonly World[] = [true, false].flatMap((adult) =>
  [true, false].flatMap((willing) => [true, false].map((safe) => ({ adult, willing, safe }))),
)

export function isTrue(when: When, world: World): boolean {
  return when === null || when.some(({ fact, is }) => world[fact] === is)
}

function linksOf(step: ModelStep, steps: Model, world: World): readonly ModelStep[] {
  return steps.filter((first) =>
    step.after.some((link) => link.step === first.id && isTrue(link.when, world)),
  )
}

/** The steps of the case that come directly before one of them. */
function nearest(step: ModelStep, steps: Model, world: World): readonly ModelStep[] {
  return linksOf(step, steps, world).flatMap((first) =>
    isTrue(first.when, world) ? [first] : nearest(first, steps, world),
  )
}

/** What has to be done before a step of the case: by the procedure, and by its duty. */
export function prerequisites(step: ModelStep, steps: Model, world: World): readonly string[] {
  const { duty } = step
  const wanted = duty !== null && isTrue(duty.when, world) ? duty.after : []
  return [
    ...nearest(step, steps, world).map(({ id }) => id),
    ...wanted.filter((id) => {
      const other = steps.find((one) => one.id === id)
      return id !== step.id && (other === undefined || isTrue(other.when, world))
    }),
  ]
}

/** All that comes before a step, by any path, over steps that are part of the case or not. */
function allBefore(step: ModelStep, steps: Model, world: World): readonly ModelStep[] {
  return linksOf(step, steps, world).flatMap((first) => [first, ...allBefore(first, steps, world)])
}

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'officer@TH': ['police@TH', 'guard@TH'],
}

function bodies(formula: Formula): readonly string[] {
  return formula.flatMap((body) => MEMBERS[body] ?? [body])
}

function refines(some: Formula, other: Formula): boolean {
  return bodies(some).every((a) =>
    bodies(other).some(
      (b) => a === b || (b.startsWith('state') && a.slice(-3) === b.slice(-3) && a.includes('@')),
    ),
  )
}

function canBeOne(a: Formula, b: Formula): boolean {
  return refines(a, b) || refines(b, a)
}

interface Given {
  readonly from: Formula
  readonly to: Formula
}

function holder({ duty }: ModelStep, world: World): Formula | undefined {
  if (duty === null || duty.force === 'may' || !isTrue(duty.when, world)) return undefined
  return duty.who
}

function given(step: ModelStep, world: World): readonly Given[] {
  const { duty, handover } = step
  if (handover === null || !isTrue(handover.when, world)) return []
  if (handover.from !== null) return [{ from: handover.from, to: handover.to }]
  const from = holder(step, world)
  return duty === null || from === undefined ? [] : [{ from, to: handover.to }]
}

/** Tries every sequence of handovers. */
function comes(to: Formula, goal: Formula, left: readonly Given[]): boolean {
  if (canBeOne(to, goal)) return true
  return left.some(
    (next, i) =>
      canBeOne(to, next.from) && comes(next.to, goal, [...left.slice(0, i), ...left.slice(i + 1)]),
  )
}

function reaches(from: Formula, goal: Formula, all: readonly Given[]): boolean {
  return bodies(from).every(
    (body) =>
      refines([body], goal) ||
      all.some(
        (next, i) =>
          canBeOne([body], next.from) &&
          comes(next.to, goal, [...all.slice(0, i), ...all.slice(i + 1)]),
      ),
  )
}

/** `no-holder keep`, `no-handover keep carry`, …: every hole of a case, sorted. */
export function holesIn(steps: Model, world: World): readonly string[] {
  const active = steps.filter((step) => isTrue(step.when, world))
  const before = new Map(steps.map((step) => [step, new Set(allBefore(step, steps, world))]))
  const isBefore = (a: ModelStep, b: ModelStep): boolean => before.get(b)?.has(a) === true
  const care = active.filter(isCare)
  const holes: string[] = []
  for (const step of care) {
    if (holder(step, world) === undefined) holes.push(`no-holder ${step.id}`)
    const isFollowed = care.some((later) => isBefore(step, later))
    const isEnded = active.some((end) => end.ends && (end === step || isBefore(step, end)))
    if (!isFollowed && !isEnded) holes.push(`dropped ${step.id}`)
    for (const other of care) {
      const [one, two] = [holder(step, world), holder(other, world)]
      if (step === other || one === undefined || two === undefined) continue
      if (
        isBefore(step, other) &&
        !care.some((mid) => isBefore(step, mid) && isBefore(mid, other))
      ) {
        const between = active.filter(
          (mid) => (mid === step || isBefore(step, mid)) && (mid === other || isBefore(mid, other)),
        )
        const all = between.flatMap((mid) => given(mid, world))
        if (!reaches(one, two, all)) holes.push(`no-handover ${step.id} ${other.id}`)
      }
      const isFirst = steps.indexOf(step) < steps.indexOf(other)
      if (isFirst && !isBefore(step, other) && !reaches(one, two, []) && !reaches(two, one, [])) {
        holes.push(`two-holders ${step.id} ${other.id}`)
      }
    }
  }
  return holes.sort()
}
