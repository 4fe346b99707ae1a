import { at } from './at.ts'

/**
 * A growing hash table from pairs of node numbers to one number: the memo of a
 * binary operation. Three numbers an entry; linear probing; at most half full.
 *
 * INVARIANT: the first of a pair is never 0, which marks an empty place. No
 * operation asks for FALSE on the left: that case needs no memo.
 */
export interface Memo {
  entries: Int32Array
  count: number
}

const START = 16

export function createMemo(): Memo {
  return { entries: new Int32Array(3 * START), count: 0 }
}

/** What is remembered of a pair; undefined if nothing is. */
export function recall({ entries }: Memo, a: number, b: number): number | undefined {
  const place = placeOf(entries, a, b)
  return entries[place] === 0 ? undefined : entries[place + 2]
}

/** Remembers the value of a pair that is not in the memo yet. */
export function remember(memo: Memo, a: number, b: number, value: number): void {
  if (6 * memo.count >= memo.entries.length) grow(memo)
  insert(memo.entries, a, b, value)
  memo.count += 1
}

/** Makes a memo empty again. */
export function forget(memo: Memo): void {
  memo.entries = new Int32Array(3 * START)
  memo.count = 0
}

function insert(entries: Int32Array, a: number, b: number, value: number): void {
  const place = placeOf(entries, a, b)
  entries[place] = a
  entries[place + 1] = b
  entries[place + 2] = value
}

/** Where a pair stands, or would stand. */
function placeOf(entries: Int32Array, a: number, b: number): number {
  const mask = entries.length / 3 - 1
  let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0
  slot = (slot ^ (slot >>> 15)) & mask
  for (;;) {
    const place = 3 * slot
    const first = at(entries, place)
    if (first === 0 || (first === a && entries[place + 1] === b)) return place
    slot = (slot + 1) & mask
  }
}

function grow(memo: Memo): void {
  const old = memo.entries
  memo.entries = new Int32Array(2 * old.length)
  for (let place = 0; place < old.length; place += 3) {
    const a = at(old, place)
    if (a !== 0) insert(memo.entries, a, at(old, place + 1), at(old, place + 2))
  }
}
