import type { BoundWho } from '../../ask/bind.ts'
import { allHold, someHold } from '../../ask/kleene.ts'
import type { Truth } from '../../rulebook/condition.ts'
import type { SameHands } from './same-hands.ts'

/** That somebody hands the person over to somebody, as far as that is known. */
export interface Link {
  /** The step at which it happens. */
  readonly step: string
  readonly truth: Truth
  readonly giver: BoundWho
  readonly receiver: BoundWho
}

/** Whether the person comes from one holder to the other, and by which steps. */
export interface Reached {
  readonly truth: Truth
  /** Without any handover. */
  readonly isSame: boolean
  readonly by: ReadonlySet<string>
}

/**
 * Follows handovers from one holder to another, in any order.
 *
 * Whoever of several bodies holds the person first, each must come to the
 * wanted holder. It is the least fixpoint of: a receiver reaches the holder who
 * is the same body, or whom somebody reaches to whom the receiver hands over.
 */
export function reach(
  from: BoundWho,
  to: BoundWho,
  links: readonly Link[],
  hands: SameHands,
): Reached {
  const arrives = links.map(({ receiver }) => hands.meet(receiver, to))
  const goesOn = links.map(({ receiver }) => links.map(({ giver }) => hands.meet(receiver, giver)))
  const reaches = fixpoint(
    links.map(
      (_, i) => (reached) =>
        someHold([
          arrives[i] ?? 'fails',
          ...links.map(({ truth }, j) =>
            allHold([truth, goesOn[i]?.[j] ?? 'fails', reached[j] ?? 'fails']),
          ),
        ]),
    ),
  )

  const by = new Set<string>()
  const each = hands.alternatives(from).map((holder) => {
    const isSame = hands.holds(holder, to)
    const gives = links.map(({ giver }) => hands.meet(holder, giver))
    const through = links.map(({ truth }, i) =>
      allHold([truth, gives[i] ?? 'fails', reaches[i] ?? 'fails']),
    )
    const truth = someHold([isSame, ...through])
    if (truth !== 'fails' && isSame !== truth) {
      for (const i of shortest(truth)) by.add(links[i]?.step ?? '')
    }
    return { truth, isSame }

    /** The fewest handovers that make the chain, as certain as it is. */
    function shortest(wanted: Truth): readonly number[] {
      const isGood = (...truths: readonly Truth[]): boolean => {
        const truth = allHold(truths)
        return truth === 'holds' || truth === wanted
      }
      let paths = links.flatMap(({ truth: own }, i) =>
        isGood(own, gives[i] ?? 'fails') ? [[i]] : [],
      )
      const seen = new Set(paths.flat())
      while (paths.length > 0) {
        const found = paths.find((path) => isGood(arrives[path.at(-1) ?? 0] ?? 'fails'))
        if (found !== undefined) return found
        paths = paths.flatMap((path) => {
          const last = path.at(-1) ?? 0
          return links.flatMap(({ truth: own }, j) => {
            if (seen.has(j) || !isGood(own, goesOn[last]?.[j] ?? 'fails')) return []
            seen.add(j)
            return [[...path, j]]
          })
        })
      }
      return []
    }
  })
  return {
    truth: allHold(each.map(({ truth }) => truth)),
    isSame: each.every(({ isSame }) => isSame === 'holds'),
    by,
  }
}

/** The least solution of monotone equations, each over all unknowns. */
function fixpoint(equations: readonly ((soFar: readonly Truth[]) => Truth)[]): readonly Truth[] {
  let values: readonly Truth[] = equations.map(() => 'fails')
  for (;;) {
    const next = equations.map((of) => of(values))
    if (next.every((truth, i) => truth === values[i])) return values
    values = next
  }
}
