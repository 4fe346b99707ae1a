/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], conjunction: 'and' | 'or'): string {
  const last = words.at(-1)
  if (last === undefined) return ''
  const before = words.slice(0, -1)
  return before.length === 0 ? last : `${before.join(', ')} ${conjunction} ${last}`
}

/** `1 instrument`, `2 instruments`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
