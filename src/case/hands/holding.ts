import type { WhoQuestion } from '../../ask/answer.ts'
import type { BoundWho } from '../../ask/bind.ts'
import { refines, type Bodies } from '../../ask/bodies.ts'
import { bothOf } from '../../ask/custody-bodies.ts'
import type { BodiesAnswer } from '../../ask/statement-answer.ts'
import { boundBodies, type IsPlaced } from './bound-bodies.ts'

/** Who holds the person in a step of care. */
export type Holding =
  | { readonly kind: 'held'; readonly by: BodiesAnswer; readonly who: BoundWho }
  /** It depends on facts. */
  | { readonly kind: 'unknown'; readonly needs: readonly string[] }
  /** Nobody has to. */
  | { readonly kind: 'nobody' }

/** Reads the holder from the answer to who does a task: whoever must, or should. */
export function holdingOf(question: WhoQuestion, bodies: Bodies, isPlaced: IsPlaced): Holding {
  if (question.status === 'unknown') {
    const { exact, outcomes, needs, cannotBeEstablished } = question
    const isNobody = exact && outcomes.every(({ status }) => status !== 'assigned')
    return isNobody
      ? { kind: 'nobody' }
      : { kind: 'unknown', needs: [...needs, ...cannotBeEstablished] }
  }
  if (question.status !== 'assigned') return { kind: 'nobody' }
  const each = question.statements.map(({ responsible }) => ({
    by: responsible,
    who: boundBodies(responsible, isPlaced),
  }))
  const different = each.filter(
    ({ who }, i) =>
      !each.slice(0, i).some((before) => refines(before.who, who, bodies) === 'holds'),
  )
  const by = different.map((one) => one.by).reduce(jointly)
  return { kind: 'held', by, who: boundBodies(by, isPlaced) }
}

/** Several who must all act hold the person together: one alternative of each. */
function jointly(one: BodiesAnswer, other: BodiesAnswer): BodiesAnswer {
  if (!('anyOf' in one)) return other
  if (!('anyOf' in other)) return one
  const joint = bothOf(
    one.anyOf.map(({ allOf }) => allOf),
    other.anyOf.map(({ allOf }) => allOf),
  )
  return { anyOf: joint.map((allOf) => ({ allOf })) }
}
