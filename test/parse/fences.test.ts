import { expect, it } from 'vitest'
import { parsed, withHead } from './parsing.ts'

/** Fence, line and whether it could be read, of every block. */
function blocksIn(text: string): readonly string[] {
  return parsed(text).document.blocks.map(
    ({ fence, line, body }) => `${fence} ${line}${body === undefined ? ' without body' : ''}`,
  )
}

it('reports a fence that is never closed at its opening line', () => {
  const text = withHead('## One', '```responsibility', 'id: a', 'who: police')

  const { found, seen } = parsed(text)

  expect(seen).toEqual(['parse/unclosed-fence ```responsibility'])
  expect(found).toMatchObject([{ help: 'end it with a line ```', heading: ['One'] }])
})

it('keeps the place of a block that is never closed, so that its id is not missed', () => {
  const { document } = parsed(withHead('## Escort', 'Para.', '```term', 'id: a'))

  expect(document.blocks).toMatchObject([
    { fence: 'term', body: undefined, line: 6, heading: [{ value: 'Escort' }] },
  ])
})

it('reads the blocks that a fence without end would hide', () => {
  const text = withHead(
    '```responsibility',
    'id: a',
    '',
    '## Two',
    'Para.',
    '```term',
    'id: b',
    '```',
    '~~~text',
    '',
    '~~~term',
    'id: c',
    '~~~',
  )

  const { document, seen } = parsed(text)

  expect(seen).toEqual(['parse/unclosed-fence ```responsibility', 'parse/unclosed-fence ~~~text'])
  expect(blocksIn(text)).toEqual(['responsibility 4 without body', 'term 9', 'term 14'])
  expect(document.blocks[1]).toMatchObject({
    heading: [{ value: 'Two' }],
    above: { value: 'Para.' },
  })
})

it('reports a fence that closes nothing, which opens a block that hides the next', () => {
  const text = withHead('```term', 'id: a', '```', '```', '', '```term', 'id: b', '```')

  const { found, seen } = parsed(text)

  expect(seen).toEqual(['parse/unclosed-fence ```'])
  expect(found[0]?.help).toBe('end it with a line ```, or delete it if it was to end another')
  expect(blocksIn(text)).toEqual(['term 4', 'term 9'])
})

it.each([
  {
    place: 'a list item',
    lines: ['- ```term', '  id: a', 'means: b', '  ```'],
    marked: 'means: b',
  },
  {
    place: 'a list item, by its closing fence',
    lines: ['- ```term', '  id: a', '```'],
    marked: '```',
  },
  {
    place: 'a list item, from its first line on',
    lines: ['1. ```term', '  id: a', '   ```'],
    marked: 'id: a',
  },
  { place: 'a quote', lines: ['> ```term', '> id: a', 'means: b', '> ```'], marked: 'means: b' },
  {
    place: 'a quote, by an empty line',
    lines: ['> ```term', '> id: a', '', '> means: b', '> ```'],
    marked: 'means: b',
  },
])('reports the line that leaves $place, and with it the block', ({ lines, marked }) => {
  const text = withHead(...lines, '', 'Para.', '', '```term', 'id: b', '```')

  const { seen } = parsed(text)

  expect(seen).toEqual([`parse/outdented-line ${marked}`])
  expect(blocksIn(text)).toHaveLength(2)
})

it('does not take the next code for the end of a block in a list', () => {
  const text = withHead('- ```term', '  id: a', '', 'Some prose.', '', '```', 'code', '```')

  expect(parsed(text).seen).toEqual(['parse/unclosed-fence ```term'])
})

it.each([
  { name: 'responsability', near: 'responsibility' },
  { name: 'Responsibility', near: 'responsibility' },
  { name: 'responsibility:', near: 'responsibility' },
  { name: 'terms', near: 'term' },
  { name: 'scenarios', near: 'scenario' },
  { name: 'default', near: 'defaults' },
])('reports the misspelt block `$name`, and reads it as `$near`', ({ name, near }) => {
  const text = withHead(`\`\`\` ${name}`, 'id: a', '```')

  const { document, found, seen } = parsed(text)

  expect(seen).toEqual([`parse/unknown-fence ${name}`])
  expect(found[0]?.help).toBe(`did you mean \`${near}\`?`)
  expect(document.blocks).toMatchObject([{ fence: near, body: { kind: 'map' } }])
})

it('reports words after the name of a block', () => {
  const { seen } = parsed(withHead('```term  child under 18', 'id: child', '```'))

  expect(seen).toEqual(['parse/words-after-fence child under 18'])
})

it.each([
  {
    place: 'too far in',
    lines: ['    ```term', '    id: a', '    ```'],
    because: 'indented too far',
  },
  {
    place: 'too far into a list item',
    lines: ['- Item.', '', '      ```term', '      id: a', '      ```'],
    because: 'indented too far',
  },
  {
    place: 'below the text of a paragraph, too far in',
    lines: ['Para.', '    ```term', '    id: a', '    ```'],
    because: 'belongs to the paragraph',
  },
  {
    place: 'in HTML',
    lines: ['<details>', '```term', 'id: a', '```', '</details>'],
    because: 'stands inside HTML',
  },
])('reports a block $place, which Markdown does not take for one', ({ lines, because }) => {
  const text = withHead(...lines, '', '```term', 'id: b', '```')

  const { found, seen } = parsed(text)

  expect(seen).toEqual(['parse/unread-fence ```term'])
  expect(found[0]?.message).toContain(because)
  expect(blocksIn(text)).toHaveLength(1)
})

it('reports one fault where the fence that opens a block is indented too far', () => {
  const text = withHead('    ```term', 'id: a', '```', '', '```term', 'id: b', '```')

  expect(parsed(text).seen).toEqual(['parse/unread-fence ```term'])
})

it('reports a block without a word in it', () => {
  expect(parsed(withHead('```term', '```')).seen).toEqual(['parse/empty ```term'])
  expect(parsed(withHead('```term', '# nothing', '```')).seen).toEqual(['parse/empty ```term'])
})

it.each([
  { body: 'a responsibility of the police', marked: 'a responsibility of the police', is: 'text' },
  { body: 'id:escort', marked: 'id:escort', is: 'text' },
  { body: '- id: a\n- id: b', marked: '- id: a', is: 'a list' },
])('reports a block that is $is', ({ body, marked, is }) => {
  const { document, found, seen } = parsed(withHead('```term', body, '```'))

  expect(seen).toEqual([`parse/not-a-mapping ${marked}`])
  expect(found[0]?.message).toBe(`the block is ${is}, not keys with values`)
  expect(document.blocks).toMatchObject([{ body: undefined }])
})

it('reports every faulty block, and reads the others', () => {
  const text = withHead(
    '```term',
    'id: a: b',
    '```',
    '```term',
    'id: c',
    '```',
    '```term',
    'id: "d',
    '```',
  )

  expect(parsed(text).seen).toEqual(['parse/colon-in-text a: b', 'parse/unclosed-quote "'])
  expect(blocksIn(text)).toEqual(['term 4 without body', 'term 7', 'term 10 without body'])
})
