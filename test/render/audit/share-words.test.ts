import { expect, it } from 'vitest'
import { shareOf } from '../../../src/analyse/share.ts'
import { percent, shareWords } from '../../../src/render/audit/share-words.ts'

it.each<[bigint, bigint, string, string]>([
  [0n, 7n, '0', '0 % of case kinds'],
  [1n, 10_000n, '<1', 'less than 1 % of case kinds'],
  [1n, 101n, '<1', 'less than 1 % of case kinds'],
  [1n, 100n, '1', '1 % of case kinds'],
  [1n, 3n, '33', '33 % of case kinds'],
  [99n, 100n, '99', '99 % of case kinds'],
  [100n, 101n, '>99', 'more than 99 % of case kinds'],
  [7n, 7n, '100', 'all case kinds'],
])('%i of %i is %s per cent', (part, whole, short, words) => {
  const share = shareOf(part, whole)

  expect(percent(share)).toBe(short)
  expect(shareWords(share)).toBe(words)
})
