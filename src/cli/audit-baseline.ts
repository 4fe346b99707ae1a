import { resolve } from 'node:path'
import type { AuditFinding } from '../analyse/audit.ts'
import { baselineOf, readBaseline, writeBaseline, type Baseline } from '../analyse/baseline.ts'
import { counted } from '../render/words.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

/**
 * Reads a file of known findings.
 *
 * @returns undefined if it cannot be used; then it is said why, and the exit code is set.
 */
export async function loadBaseline(io: Io, file: string): Promise<Baseline | undefined> {
  const text = await textOf(io, file)
  const baseline = text === undefined ? undefined : readBaseline(text)
  if (baseline !== undefined) return baseline
  io.err(
    text === undefined
      ? `there is no file ${file}; \`remit audit --write-baseline ${file}\` makes it\n`
      : `${file} is no list of known findings as \`remit audit --write-baseline\` writes it\n`,
  )
  io.exitCode(ExitCode.Failed)
  return undefined
}

/** Lists findings as known in a file, unless it is somebody else's. */
export async function saveBaseline(
  io: Io,
  file: string,
  findings: readonly AuditFinding[],
): Promise<void> {
  const before = await textOf(io, file)
  const isTaken = (await io.files.kindOf(resolve(io.files.cwd, file))) !== undefined
  if (isTaken && (before === undefined || readBaseline(before) === undefined)) {
    io.err(`${file} is not overwritten: it is no list of known findings\n`)
    io.exitCode(ExitCode.Failed)
    return
  }
  await io.files.write(resolve(io.files.cwd, file), writeBaseline(baselineOf(findings)))
  io.out(`Known from now on, in ${file}: ${counted(findings.length, 'finding')}\n`)
  io.exitCode(ExitCode.Clean)
}

async function textOf(io: Io, file: string): Promise<string | undefined> {
  return io.files.read(resolve(io.files.cwd, file)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  )
}
