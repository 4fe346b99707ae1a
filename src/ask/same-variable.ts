/**
 * That two facts have one value, as a variable of its own (no, yes): of
 * countries that nothing tells apart, it is all that matters.
 */
export function sameVariable(a: string, b: string): string {
  return a < b ? `${a}=${b}` : `${b}=${a}`
}

/** The two facts that a variable compares; undefined if it is none of these. */
export function comparedBy(variable: string): readonly [string, string] | undefined {
  const at = variable.indexOf('=')
  return at === -1 ? undefined : [variable.slice(0, at), variable.slice(at + 1)]
}
