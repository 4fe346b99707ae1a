import type { Region } from '../../../src/analyse/audit.ts'

/** Whether a case, by variable, is one of those that a region speaks of. */
export function fits({ when }: Region, words: ReadonlyMap<string, string>): boolean {
  return Object.entries(when).every(([key, values]) => {
    if (key.includes('=')) {
      const [a = '', b = ''] = key.split('=')
      return values.includes(words.get(a) === words.get(b) ? 'yes' : 'no')
    }
    const word = words.get(key)
    if (word === undefined) throw new Error(`nothing is told of ${key}`)
    if (key.startsWith('date-of/')) return values.some((text) => isOn(word, text))
    if (key === 'age') return values.some((range) => isIn(Number(word), range))
    return values.includes(word)
  })
}

function isOn(day: string, text: string): boolean {
  const from = /from (\S+)/.exec(text)?.[1] ?? ''
  const before = /before (\S+)/.exec(text)?.[1] ?? '9999'
  return from <= day && day < before
}

function isIn(value: number, range: string): boolean {
  if (!range.includes('..')) return value === Number(range)
  const [from, to] = range.split('..')
  return (from === '' || value >= Number(from)) && (to === '' || value <= Number(to))
}
