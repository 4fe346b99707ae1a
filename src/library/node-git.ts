import { spawn } from 'node:child_process'
import type { Git, GitRun } from './git.ts'

/**
 * The real program. It never asks anybody anything, takes no locks, and no
 * network: what a partial clone has left behind is not there.
 */
export const nodeGit: Git = {
  run: (args, cwd, input = '') =>
    new Promise<GitRun>((settle) => {
      const child = spawn('git', ['-c', 'protocol.allow=never', ...args], {
        cwd,
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        windowsHide: true,
      })
      const out: Uint8Array[] = []
      const err: Uint8Array[] = []
      child.stdout.on('data', (bytes: Uint8Array) => out.push(bytes))
      child.stderr.on('data', (bytes: Uint8Array) => err.push(bytes))
      child.on('error', () => {
        settle({ kind: 'missing' })
      })
      child.on('close', (code) => {
        const text = new TextDecoder().decode(Buffer.concat(err))
        settle({ kind: 'ran', code: code ?? 1, out: Buffer.concat(out), err: text })
      })
      // A program that reads nothing may be gone already.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input)
    }),
}
