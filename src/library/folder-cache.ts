import { join } from 'node:path'
import type { Cache } from './cache.ts'
import type { Files } from './files.ts'

/** How many texts are kept; each is of the size of a compiled library. */
const KEPT = 8

/** A cache in a folder of its own, one file a key. The oldest files make room for new ones. */
export function folderCache(files: Files, folder: string): Cache {
  const fileOf = (key: string): string => join(folder, `${key}.json`)
  return {
    read: (key) =>
      files.read(fileOf(key)).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => undefined,
      ),
    async write(key, text) {
      try {
        await files.write(fileOf(key), text)
        await makeRoom(files, folder)
      } catch {
        // A cache that cannot be written only costs time.
      }
    },
  }
}

async function makeRoom(files: Files, folder: string): Promise<void> {
  const kept = await Promise.all(
    (await files.list(folder))
      .filter(({ kind, name }) => kind === 'file' && name.endsWith('.json'))
      .map(async ({ name }) => ({ name, changed: await files.changed(join(folder, name)) })),
  )
  kept.sort((a, b) => b.changed - a.changed)
  for (const { name } of kept.slice(KEPT)) await files.remove(join(folder, name))
}
