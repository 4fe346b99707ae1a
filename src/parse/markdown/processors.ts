import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/** Names of micromark's constructs, as its documentation lists them. */
const IN_TEXT = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
]

const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
]

/**
 * Markdown is read in two steps: first the blocks of the whole document, with
 * all text left as written; then the text of the few headings and paragraphs
 * that are cited. Reading text takes quadratic time where an attacker wants it
 * to, and most prose is never looked at.
 */
export const blocksOf = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(markClosedFences)
  .use(withoutText)
  .freeze()

/** Reads text as paragraphs, whatever its lines begin with, and definitions of links. */
export const textOf = unified().use(remarkParse).use(remarkGfm).use(withoutBlocks).freeze()

function withoutText(this: Processor): void {
  const { micromarkExtensions = [] } = this.data()
  // What an extension adds to text would break text into pieces even if disabled.
  for (const extension of micromarkExtensions) delete extension.text
  micromarkExtensions.push({ disable: { null: IN_TEXT } })
  withoutTransforms(this)
}

function withoutBlocks(this: Processor): void {
  this.data().micromarkExtensions?.push({ disable: { null: BLOCKS } })
  withoutTransforms(this)
}

/** Transforms look for bare addresses in text, which need not be links here. */
function withoutTransforms(processor: Processor): void {
  for (const extension of processor.data().fromMarkdownExtensions?.flat() ?? []) {
    delete extension.transforms
  }
}

/**
 * Counts the fences of each block of code, as `data.fences`: remark runs a
 * block with one fence to the end of the file without a word.
 */
function markClosedFences(this: Processor): void {
  this.data().fromMarkdownExtensions?.push({
    enter: {
      codeFencedFence() {
        const code = this.stack.findLast(({ type }) => type === 'code')
        if (code?.type !== 'code') return
        code.data = { ...code.data, fences: (code.data?.fences ?? 0) + 1 }
      },
    },
  })
}

declare module 'mdast' {
  interface CodeData {
    /** How many fences a block has: none if it is indented, one if it is never closed. */
    fences?: number
  }
}
