import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { Node } from '../../document/node.ts'
import type { DocumentRole } from '../../document/written-document.ts'
import { excerpt } from '../../source/excerpt.ts'
import { readMapping } from '../yaml/read-mapping.ts'
import type { Mended } from './mend.ts'
import { nextLine, placeOf, restOfLine, type Page } from './page.ts'

/** Reads front matter. Only an instrument must have some. */
export function frontMatterOf(
  page: Page,
  { survey: { frontMatter }, frontMatter: unclosed }: Mended,
  role: DocumentRole,
): Outcome<Node | undefined> {
  if (unclosed !== undefined) {
    return unread(diagnostic('parse/unclosed-front-matter', unclosed, {}))
  }
  if (frontMatter === undefined) {
    return role === 'instrument'
      ? unread(diagnostic('parse/missing-front-matter', firstLine(page), {}))
      : { value: undefined, diagnostics: [] }
  }
  const opening = restOfLine(page, placeOf(page, frontMatter).start)
  const lifted = excerpt(page.source, frontMatter.value, nextLine(page, opening.end))
  return readMapping(lifted, { where: 'front matter', mark: opening, heading: [] })
}

function unread(found: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [found] }
}

function firstLine(page: Page) {
  const { text } = page.source
  const words = text.slice(page.shift).search(/\S/)
  return restOfLine(page, page.shift + Math.max(0, words))
}
