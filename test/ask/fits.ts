import type { Branch } from '../../src/ask/answer.ts'
import type { WorldTable } from '../../src/ask/world-table.ts'

/** Whether a complete case is one of those a branch speaks of. */
export function fits(
  { when }: Pick<Branch, 'when'>,
  facts: ReadonlyMap<string, string>,
  events: readonly string[],
  { countries, placeFacts }: Pick<WorldTable, 'countries' | 'placeFacts'>,
  given: readonly string[],
): boolean {
  return Object.entries(when).every(([key, values]) => {
    if (key.includes('=')) {
      const [a = '', b = ''] = key.split('=')
      if (b === 'transit') {
        return values.includes(membersOf(facts.get(b)).includes(facts.get(a) ?? '') ? 'yes' : 'no')
      }
      return values.includes(facts.get(a) === facts.get(b) ? 'yes' : 'no')
    }
    if (key.startsWith('date-of/')) {
      const date = events[0]?.slice('rescue='.length) ?? ''
      return values.some((text) => {
        const from = /from (\S+)/.exec(text)?.[1] ?? ''
        const before = /before (\S+)/.exec(text)?.[1] ?? '9999'
        return from <= date && date < before
      })
    }
    const [fact = '', part] = key.split('/')
    if (part === 'undetermined') return values.includes('no')
    const value = facts.get(fact) ?? ''
    if (part === undefined) {
      return fact === 'age'
        ? values.some((range) => isIn(Number(value), range))
        : values.includes(value)
    }
    const members = membersOf(value)
    const told = [...countries, ...given, ...placeFacts.map((place) => facts.get(place))]
    const has = part === '*' ? members.some((m) => !told.includes(m)) : members.includes(part)
    return values.includes(has ? 'yes' : 'no')
  })
}

export function membersOf(value = ''): readonly string[] {
  return value.slice('only:'.length).split(',')
}

function isIn(value: number, range: string): boolean {
  if (!range.includes('..')) return value === Number(range)
  const [from, to] = range.split('..')
  return (from === '' || value >= Number(from)) && (to === '' || value <= Number(to))
}
