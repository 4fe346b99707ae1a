import { join, resolve } from 'node:path'
import { SAVED_BY, type SavedScenario } from '../render/audit/saved-scenarios.ts'
import { shellWord } from '../render/audit/shell-rows.ts'
import { counted } from '../render/words.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

/**
 * Writes scenarios into a folder, each in one move: all of them, or none if one
 * would overwrite what somebody else wrote.
 *
 * @returns whether they are written; if not, it is said why, and the exit code is set.
 */
export async function saveScenarios(
  io: Io,
  folder: string,
  scenarios: readonly SavedScenario[],
): Promise<boolean> {
  const pathOf = (file: string): string => join(resolve(io.files.cwd, folder), file)
  const kind = await io.files.kindOf(resolve(io.files.cwd, folder))
  if (kind !== undefined && kind !== 'folder') return refused(io, `${folder} is no folder`)
  for (const { file } of scenarios) {
    const path = pathOf(file)
    if ((await io.files.kindOf(path)) === undefined) continue
    const before = await io.files.read(path).catch(() => undefined)
    if (before !== undefined && new TextDecoder().decode(before).startsWith(SAVED_BY)) continue
    return refused(io, `${join(folder, file)} is not overwritten: somebody else wrote it`)
  }
  for (const { file, text } of scenarios) await io.files.write(pathOf(file), text)
  io.err(
    `Saved ${counted(scenarios.length, 'scenario')}: remit test ${shellWord(folder)}/*.scenario.yaml\n`,
  )
  return true
}

function refused(io: Io, why: string): false {
  io.err(`${why}\n`)
  io.exitCode(ExitCode.Failed)
  return false
}
