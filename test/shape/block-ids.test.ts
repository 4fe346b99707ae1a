import { expect, it } from 'vitest'
import { shapeInstrument } from '../../src/shape/index.ts'
import { HEAD, markdown, seen } from './read.ts'
import { unlocated } from './unlocated.ts'

const clause = (heading: string, keys = '', above = ''): string =>
  `${HEAD}\n${heading}\n\n${above}\n\n\`\`\`responsibility\nstep: a\nduty: must\nwho: ngo\n${keys}\n\`\`\`\n`

function read(text: string) {
  const { value, diagnostics } = shapeInstrument(markdown(text))
  return { found: seen(text, diagnostics), instrument: unlocated(value) }
}

it('takes the id from the innermost heading', () => {
  const { found, instrument } = read(clause('# Part I\n\n## Article 9. Escort'))

  expect(found).toEqual([])
  expect(instrument).toMatchObject({
    clauses: [{ id: 'article-9-escort', block: 'article-9-escort' }],
  })
})

it('prefers the id that is written', () => {
  expect(read(clause('# Escort', 'id: own')).instrument).toMatchObject({ clauses: [{ id: 'own' }] })
})

it('requires an id where the heading makes none', () => {
  const { found, instrument } = read(clause('# มาตรา 9'))

  expect(found).toEqual(['shape/id-required ```responsibility'])
  expect(instrument).toMatchObject({ clauses: [], unreadable: [] })
})

it('requires an id where there is no heading', () => {
  expect(read(clause('')).found).toEqual(['shape/id-required ```responsibility'])
})

it('takes the act from the paragraph above', () => {
  const { instrument } = read(clause('# Escort', '', 'The police escort the person.'))

  expect(instrument).toMatchObject({ clauses: [{ does: 'The police escort the person.' }] })
})

it('prefers the act that is written', () => {
  const { instrument } = read(clause('# Escort', 'does: escort', 'The police escort the person.'))

  expect(instrument).toMatchObject({ clauses: [{ does: 'escort' }] })
})

it('keeps the id of a block that it cannot read', () => {
  const { instrument } = read(clause('# Escort', 'id: own\nbasis: hearsay'))

  expect(instrument).toMatchObject({ clauses: [], unreadable: ['own'] })
})

it('reads a block without a key that it does not know', () => {
  const { found, instrument } = read(clause('# Escort', 'id: own\nwthin: 3 days'))

  expect(found).toEqual(['shape/unknown-key wthin'])
  expect(instrument).toMatchObject({ clauses: [{ id: 'own', within: [] }], unreadable: [] })
})

it('reads the blocks after one that it cannot read', () => {
  const text = `${clause('# Escort', 'basis: hearsay')}\n\n# Next\n\n\`\`\`term\nmeans: { age: "< 18" }\n\`\`\`\n`

  expect(read(text).instrument).toMatchObject({ terms: [{ id: 'next' }], unreadable: ['escort'] })
})
