import { distance } from 'fastest-levenshtein'

/**
 * The known name nearest to a misspelt one, or undefined if none is near: at
 * most a third of the letters may differ. Two neighbouring letters that changed
 * places count as one difference. Ties go to the name that sorts first.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const name of [...known].sort()) {
    if (Math.abs(name.length - written.length) >= least) continue
    const far = difference(written.toLowerCase(), name.toLowerCase())
    if (far < least) [best, least] = [name, far]
  }
  return best
}

function difference(a: string, b: string): number {
  return isSwapped(a, b) ? 1 : distance(a, b)
}

function isSwapped(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index])
  const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2)
  return at >= 0 && swapped === b
}
