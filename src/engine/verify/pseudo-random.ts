/** Numbers that look random and are the same for the same seed. */
export interface PseudoRandom {
  /** A whole number from 0 up to but not including `count`, which is at least 1. */
  readonly below: (count: number) => number
}

/**
 * @param seed - a whole number.
 * @see "mulberry32" by Tommy Ettinger, a generator with 32 bits of state: good
 *   enough to spread test cases, and for nothing else.
 */
export function pseudoRandom(seed: number): PseudoRandom {
  let state = seed | 0

  function below(count: number): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count)
  }

  return { below }
}
