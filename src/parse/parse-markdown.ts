import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { DocumentRole, WrittenBlock, WrittenDocument } from '../document/written-document.ts'
import type { SourceText } from '../source/source-text.ts'
import { blockReader } from './markdown/block-reader.ts'
import { frontMatterOf } from './markdown/front-matter.ts'
import { mend } from './markdown/mend.ts'
import { pageOf, placeOf } from './markdown/page.ts'
import { DEEPEST } from './markdown/survey.ts'

/** Parses one Markdown document: front matter, and fenced blocks beside the prose. */
export function parseMarkdown(source: SourceText, role: DocumentRole): Outcome<WrittenDocument> {
  const page = pageOf(source)
  const mended = mend(page)
  const { survey, open, unread } = mended
  const reader = blockReader(page, survey.labels)
  const found: Diagnostic[] = []
  const keep = <T>({ value, diagnostics }: Outcome<T>): T => {
    for (const one of diagnostics) found.push(one)
    return value
  }

  const head = keep(frontMatterOf(page, mended, role))
  const blocks: readonly (WrittenBlock | undefined)[] = [
    ...survey.fenced.map((block) => keep(reader.read(block))),
    ...open.map((fence) => keep(reader.readOpen(fence))),
  ]
  for (const { opening, name, because } of unread) {
    found.push(diagnostic('parse/unread-fence', opening, { fence: name, because }))
  }
  const [deep = survey.tooDeep && placeOf(page, survey.tooDeep)] = mended.deep
  if (deep !== undefined)
    found.push(diagnostic('parse/nested-too-deeply', deep, { limit: DEEPEST }))
  return {
    value: {
      file: source.file,
      role,
      head,
      blocks: blocks
        .filter((block) => block !== undefined)
        .sort((a, b) => a.opening.start - b.opening.start),
    },
    diagnostics: found,
  }
}
