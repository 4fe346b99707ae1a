import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slug } from '../../src/shape/slug.ts'

it.each([
  ['Article 9. Escort and handover', 'article-9-escort-and-handover'],
  ['  Escort — by night!  ', 'escort-by-night'],
  ["The victim's rights", 'the-victims-rights'],
  ['9. Escort', 'escort'],
  ['Điều 9. Hộ tống', 'dieu-9-ho-tong'],
  ['Straße', 'strasse'],
  ['ARTICLE IX', 'article-ix'],
])('%s becomes %s', (heading, id) => {
  expect(slug(heading)).toBe(id)
})

it.each([
  ['Thai letters', 'มาตรา 9'],
  ['a Latin word beside Lao ones', 'ມາດຕາ 9 escort'],
  ['Thai digits', 'Article ๙'],
  ['digits alone', '9.'],
  ['nothing', ''],
])('%s make no id', (_, heading) => {
  expect(slug(heading)).toBeUndefined()
})

it('is an id, and the slug of itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (heading) => {
      const id = slug(heading)
      fc.pre(id !== undefined)
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/)
      expect(slug(id)).toBe(id)
    }),
  )
})
