import type { ExitCode } from '../../src/cli/exit-code.ts'
import type { Io, Terminal } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import type { Cache } from '../../src/library/cache.ts'
import type { Files } from '../../src/library/files.ts'
import type { Git } from '../../src/library/git.ts'

/** What a command line printed, and what the shell saw of it. */
export interface Ran {
  readonly out: string
  readonly err: string
  readonly code: ExitCode
}

/** What git says in a folder that is in no repository. */
const noRepository: Git = {
  run: async () => ({
    kind: 'ran',
    code: 128,
    out: new Uint8Array(),
    err: 'fatal: not a git repository',
  }),
}

/** Runs one command line in process, over the given files, on 1 June 2026. */
export async function remit(
  words: readonly string[],
  files: Files,
  terminal: Partial<Terminal> = {},
  cache?: Cache,
  git: Git = noRepository,
): Promise<Ran> {
  let out = ''
  let err = ''
  let code: ExitCode = 0
  const io: Io = {
    files,
    git,
    cache: async () => cache,
    out: (text) => (out += text),
    err: (text) => (err += text),
    exitCode: (given) => (code = given),
    today: () => '2026-06-01',
    terminal: { columns: undefined, color: false, progress: false, ...terminal },
  }
  await main(words, io)
  return { out, err, code }
}
