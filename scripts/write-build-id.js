import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Names a build by its content, so that work kept from one build is not taken for that of another.
const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const hash = createHash('sha256')
for (const file of readdirSync(dist, { recursive: true }).map(String).sort()) {
  if (file.endsWith('.js')) hash.update(`${file}\0`).update(readFileSync(dist + file))
}
writeFileSync(`${dist}build-id`, `${hash.digest('hex').slice(0, 16)}\n`)
