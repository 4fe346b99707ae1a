import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Files, FolderEntry } from './files.ts'

/** The real file system. */
export const nodeFiles: Files = {
  get cwd() {
    return process.cwd()
  },
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.map((entry): FolderEntry => ({
      name: entry.name,
      kind: entry.isFile()
        ? 'file'
        : entry.isDirectory()
          ? 'folder'
          : entry.isSymbolicLink()
            ? 'link'
            : 'other',
    }))
  },
  read: (file) => readFile(file),
  async write(file, text) {
    await mkdir(dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}.part`
    await writeFile(draft, text)
    await rename(draft, file)
  },
  remove: (file) => rm(file, { force: true }),
  async kindOf(path) {
    try {
      const found = await stat(path)
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
    } catch {
      return undefined
    }
  },
  changed: async (file) => (await stat(file)).mtimeMs,
  real: (path) => realpath(path),
}
