/** A part of a text, by its offsets there. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** A part without the white space around it. */
export function trimmed(text: string, { start, end }: Part): Part {
  const words = text.slice(start, end)
  const first = start + words.length - words.trimStart().length
  return { start: Math.min(first, end), end: Math.max(first, start + words.trimEnd().length) }
}

/** On one line, with single spaces. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const LONGEST = 60

/** What a message quotes of the author's words: one line, not endless. */
export function shown(words: string): string {
  const line = collapsed(words)
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
}

/** Text in double quotes for a help to show, if it can go there as it is. */
export function quoted(words: string): string | undefined {
  return /["\\\n`]/.test(words) || words.length > LONGEST ? undefined : `"${words}"`
}

/** Names as a help lists them. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
