/** The program `git`, as far as Remit asks it anything: it only reads what is committed. */
export interface Git {
  /**
   * Runs git.
   *
   * @param args - what follows `git`.
   * @param cwd - the folder in which it runs.
   * @param input - what it reads; nothing, if not given.
   */
  run(args: readonly string[], cwd: string, input?: string): Promise<GitRun>
}

export type GitRun =
  | { readonly kind: 'ran'; readonly code: number; readonly out: Uint8Array; readonly err: string }
  /** There is no such program. */
  | { readonly kind: 'missing' }
