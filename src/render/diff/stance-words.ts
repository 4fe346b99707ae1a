import type { Stance } from '../../analyse/diff/rulebook-diff.ts'
import type { Asked } from '../../analyse/audit.ts'
import type { Labels } from '../../rulebook/labels.ts'
import { payerWords } from '../payer-words.ts'
import { listed } from '../words.ts'

/** What a question comes to: `Social welfare (Thailand) must`, `nobody is named`. */
export function stanceWords(stance: Stance, question: Asked, labels: Labels): string {
  const { status, duty, bodies, several } = stance
  const names = bodies.map((body) => payerWords(body, labels, ofPlace))
  const named = several ? 'various bodies' : listed(names, 'and')
  switch (status) {
    case 'assigned':
    case 'permitted':
      return question === 'who' ? `${named} ${duty ?? 'must'}` : named
    case 'excluded': {
      if (question === 'pays') return 'no cost arises'
      if (question === 'handover') return 'nobody: the person is free'
      const everybody = bodies.some((body) => 'unnamed' in body)
      return `${everybody ? 'everybody' : named} must not`
    }
    case 'conflict':
      return 'in conflict'
    case 'silent':
      return 'nobody is named'
    case 'not-in-force':
      return 'nobody is named (no text in force)'
    case 'not-asked':
      return 'nobody is named (there is no such question)'
  }
}

/** A country that differs from case to case, by the fact that tells it. */
export function ofPlace(fact: string): string {
  return fact
}
