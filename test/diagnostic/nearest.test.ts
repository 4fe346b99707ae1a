import { expect, it } from 'vitest'
import { nearest } from '../../src/diagnostic/nearest.ts'

it.each([
  ['police', ['police', 'polite'], 'police'],
  ['plice', ['police', 'polite'], 'police'],
  ['imo', ['iom', 'ngo'], 'iom'],
  ['Police', ['police'], 'police'],
  ['welfare', ['social-welfare'], undefined],
  ['ab', ['ba'], 'ba'],
  ['abcd', ['dcba'], undefined],
  ['xa', ['xb', 'xc'], 'xb'],
])('of `%s`, among %j, the nearest is %s', (written, known, found) => {
  expect(nearest(written, known)).toBe(found)
})
