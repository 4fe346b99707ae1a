import fc from 'fast-check'
import { expect, it } from 'vitest'
import { renderJson } from '../../src/render/json.ts'

it('prints two spaces a level, keys as they are, and ends the line', () => {
  expect(renderJson({ b: 1, a: [true, null] })).toBe(
    '{\n  "b": 1,\n  "a": [\n    true,\n    null\n  ]\n}\n',
  )
})

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

it('sends nothing to a terminal that could steer it, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = renderJson({ text })

      expect(shown).not.toMatch(STEERING)
      expect(JSON.parse(shown)).toEqual({ text })
    }),
  )
  expect(renderJson('a\u202eb\u009b')).toBe('"a\\u202eb\\u009b"\n')
})
