import type { Truth } from '../rulebook/condition.ts'
import type { BoundWho } from './bind.ts'
import type { Disagreement } from './answer.ts'

/** Two statements that disagree, or may: it depends on a country that the case does not tell. */
export interface Clash<T> {
  readonly pair: readonly [T, T]
  readonly truth: Exclude<Truth, 'fails'>
  readonly why: string
}

/** Every pair of statements that disagree or may, in the order given. */
export function clashesAmong<T>(
  items: readonly T[],
  disagree: (a: T, b: T) => { readonly truth: Truth; readonly why: string } | undefined,
): readonly Clash<T>[] {
  if (items.length < 2) return []
  return items.flatMap((a, at) =>
    items.slice(at + 1).flatMap((b): readonly Clash<T>[] => {
      const found = disagree(a, b)
      if (found === undefined || found.truth === 'fails') return []
      return [{ pair: [a, b], truth: found.truth, why: found.why }]
    }),
  )
}

export function answerClashes<T extends { readonly clause: string }>(
  clashes: readonly Clash<T>[],
): readonly Disagreement[] {
  return clashes.map(({ pair: [a, b], why }) => ({ between: [a.clause, b.clause], why }))
}

/** The facts that would tell the places that bodies belong to. */
export function openPlacesOf(who: BoundWho): readonly string[] {
  if (who.kind !== 'named') return []
  return who.anyOf.flat().flatMap((body) => {
    if (body.kind === 'agency' || body.kind === 'anyone' || body.place === null) return []
    return body.place.kind === 'open' ? [body.place.fact] : []
  })
}

/**
 * The statements that no other one says more exactly, and the rest.
 *
 * @param refines - whether the first says all that the second says. Of two that
 *   say the same, both are kept.
 */
export function mostExact<T>(
  items: readonly T[],
  refines: (a: T, b: T) => Truth,
): { readonly exact: readonly T[]; readonly general: readonly T[] } {
  if (items.length < 2) return { exact: items, general: [] }
  const isGeneral = (item: T): boolean =>
    items.some(
      (other) =>
        other !== item && refines(other, item) === 'holds' && refines(item, other) === 'fails',
    )
  return {
    exact: items.filter((item) => !isGeneral(item)),
    general: items.filter(isGeneral),
  }
}
