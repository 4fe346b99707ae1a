import { and, or } from '../diagram/apply.ts'
import type { Diagram } from '../diagram/diagram.ts'
import type { Involved } from './audit.ts'
import type { Draft } from './draft.ts'
import type { Inquiry } from './inquiry.ts'
import type { Voice } from './pose.ts'

/**
 * Two clauses that no canon decides between and that cannot both be followed,
 * pair by pair: both live and in disagreement. A double bind, where one forbids
 * what the other demands.
 */
export function conflicts({ posed, standings }: Inquiry): readonly Draft[] {
  const { voices, frame } = posed
  const { space, care } = frame
  const found = new Map<string, { readonly a: Voice; readonly b: Voice; readonly why: string; where: Diagram }>() // prettier-ignore
  for (const { pair, where } of standings.clashes) {
    const [a, b] = [voices[pair.a], voices[pair.b]]
    if (a === undefined || b === undefined) continue
    const here = and(space, where, care)
    const key = `${a.id} ${b.id} ${String(forbids(a))} ${String(forbids(b))}`
    const known = found.get(key)
    if (known === undefined) found.set(key, { a, b, why: pair.why, where: here })
    else known.where = or(space, known.where, here)
  }
  return [...found.values()].map(({ a, b, why, where }) => draftOf(a, b, why, where))
}

/** The two of a conflict that could not be worked out: they may disagree, unless another clause decides. */
export function candidate(a: Voice, b: Voice, why: string): Draft {
  return { ...draftOf(a, b, why, null), isCandidate: true }
}

function draftOf(a: Voice, b: Voice, why: string, where: Diagram | null): Draft {
  const isBind = forbids(a) !== forbids(b)
  return {
    detail: { code: isBind ? 'audit/double-bind' : 'audit/conflict', why },
    clauses: [partOf(a, isBind), partOf(b, isBind)],
    where,
  }
}

function partOf(voice: Voice, isBind: boolean): Involved {
  const role = isBind ? (forbids(voice) ? 'forbids' : 'demands') : 'says'
  return { clause: voice.id, role }
}

/** A prohibition; of a payer, that somebody is not charged. */
function forbids({ said: { statement }, tier }: Voice): boolean {
  if (statement.question === 'who') return statement.duty === 'must-not'
  return statement.question === 'pays' && tier === null && statement.freeFor !== null
}
