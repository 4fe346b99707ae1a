import type { Cache } from '../library/cache.ts'
import type { Files } from '../library/files.ts'
import type { Git } from '../library/git.ts'
import type { ExitCode } from './exit-code.ts'

/** Everything that a command may touch outside the program. Tests pass their own. */
export interface Io {
  readonly files: Files
  readonly git: Git
  /** Where compiled libraries are kept; undefined: nowhere. */
  cache(): Promise<Cache | undefined>
  out(text: string): void
  err(text: string): void
  exitCode(code: ExitCode): void
  /** The date of today in UTC, `YYYY-MM-DD`. */
  today(): string
  readonly terminal: Terminal
}

export interface Terminal {
  /** The width of what `out` writes to; undefined for a pipe or file. */
  readonly columns: number | undefined
  /** Whether `out` writes to a terminal that shows colours, and nobody asked for none. */
  readonly color: boolean
  /** Whether `err` writes to a terminal, so that progress may be shown there. */
  readonly progress: boolean
}
