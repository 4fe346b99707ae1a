import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Cache } from '../library/cache.ts'
import { folderCache } from '../library/folder-cache.ts'
import { nodeFiles } from '../library/node-files.ts'

/** Written by the build: a digest of the program, so that no other version's work is taken for its own. */
const BUILD_ID = fileURLToPath(new URL('../build-id', import.meta.url))

/**
 * Compiled libraries in the user's own cache folder.
 *
 * @returns undefined if `REMIT_CACHE` is `off`, or if this is no finished build.
 */
export async function nodeCache(): Promise<Cache | undefined> {
  const { REMIT_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (REMIT_CACHE === 'off') return undefined
  const id = await nodeFiles.read(BUILD_ID).then(
    (bytes) => new TextDecoder().decode(bytes).trim(),
    () => undefined,
  )
  if (id === undefined) return undefined
  const base =
    REMIT_CACHE ?? join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache'), 'remit')
  return folderCache(nodeFiles, join(base, id))
}
