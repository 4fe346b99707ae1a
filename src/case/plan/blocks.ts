import type { Block } from '../plan.ts'
import { beforeOf, type Before } from './before.ts'
import type { CourseStep } from './course.ts'
import { standingIn } from './duties.ts'
import { factsInOrder, openFactsOfRules } from './facts.ts'
import { isDone, tasksOf, whoDoes, type Situation } from './situation.ts'

/** Whether the turn of a step has come, and what stands in its way. */
export interface Turn {
  readonly state: 'due' | 'blocked' | 'upcoming'
  readonly blocks: readonly Block[]
  readonly before: Before
}

/**
 * What keeps a step waiting: by the order of the procedure, and by what the
 * texts say of its main task.
 *
 * @param isMainDone - then nothing is asked of the main task: the turn is that of
 *   the other tasks.
 */
export function turnOf(step: CourseStep, situation: Situation, isMainDone: boolean): Turn {
  const { context, course } = situation
  const before = beforeOf(step, course.steps, (first) => isDone(situation, first))
  const first = isMainDone ? NOTHING_FIRST : firstByText(step, situation)
  const notDone = [...new Set([...before.notDone.map(({ id }) => id), ...first.notDone])]
  const who = isMainDone ? NOTHING : whoStandsInTheWay(step, situation)
  const ownRule = step.active === 'unknown' ? step.placed.rule : null
  const open = factsInOrder(
    [
      ...openFactsOfRules([...(ownRule === null ? [] : [ownRule]), ...before.open], context),
      ...first.needs,
      ...who.needs,
    ],
    context,
  )
  const isOpen = ownRule !== null || before.open.length > 0 || first.isOpen || who.isOpen

  const blocks: readonly Block[] = [
    ...notDone.map((id): Block => ({ kind: 'not-done', step: id })),
    ...refusals(before, situation),
    ...(isOpen ? [{ kind: 'not-known', needs: open } as const] : []),
    ...who.blocks,
  ]
  const isWaiting = blocks.every(
    (block) => block.kind === 'not-done' && comesFirst(block.step, step, situation),
  )
  const state = blocks.length === 0 ? 'due' : isWaiting ? 'upcoming' : 'blocked'
  return { state, blocks, before }
}

/** Whether the procedure brings a `step` or `step/task` without waiting for this step: else nothing will. */
function comesFirst(named: string, step: CourseStep, { course }: Situation): boolean {
  const first = course.find(stepIn(named))
  return first !== undefined && course.isBefore(step, first) === 'fails'
}

interface First {
  /** `step` or `step/task` that certainly come first. */
  readonly notDone: readonly string[]
  /** Whether something else may come first, and the facts that tell. */
  readonly isOpen: boolean
  readonly needs: readonly string[]
}

const NOTHING_FIRST: First = { notDone: [], isOpen: false, needs: [] }

/**
 * What the duty of the main task wants first (`after`). A step that the
 * procedure places and that is no part of the case need not come first. One
 * that the procedure does not place does: a text in force wants it, and who
 * has done it can say so.
 */
function firstByText(step: CourseStep, situation: Situation): First {
  const { course, progress, context } = situation
  const [main] = tasksOf(situation, step)
  const question = whoDoes(situation, step, main)
  const notDone: string[] = []
  const needs: string[] = []
  let isOpen = false
  for (const { statement, ifKnown } of question === undefined ? [] : standingIn(question)) {
    for (const named of statement.after) {
      // The order of the tasks within a step is the business of who does them.
      if (stepIn(named) === step.id || progress.isDone(named)) continue
      const placed = course.find(stepIn(named))
      if (placed?.active === 'fails') continue
      const rule = placed?.active === 'unknown' ? placed.placed.rule : null
      if (ifKnown === null && rule === null) notDone.push(named)
      else {
        isOpen = true
        needs.push(...(ifKnown ?? []))
        if (rule !== null) needs.push(...openFactsOfRules([rule], context))
      }
    }
  }
  return { notDone, isOpen, needs }
}

function stepIn(named: string): string {
  const [step = named] = named.split('/')
  return step
}

/** Who has refused to take the person over, or not answered, before this step. */
function refusals({ nearest }: Before, situation: Situation): readonly Block[] {
  return nearest.flatMap((first) => {
    const refused = tasksOf(situation, first).flatMap(
      (task) => situation.handoverOf(first.id, task).refused ?? [],
    )
    const [status] = refused
    return status === undefined ? [] : [{ kind: 'handover', step: first.id, status }]
  })
}

interface WhoBlocks {
  readonly blocks: readonly Block[]
  readonly isOpen: boolean
  readonly needs: readonly string[]
}

const NOTHING: WhoBlocks = { blocks: [], isOpen: false, needs: [] }

/**
 * Whether anybody may do the main task. That it is not known, or not said, who
 * does it keeps nobody waiting; that it may be forbidden does.
 */
function whoStandsInTheWay(step: CourseStep, situation: Situation): WhoBlocks {
  const [main] = tasksOf(situation, step)
  const question = whoDoes(situation, step, main)
  if (question === undefined) return NOTHING
  switch (question.status) {
    case 'excluded': {
      const clauses = question.bars.map(({ clause }) => clause)
      return { ...NOTHING, blocks: [{ kind: 'excluded', clauses: unique(clauses) }] }
    }
    case 'conflict': {
      const clauses = question.conflicts.flatMap(({ between }) => between)
      return { ...NOTHING, blocks: [{ kind: 'conflict', clauses: unique(clauses) }] }
    }
    case 'unknown': {
      const { outcomes, possible, exact, needs, cannotBeEstablished } = question
      const mayBeForbidden =
        outcomes.some(({ status }) => status === 'excluded') ||
        (!exact && possible.some(({ duty }) => duty === 'must-not'))
      return mayBeForbidden
        ? { ...NOTHING, isOpen: true, needs: [...needs, ...cannotBeEstablished] }
        : NOTHING
    }
    case 'assigned':
    case 'permitted':
    case 'silent':
    case 'not-in-force':
      return NOTHING
  }
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
