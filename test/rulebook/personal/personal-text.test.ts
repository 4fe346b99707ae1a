import { expect, it } from 'vitest'
import {
  personalParts,
  personalText,
} from '../../../src/rulebook/notation/personal/personal-text.ts'

it.each([
  ['someone@example.org', 'e-mail'],
  ['<someone.else@mail.example.org>', 'e-mail'],
  ['+66 81 234 5678', 'telephone'],
  ['+66 (0)81-234-5678', 'telephone'],
  ['081-234-5678', 'telephone'],
  ['0812345678', 'telephone'],
  ['020 5555 1234', 'telephone'],
  ['+๖๖ ๘๑ ๒๓๔ ๕๖๗๘', 'telephone'],
  ['PA1234567', 'number'],
  ['AA-123456', 'number'],
  ['1-2345-67890-12-3', 'number'],
  ['1234567890123', 'number'],
  ['1234567', 'number'],
  ['12/OUKAMA(N)123456', 'number'],
  ['born 2010-01-02, tel 0812345678', 'telephone'],
])('%s tells who somebody is: %s', (text, kind) => {
  expect(personalText(text)).toBe(kind)
})

it.each([
  '15',
  '123456',
  '..17',
  '12..17',
  '1..1000000',
  '< 18',
  '450.50',
  '0.1234567',
  '2026-06-01',
  '2026-06-03T18:00+07:00',
  '2026-06-03T18:00:00.123Z',
  '2026-06-01..2026-07-01',
  '20260601',
  '01/06/2026',
  '2005-2008',
  'B.E. 2551 (2008)',
  'vn-joint-circular-2014#stay.row-2',
  'social-welfare@destination',
  'agency:iom',
  'Article 12, paragraph 3',
])('%s tells of nobody', (text) => {
  expect(personalText(text)).toBeUndefined()
})

it('finds each of several parts, and marks exactly them', () => {
  const text = '# ask a@b.org or 081 234 5678 before 2026-06-01'

  const marked = personalParts(text).map(({ start, end }) => text.slice(start, end))

  expect(marked).toEqual(['a@b.org', '081 234 5678'])
})
