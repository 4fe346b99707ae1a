import { posix } from 'node:path'
import type { Files, FolderEntry } from '../../src/library/files.ts'

/** A file system in memory: absolute paths with forward slashes, no links. */
export function memoryFiles(
  contents: Record<string, string | Uint8Array>,
  cwd = '/library',
): Files & { readonly contents: ReadonlyMap<string, string | Uint8Array> } {
  const files = new Map(
    Object.entries(contents).map(([path, content]) => [posix.resolve(cwd, path), content]),
  )
  const order: string[] = []
  const below = (folder: string): readonly string[] =>
    [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
  return {
    cwd,
    contents: files,
    async list(folder) {
      const path = posix.resolve(cwd, folder)
      const entries = new Map<string, FolderEntry>()
      for (const file of below(path)) {
        const [name = '', ...rest] = file.slice(path.length + 1).split('/')
        entries.set(name, { name, kind: rest.length === 0 ? 'file' : 'folder' })
      }
      return [...entries.values()]
    },
    async read(file) {
      const content = files.get(posix.resolve(cwd, file))
      if (content === undefined) throw new Error(`no such file: ${file}`)
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    async write(file, text) {
      order.push(posix.resolve(cwd, file))
      files.set(posix.resolve(cwd, file), text)
    },
    async remove(file) {
      files.delete(posix.resolve(cwd, file))
    },
    async kindOf(path) {
      const absolute = posix.resolve(cwd, path)
      if (files.has(absolute)) return 'file'
      return below(absolute).length > 0 ? 'folder' : undefined
    },
    changed: async (file) => order.indexOf(posix.resolve(cwd, file)),
    real: async (path) => posix.resolve(cwd, path),
  }
}
