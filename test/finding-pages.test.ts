import { expect, it } from 'vitest'
import { catalogue } from '../src/diagnostic/catalogue.ts'
import { findingPages, withReported } from './kit/finding-pages.ts'
import { runExample } from './kit/run-example.ts'

const pages = findingPages()

// Each page is a test: its `wrong` example reports exactly what the page shows,
// one finding of its code, and its `right` example reports nothing.
for (const page of pages) {
  it(`${page.name}: the wrong example reports what the page shows, and nothing else`, async () => {
    const { text, codes } = await runExample(page.wrong)

    expect(codes).toEqual([page.name])
    await expect(withReported(page, text)).toMatchFileSnapshot(page.path)
  })

  it(`${page.name}: the right example reports nothing`, async () => {
    expect(await runExample(page.right)).toMatchObject({ codes: [], exitCode: 0 })
  })
}

it('every code has a page, and every page a code', () => {
  expect(pages.map(({ name }) => name)).toEqual(Object.keys(catalogue).sort())
})

it('every page says in its title which code it explains', () => {
  const titles = pages.map(({ text }) => text.split('\n')[0])

  expect(titles).toEqual(pages.map(({ name }) => `# \`${name}\``))
})
