import { entry } from '../entry.ts'

/** What can be wrong with files before a word of them is read. */
export const readEntries = {
  'read/no-such-path': entry<{ path: string }>({
    severity: 'error',
    message: ({ path }) => `nothing can be read at \`${path}\``,
    help: () => 'check the spelling of the path, and that you may read it',
  }),
  'read/no-library': entry<{ start: string }>({
    severity: 'error',
    message: ({ start }) => `no library at \`${start}\` or above it`,
    help: () => 'a library is a folder with `rules/vocabulary/`; name one with `--library`',
  }),
  'read/not-text': entry<{ fault: 'nul' | 'utf-8' }>({
    severity: 'error',
    message: ({ fault }) =>
      fault === 'nul' ? 'the file contains a NUL byte' : 'the file is not valid UTF-8 text',
    help: () => 'save it as plain text in UTF-8',
  }),
  'read/too-large': entry<{ bytes: number; limit: number }>({
    severity: 'error',
    message: ({ bytes, limit }) =>
      `the file has ${bytes} bytes; a document may have at most ${limit}`,
    help: () => 'split it into several documents',
  }),
  'read/link-outside': entry({
    severity: 'error',
    message: () => 'the link leads out of the library',
    help: () => 'put the document itself into the library',
  }),
  'read/no-such-version': entry<{
    name: string
    because: 'no-git' | 'no-repository' | 'unknown-revision' | 'unreadable'
    why: string
  }>({
    severity: 'error',
    message: ({ name }) => `\`${name}\` is no folder, no file and no revision`,
    help: ({ because, why }) => {
      switch (because) {
        case 'no-git':
          return 'without the program `git` no revision can be read: name a folder or a file'
        case 'no-repository':
          return 'the library is in no git repository: name a folder or a file'
        case 'unknown-revision':
          return '`git log` lists revisions; what one holds elsewhere is `main:path/to/library`'
        case 'unreadable':
          return `git says: ${why}`
      }
    },
  }),
  'read/not-a-rulebook': entry<{
    fault: 'not-json' | 'one-instrument' | 'not-whole' | 'not-a-rulebook'
    where: string
  }>({
    severity: 'error',
    message: ({ fault, where }) => {
      switch (fault) {
        case 'not-json':
          return 'the file is no JSON'
        case 'one-instrument':
          return 'the file holds the rules of one instrument, and no vocabulary'
        case 'not-whole':
          return 'the rulebook names something that is not in it'
        case 'not-a-rulebook':
          return where === '' ? 'the file is no rulebook' : `no rulebook has such a \`${where}\``
      }
    },
    help: () => '`remit compile --rulebook FILE` writes the rulebook of a whole library',
  }),
  'read/no-scenario': entry<{ where: string; name?: string | undefined }>({
    severity: 'error',
    message: ({ where, name }) =>
      name === undefined
        ? `no scenario in ${where}`
        : `no scenario in ${where} is called \`${name}\``,
    help: () => 'scenarios are `scenario` blocks of documents, and files `*.scenario.yaml`',
  }),
} as const
