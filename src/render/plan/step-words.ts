import type { Block, DueItem, PlanStep, StepState } from '../../case/plan.ts'
import { countriesOf } from '../../case/time/countries-of.ts'
import { openWords } from '../answer-lines.ts'
import { countryWords } from '../deadline-lines.ts'
import { line, type Line } from '../layout.ts'
import { dueWords } from '../when-words.ts'
import { listed } from '../words.ts'
import { clauseLines, placeName, type PlanTelling } from './plan-telling.ts'

/** The mark of a step: capitals where somebody has to do something now. */
export const MARKS: Readonly<Record<StepState, string>> = {
  done: 'done',
  overdue: 'OVERDUE',
  due: 'DUE',
  blocked: 'BLOCKED',
  upcoming: 'upcoming',
  'not-needed': 'skipped',
}

/** `by Monday 8 June 2026`, `in Laos: was due by Monday 8 June 2026` where it is due in several countries. */
export function dueItemWords(item: DueItem): string {
  const { due, dueAtTheLatest, past } = item
  return `${whereWords(item)}${past === 'yes' ? 'was due ' : ''}${dueWords(due, dueAtTheLatest)}`
}

/** `in Laos: ` where it is due in several countries, in each at its own time. */
export function whereWords({ responsible, country }: DueItem): string {
  const isOneOfSeveral = countriesOf(responsible).length > 1
  return isOneOfSeveral && country !== null ? `in ${countryWords(country)}: ` : ''
}

/** Whether a time that binds has certainly passed before the turn of its step has come. */
export function isLate({ past, waits, soft, provisional }: DueItem): boolean {
  return past === 'yes' && waits && !soft && !provisional
}

/** That a due time has passed of a step whose turn has not come. */
export function lateLines({ step, late }: PlanStep, { plan }: PlanTelling): readonly Line[] {
  if (!late) return []
  return plan.due
    .filter((item) => item.step === step && isLate(item))
    .slice(0, 1)
    .map((item) => line(`LATE: ${dueItemWords(item)}, though its turn has not come`, 'alarm'))
}

/** What an upcoming step waits for. */
export function waitLines({ blockedBy, after }: PlanStep, told: PlanTelling): readonly Line[] {
  const known: readonly Block[] = after.map((step) => ({ kind: 'not-done', step }))
  return blockLines(blockedBy.length === 0 ? known : blockedBy, told)
}

/** What stands in the way of a step; steps that come first are named together. */
export function blockLines(blocks: readonly Block[], told: PlanTelling): readonly Line[] {
  const first = blocks.flatMap((block) => (block.kind === 'not-done' ? [block.step] : []))
  const names = first.map((step) => placeName(step, told.labels))
  return [
    ...(names.length === 0 ? [] : [line(`waits for ${listed(names, 'and')}`)]),
    ...blocks.flatMap((block) => (block.kind === 'not-done' ? [] : otherBlock(block, told))),
  ]
}

function otherBlock(
  block: Exclude<Block, { readonly kind: 'not-done' }>,
  told: PlanTelling,
): readonly Line[] {
  switch (block.kind) {
    case 'not-known':
      return [
        line(
          block.needs.length === 0
            ? 'whether it is part of this case cannot be told'
            : `not known yet: ${openWords({ ...block, cannotBeEstablished: [] }, told.labels)}`,
          'open',
        ),
      ]
    case 'excluded':
      return [line('FORBIDDEN in this case', 'alarm'), ...clauseLines(block.clauses, told)]
    case 'conflict':
      return [line('the texts disagree', 'alarm'), ...clauseLines(block.clauses, told)]
    case 'handover': {
      const step = placeName(block.step, told.labels)
      const why =
        block.status === 'rejected' ? 'who receives has refused' : 'who receives has not answered'
      return [line(`${step} has not handed the person over: ${why}`, 'alarm')]
    }
  }
}
