import { posix, sep } from 'node:path'
import { documentRole } from '../build/document-role.ts'
import type { Files, FolderEntry } from './files.ts'
import type { Git } from './git.ts'
import { MAX_BYTES } from './read-text.ts'

/** One file, or link, of a tree. */
export interface TreeEntry {
  /** From the root, with forward slashes. */
  readonly path: string
  /** The name of its content. */
  readonly id: string
  readonly bytes: number
  readonly isLink: boolean
}

/**
 * A committed tree as a file system that can only be read, with `/` as its root.
 * What may be a document of a library is fetched at once.
 *
 * @returns undefined, if git cannot read it.
 */
export async function revisionFiles(
  git: Git,
  folder: string,
  entries: readonly TreeEntry[],
): Promise<Files | undefined> {
  const byPath = new Map(entries.map((entry) => [`/${entry.path}`, entry]))
  const wanted = entries.filter((entry) => entry.isLink || mayBeDocument(entry))
  const contents = await contentsOf(git, folder, [...new Set(wanted.map(({ id }) => id))])
  if (contents === undefined) return undefined
  const folders = foldersOf(byPath.keys())

  /** Where a path leads: links are followed as far as they go, inside the tree. */
  function real(path: string, steps = 0): string {
    const entry = byPath.get(path)
    if (entry === undefined ? !folders.has(path) : steps > MOST_LINKS) throw missing(path)
    if (entry?.isLink !== true) return path
    const target = new TextDecoder().decode(contents?.get(entry.id))
    return real(posix.resolve(posix.dirname(path), target), steps + 1)
  }

  async function read(path: string): Promise<Uint8Array> {
    const entry = byPath.get(real(path))
    const known = entry && contents?.get(entry.id)
    if (entry === undefined) throw missing(path)
    if (known !== undefined) return known
    // Too large for a document: only its size is looked at.
    if (entry.bytes > MAX_BYTES) return new Uint8Array(entry.bytes)
    const found = (await contentsOf(git, folder, [entry.id]))?.get(entry.id)
    if (found === undefined) throw missing(path)
    return found
  }

  const at = (path: string): string => posix.resolve('/', path.split(sep).join('/'))
  return {
    cwd: '/',
    list: async (path) =>
      [...(folders.get(at(path)) ?? [])].map(([name, kind]) => ({ name, kind })),
    read: async (path) => read(at(path)),
    write: async (path) => refused(path),
    remove: async (path) => refused(path),
    kindOf: async (path) => {
      try {
        return folders.has(real(at(path))) ? 'folder' : 'file'
      } catch {
        return undefined
      }
    },
    changed: async () => 0,
    real: async (path) => real(at(path)),
  }

  /** What each folder holds, by name. */
  function foldersOf(
    paths: Iterable<string>,
  ): ReadonlyMap<string, Map<string, FolderEntry['kind']>> {
    const all = new Map<string, Map<string, FolderEntry['kind']>>([['/', new Map()]])
    for (const path of paths) {
      let kind: FolderEntry['kind'] = byPath.get(path)?.isLink === true ? 'link' : 'file'
      for (let below = path; below !== '/'; below = posix.dirname(below)) {
        const parent = posix.dirname(below)
        const known = all.get(parent) ?? new Map<string, FolderEntry['kind']>()
        all.set(parent, known.set(posix.basename(below), kind))
        kind = 'folder'
      }
    }
    return all
  }
}

/** More links than these in a row lead round in a circle. */
const MOST_LINKS = 16

function missing(path: string): Error {
  return new Error(`no such file: ${path}`)
}

function refused(path: string): never {
  throw new Error(`a revision cannot be changed: ${path}`)
}

/** A library may lie in any folder of a tree. */
function mayBeDocument({ path, bytes }: TreeEntry): boolean {
  if (bytes > MAX_BYTES) return false
  const inLibrary = /(?:^|\/)((?:rules|mous|sops)\/.*)$/.exec(path)?.[1]
  return inLibrary !== undefined && documentRole(inLibrary) !== undefined
}

/** The contents by their names, read in one run. */
async function contentsOf(
  git: Git,
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  if (ids.length === 0) return new Map()
  const ran = await git.run(['cat-file', '--batch'], folder, `${ids.join('\n')}\n`)
  if (ran.kind === 'missing' || ran.code !== 0) return undefined
  const contents = new Map<string, Uint8Array>()
  let at = 0
  while (at < ran.out.length) {
    const end = ran.out.indexOf(NEWLINE, at)
    const line = new TextDecoder().decode(ran.out.subarray(at, end))
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? []
    if (end === -1 || id === undefined) return undefined
    const start = end + 1
    contents.set(id, ran.out.subarray(start, start + Number(size)))
    at = start + Number(size) + 1
  }
  return contents
}

const NEWLINE = 10
