import { didYouMean, entry } from '../entry.ts'

/**
 * What can be wrong with the writing of one document: its Markdown and its
 * YAML. Words called `where` name a piece of the document: `front matter`,
 * `block`, `file`.
 */
export const parseEntries = {
  // The document and its blocks.
  'parse/missing-front-matter': entry({
    severity: 'error',
    message: () => 'the document has no front matter',
    help: () => 'start it with a line `---`, keys such as `remit: 1`, and another line `---`',
  }),
  'parse/unclosed-front-matter': entry({
    severity: 'error',
    message: () => 'the front matter that starts here is never closed',
    help: () => 'end it with a line `---`',
  }),
  'parse/unclosed-fence': entry<{ fence: string; closing: string }>({
    severity: 'error',
    message: ({ fence }) =>
      fence === '' ? 'the block is never closed' : `the block \`${fence}\` is never closed`,
    help: ({ fence, closing }) =>
      `end it with a line ${closing}${fence === '' ? ', or delete it if it was to end another' : ''}`,
  }),
  'parse/outdented-line': entry<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `\`${written}\` ends the list or quote that its block is in`,
    help: () =>
      'start every line of the block like its first, with as much indentation and the same `>`, even if it is empty',
  }),
  'parse/unknown-fence': entry<{ fence: string; near?: string | undefined; fences: string }>({
    severity: 'error',
    message: ({ fence }) => `no block is called \`${fence}\``,
    help: (words) => didYouMean(words) ?? `blocks are called ${words.fences}`,
  }),
  'parse/unread-fence': entry<{ fence: string; because: 'code' | 'html' | 'other' }>({
    severity: 'error',
    message: ({ fence, because }) => `the block \`${fence}\` is not read, ${UNREAD[because].why}`,
    help: ({ because }) => UNREAD[because].help,
  }),
  'parse/words-after-fence': entry<{ words: string; fence: string }>({
    severity: 'error',
    message: ({ words, fence }) => `\`${words}\` after \`${fence}\` is not read`,
    help: () => 'what a block says stands on the lines after its name, as `key: value`',
  }),
  'parse/empty': entry<{ where: string }>({
    severity: 'error',
    message: ({ where }) => `the ${where} is empty`,
  }),
  'parse/not-a-mapping': entry<{ where: string; found: 'text' | 'a list' }>({
    severity: 'error',
    message: ({ where, found }) => `the ${where} is ${found}, not keys with values`,
    help: () => 'write each key on its line, as `key: value`, with a space after the colon',
  }),
  'parse/bidirectional-control': entry<{ characters: string }>({
    severity: 'error',
    message: ({ characters }) =>
      `invisible characters here change the order in which text is shown: ${characters}`,
    help: () => 'delete them',
  }),
  'parse/nested-too-deeply': entry<{ limit: number }>({
    severity: 'error',
    message: ({ limit }) => `nested deeper than ${limit} levels`,
  }),

  // The pure YAML form.
  'parse/missing-kind': entry<{ fences: string }>({
    severity: 'error',
    message: () => 'the block does not say its `kind`',
    help: ({ fences }) => `add \`kind:\` with one of ${fences}`,
  }),
  'parse/unknown-article-key': entry<{ key: string; near?: string | undefined; keys: string }>({
    severity: 'error',
    message: ({ key }) => `an article has no key \`${key}\``,
    help: (words) => didYouMean(words) ?? `the keys of an article are ${words.keys}`,
  }),
  'parse/wrong-article': entry<{ what: string; expected: string }>({
    severity: 'error',
    message: ({ what, expected }) => `${what} is not ${expected}`,
  }),

  // Keys and values.
  'parse/missing-value': entry<{ key?: string | undefined }>({
    severity: 'error',
    message: ({ key }) =>
      key === undefined ? 'an item of the list is missing' : `the key \`${key}\` has no value`,
    help: ({ key }) => `give it a value, or delete the ${key === undefined ? 'item' : 'key'}`,
  }),
  'parse/stray-key': entry<{
    key: string
    spaced?: string | undefined
    quoted?: string | undefined
  }>({
    severity: 'error',
    message: ({ key }) => `\`${key}\` is a key without a value`,
    help: ({ spaced, quoted }) => {
      if (spaced !== undefined) return `put a space after the colon: \`${spaced}\``
      const how = quoted === undefined ? '' : `: \`${quoted}\``
      return `in braces a comma ends a value; if the comma belongs to the text, put the text in quotes${how}`
    },
  }),
  'parse/duplicate-key': entry<{ key: string }>({
    severity: 'error',
    message: ({ key }) => `the key \`${key}\` is given twice`,
    help: () => 'keep one of the two; several values of one key are a list: `[a, b]`',
  }),
  'parse/bare-reference': entry<{ written: string; id: string }>({
    severity: 'error',
    message: ({ written }) => `\`${written}\` is read as a comment, not as a reference`,
    help: ({ id }) =>
      `write \`${id}\` for a clause of this document, \`instrument#${id}\` for one of another`,
  }),

  // Signs that YAML takes for something else.
  'parse/unquoted-comparison': entry<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `the comparison \`${written}\` is not in quotes`,
    help: ({ written }) => `write \`"${written}"\`: without quotes YAML reads the sign as its own`,
  }),
  'parse/unquoted-sign': entry<{ written: string; sign: string; quoted?: string | undefined }>({
    severity: 'error',
    message: ({ sign }) =>
      `text that starts with ${sign === '`' ? 'a backtick' : `\`${sign}\``} is not in quotes`,
    help: ({ quoted }) =>
      quoted === undefined ? 'put the whole text in quotes' : `write \`${quoted}\``,
  }),
  'parse/colon-in-text': entry<{
    written: string
    quoted?: string | undefined
    inside: 'line' | 'brackets'
  }>({
    severity: 'error',
    message: ({ written }) => `a second colon, in \`${written}\`, makes this unreadable`,
    help: ({ quoted, inside }) => {
      const how = quoted === undefined ? '' : `: \`${quoted}\``
      return inside === 'line'
        ? `put the text in quotes${how}`
        : `put a comma between two keys, or text with a colon in quotes${how}`
    },
  }),
  'parse/unclosed-quote': entry<{ quote: string }>({
    severity: 'error',
    message: ({ quote }) => `the quote that \`${quote}\` opens is not closed`,
    help: ({ quote }) => `end the text with \`${quote}\``,
  }),
  'parse/text-after-quote': entry<{ written: string; quote: string }>({
    severity: 'error',
    message: ({ written }) => `\`${written}\` stands after the end of the quote`,
    help: ({ quote }) =>
      quote === "'"
        ? "put the whole text in double quotes, or write `''` for each apostrophe in it"
        : 'put the whole text in quotes, and write `\\"` for each quote in it',
  }),

  // The layout of YAML.
  'parse/tab': entry({
    severity: 'error',
    message: () => 'a tab stands where YAML takes only spaces',
    help: () => 'indent with spaces',
  }),
  'parse/line-out-of-place': entry<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `\`${written}\` does not line up with the lines above it`,
    help: () =>
      'the keys of one mapping, and the dashes of one list, stand in the same column; keys and dashes do not mix',
  }),
  'parse/missing-colon': entry<{ written: string; spaced?: string | undefined }>({
    severity: 'error',
    message: ({ written, spaced }) =>
      spaced === undefined
        ? `\`${written}\` has no colon after a key`
        : `\`${written}\` has no space after its colon`,
    help: ({ spaced }) =>
      spaced === undefined
        ? 'each line is `key: value`; indent a line that goes on with the text above it'
        : `write \`${spaced}\``,
  }),
  'parse/missing-comma': entry<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `a comma is missing before \`${written}\``,
  }),
  'parse/unclosed-bracket': entry<{ opening: string; closing: string }>({
    severity: 'error',
    message: ({ opening }) => `\`${opening}\` is not closed`,
    help: ({ closing }) =>
      `end it with \`${closing}\`; where it goes over several lines, indent them`,
  }),

  // What of YAML the language leaves out, and the rest.
  'parse/foreign-yaml': entry<{ written: string; feature: string; help: string }>({
    severity: 'error',
    message: ({ written, feature }) =>
      `\`${written}\` is ${feature} of YAML, which Remit does not read`,
    help: ({ help }) => help,
  }),
  'parse/second-document': entry<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `\`${written}\` starts a second document`,
    help: ({ written }) => `delete the line \`${written}\`, or make two files`,
  }),
  'parse/unreadable-yaml': entry<{ written: string; because?: string | undefined }>({
    severity: 'error',
    message: ({ written, because }) => {
      const what = `\`${written}\` cannot be read as YAML`
      return because === undefined ? what : `${what}: ${because}`
    },
  }),
} as const

const UNREAD = {
  code: {
    why: 'because it is indented too far',
    help: 'indent it no further than the text around it',
  },
  html: {
    why: 'because it stands inside HTML',
    help: 'leave an empty line between the HTML and the block',
  },
  other: {
    why: 'because it belongs to the paragraph it stands in',
    help: 'start the line with the fence, indented no further than the text around it',
  },
} as const
