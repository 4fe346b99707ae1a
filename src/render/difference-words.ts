import type { Difference } from '../scenario/result.ts'

/** One difference in one line: `who escort: expected status assigned, found silent`. */
export function differenceWords({ question, subject, key, expected, found }: Difference): string {
  return `${question} ${subject}: ${saidOf(key, expected, found)}`
}

function saidOf(
  key: Difference['key'],
  expected: readonly string[],
  found: readonly string[],
): string {
  switch (key) {
    case 'question':
      return found.length === 0
        ? 'expected an answer, found none: the step is no part of the case'
        : `expected an answer, found none in the step asked about; it answers ${words(found)}`
    case 'cites':
      return `expected ${listed('a citation of', expected)}, found ${listed('only', found)}`
    case 'not-cites':
      return `expected ${listed('no citation of', expected)}, found ${words(found)}`
    case 'is':
    case 'on':
    case 'custody':
    case 'bears':
      return `expected ${words(expected)}, found ${words(found)}`
    case 'status':
    case 'responsible':
    case 'by':
    case 'to':
    case 'within':
    case 'asks':
      return `expected ${key} ${words(expected)}, found ${words(found)}`
  }
}

function listed(before: string, items: readonly string[]): string {
  return items.length === 0 ? 'nothing' : `${before} ${words(items)}`
}

function words(items: readonly string[]): string {
  return items.length === 0 ? 'nothing' : items.join(', ')
}
