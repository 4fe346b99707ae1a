import { posix } from 'node:path'
import type { Files } from './files.ts'
import type { Git } from './git.ts'
import { revisionFiles, type TreeEntry } from './revision-files.ts'

/** What a revision holds, or why there is none of that name. */
export type ReadRevision =
  | {
      readonly kind: 'revision'
      /** The tree as a file system; its root is `/`. */
      readonly files: Files
      /** Where in it to look: the same folder as here, or the path that was named. */
      readonly path: string
    }
  | { readonly kind: 'none'; readonly because: NoRevision; readonly why: string }

export type NoRevision =
  /** There is no program `git`. */
  | 'no-git'
  /** The folder is in no repository. */
  | 'no-repository'
  | 'unknown-revision'
  /** The repository cannot be read. */
  | 'unreadable'

/**
 * Finds a revision of the repository in which a folder lies: `HEAD~1`, `main`,
 * or with a path, `main:agreements/library`, as git writes it.
 *
 * @param folder - absolute.
 * @param here - where a path that begins with a dot starts, in the same repository.
 */
export async function readRevision(
  git: Git,
  folder: string,
  name: string,
  here = folder,
): Promise<ReadRevision> {
  const none = (because: NoRevision, why = ''): ReadRevision => ({ kind: 'none', because, why })
  const [revision = '', ...rest] = name.split(':')
  // What begins with a dash would be taken for an option.
  if (revision === '' || revision.startsWith('-')) return none('unknown-revision')

  const named = rest.length === 0 ? undefined : rest.join(':')
  const start = named !== undefined && STARTS_HERE.test(named) ? here : folder
  const placed = await git.run(['rev-parse', '--show-prefix'], start)
  if (placed.kind === 'missing') return none('no-git')
  if (placed.code !== 0) {
    const isOutside = placed.err.includes('not a git repository')
    return none(isOutside ? 'no-repository' : 'unreadable', firstLine(placed.err))
  }
  const prefix = textOf(placed.out).replace(/\n$/, '')
  const found = await git.run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], folder)
  if (found.kind === 'missing' || found.code !== 0) return none('unknown-revision')
  const commit = textOf(found.out).trim()

  const tree = await git.run(['ls-tree', '-r', '-z', '-l', '--full-tree', commit], folder)
  if (tree.kind === 'missing') return none('no-git')
  if (tree.code !== 0) return none('unreadable', firstLine(tree.err))
  const entries = entriesIn(textOf(tree.out))
  const files = await revisionFiles(git, folder, entries)
  if (files === undefined) return none('unreadable', 'some content of the revision is not there')
  return { kind: 'revision', files, path: posix.join('/', pathFrom(prefix, named)) }
}

const STARTS_HERE = /^\.\.?(?:\/|$)/

/** As git has it, a path stands below the root of the repository, unless it begins with a dot. */
function pathFrom(prefix: string, named: string | undefined): string {
  if (named === undefined) return prefix
  return STARTS_HERE.test(named) ? posix.join(prefix, named) : named
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** `100644 blob <id> <size>\t<path>`, each ended by NUL. */
const ENTRY = /^(\d{6}) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/

/** The files and links of a tree; submodules are none of it. */
function entriesIn(listing: string): readonly TreeEntry[] {
  return listing.split('\0').flatMap((line): readonly TreeEntry[] => {
    const [, mode, id, size, path] = ENTRY.exec(line) ?? []
    if (mode === undefined || id === undefined || path === undefined) return []
    return [{ path, id, bytes: Number(size), isLink: mode === '120000' }]
  })
}
