import type { Command } from 'commander'
import { jsonRules } from '../compile/json-rules.ts'
import type { VerifyProgress } from '../engine/verify/verify.ts'
import { renderVerification, renderVerificationJson } from '../render/verification.ts'
import { variablesById } from '../rulebook/variables.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { loadRulebook } from './load-rulebook.ts'
import { colorOption, formatOption, libraryOption, type CommonOptions } from './options.ts'

/** `remit verify`: runs both engines over generated cases and compares them. */
export function verifyCommand(program: Command, io: Io): void {
  program
    .command('verify')
    .description('run both engines over cases at every boundary of every rule, and compare them')
    .addOption(libraryOption())
    .addOption(formatOption(['text', 'json']))
    .addOption(colorOption())
    .action((options: CommonOptions) => run(options, io))
}

async function run(options: CommonOptions, io: Io): Promise<void> {
  const rulebook = await loadRulebook(io, options)
  if (rulebook === undefined) return
  const { verify } = await import('../engine/verify/verify.ts')
  const report = await verify(
    rulebook,
    jsonRules(rulebook.rules, variablesById(rulebook.variables)),
    io.terminal.progress ? { onProgress: progressTo(io) } : {},
  )
  io.out(options.format === 'json' ? renderVerificationJson(report) : renderVerification(report))
  // Engines that differ are a fault of the program; a library without rules is one of the library.
  io.exitCode(
    report.passed ? ExitCode.Clean : report.disagreeing > 0 ? ExitCode.Fault : ExitCode.Found,
  )
}

/** One line that is written over, a step at a time, and is gone at the end. */
function progressTo(io: Io): (progress: VerifyProgress) => void {
  let shown = -1
  return ({ step, stepsDone, steps, casesDone, cases }) => {
    const last = stepsDone === steps - 1 && casesDone === cases
    if (last) io.err('\r\u001B[K')
    else if (stepsDone !== shown) io.err(`\r\u001B[K${stepsDone + 1}/${steps} ${step}`)
    shown = stepsDone
  }
}
