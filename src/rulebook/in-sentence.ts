/**
 * A label as it reads inside a sentence: `Case file` becomes `case file`.
 *
 * Abbreviations such as `NGO` stay as they are. Not for proper names.
 */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label
  const startsWithAbbreviation = second !== second.toLowerCase()
  return startsWithAbbreviation ? label : first.toLowerCase() + label.slice(first.length)
}
