import { expect, it } from 'vitest'
import { isPersonalKey } from '../../../src/rulebook/notation/personal/personal-key.ts'
import { shippedRulebook } from '../../kit/shipped-rulebook.ts'

it.each([
  'name',
  'Name',
  'first-name',
  'firstName',
  'first_name',
  'surname',
  "victim's name",
  'phone',
  'phone-number',
  'passport',
  'passportNo',
  'e-mail',
  'email',
  'address',
  'home-address',
  'date-of-birth',
  'DateOfBirth',
  'dob',
  'national-id',
  'nama',
  'tanggal-lahir',
  'pangalan',
  'Họ tên',
  'số điện thoại',
  'địa chỉ',
  'nam-sakun',
  'xingming',
  'prénom',
])('`%s` asks who somebody is', (key) => {
  expect(isPersonalKey(key)).toBe(true)
})

it.each(['age', 'origin', 'travel-document', 'tend', 'content', 'mailing', 'ten-years'])(
  '`%s` asks for a category',
  (key) => {
    expect(isPersonalKey(key)).toBe(false)
  },
)

it('no fact, event, interval or cost of the shipped vocabulary has such a name', () => {
  const { facts, words } = shippedRulebook().rulebook
  const ids = [...facts, ...words.events, ...words.intervals, ...words.costs].map(({ id }) => id)

  expect(ids.filter(isPersonalKey)).toEqual([])
})
