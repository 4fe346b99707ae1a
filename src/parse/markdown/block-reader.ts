import type { Code } from 'mdast'
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { Node } from '../../document/node.ts'
import type { WrittenBlock } from '../../document/written-document.ts'
import { excerpt, spanIn } from '../../source/excerpt.ts'
import type { Span } from '../../source/span.ts'
import { shown } from '../words.ts'
import { readMapping } from '../yaml/read-mapping.ts'
import { blockName } from './block-name.ts'
import { citations } from './citations.ts'
import { fenceLineFaults } from './fence-line-faults.ts'
import type { OpenFence } from './open-fence.ts'
import { nextLine, openingOf, type Page } from './page.ts'
import type { FencedCode } from './survey.ts'

/** Turns code into blocks of ours; undefined for code that is none of them. */
export interface BlockReader {
  readonly read: (block: FencedCode) => Outcome<WrittenBlock | undefined>
  /** A block whose end nobody knows is there, but has no body. */
  readonly readOpen: (fence: OpenFence) => Outcome<WrittenBlock | undefined>
}

/** @param labels - what links and footnotes of the document may refer to. */
export function blockReader(page: Page, labels: ReadonlySet<string>): BlockReader {
  const cite = citations(page, labels)

  const placeOfBlock = ({ code, headings, above }: FencedCode) => {
    const opening = openingOf(page, code)
    return {
      heading: headings.map(cite),
      above: above && cite(above),
      opening,
      line: page.lineOf(opening.start),
    }
  }

  return {
    read(block) {
      const { code } = block
      const fence = blockName(code)
      if (fence === undefined) return { value: undefined, diagnostics: [] }
      const place = placeOfBlock(block)
      const heading = place.heading.map(({ value }) => value)
      const line = fenceLineFaults(page, code, place.opening, heading)
      const lifted = excerpt(page.source, code.value, nextLine(page, place.opening.end))
      const body =
        fence === 'note'
          ? prose(code, spanIn(lifted, 0, lifted.text.length))
          : readMapping(lifted, { where: 'block', mark: place.opening, heading })
      return {
        value: { fence, body: body.value, ...place },
        diagnostics: [...line, ...body.diagnostics],
      }
    },

    readOpen({ block, closing, outdented }) {
      const fence = blockName(block.code)
      const place = placeOfBlock(block)
      const heading = place.heading.map(({ value }) => value)
      const name = block.code.lang ?? ''
      return {
        value: fence && { fence, body: undefined, ...place },
        diagnostics: [
          outdented === undefined
            ? diagnostic(
                'parse/unclosed-fence',
                place.opening,
                { fence: name, closing },
                { heading },
              )
            : outdentedLine(page, outdented, place.opening, heading),
        ],
      }
    },
  }
}

function outdentedLine(
  { source: { text } }: Page,
  line: Span,
  opening: Span,
  heading: readonly string[],
): Diagnostic {
  const words = { written: shown(text.slice(line.start, line.end)) }
  const related = [{ message: 'the block starts here', span: opening }]
  return diagnostic('parse/outdented-line', line, words, { heading, related })
}

/** A note is for people: what looks like YAML in it is none. */
function prose({ value }: Code, span: Node['span']): Outcome<Node> {
  const text = value.replace(/\r\n?/g, '\n')
  return { value: { kind: 'scalar', value: text, text, quoted: true, span }, diagnostics: [] }
}
