import { nodeFiles } from '../library/node-files.ts'
import { nodeGit } from '../library/node-git.ts'
import type { Io } from './io.ts'
import { nodeCache } from './node-cache.ts'
import { today } from './today.ts'

/** The real world. A reader who closes the pipe early, as `head` does, is no fault. */
export const nodeIo: Io = {
  files: nodeFiles,
  git: nodeGit,
  cache: nodeCache,
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
  exitCode(code) {
    process.exitCode = code
  },
  today,
  terminal: {
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    color: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    progress: process.stderr.isTTY,
  },
}

function write(stream: NodeJS.WriteStream, text: string): void {
  if (!watched.has(stream)) {
    watched.add(stream)
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE') throw fault
    })
  }
  stream.write(text)
}

const watched = new WeakSet<NodeJS.WriteStream>()
