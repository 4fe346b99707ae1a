import { Command, CommanderError } from 'commander'
import { askCommand } from './ask.ts'
import { auditCommand } from './audit.ts'
import { checkCommand } from './check.ts'
import { compileCommand } from './compile.ts'
import { diffCommand } from './diff.ts'
import { ExitCode } from './exit-code.ts'
import { explainCommand } from './explain.ts'
import type { Io } from './io.ts'
import { planCommand } from './plan.ts'
import { testCommand } from './test.ts'
import { verifyCommand } from './verify.ts'

export { nodeIo } from './node-io.ts'

/** Every command, in the order in which help lists them. */
const commands = [
  askCommand,
  planCommand,
  checkCommand,
  auditCommand,
  diffCommand,
  testCommand,
  compileCommand,
  verifyCommand,
  explainCommand,
]

/**
 * Runs one command line.
 *
 * @param words - without the program's own name.
 * @returns when everything is written. Never rejects: what goes wrong is an
 *   exit code and one line on the error stream.
 */
export async function main(words: readonly string[], io: Io): Promise<void> {
  const program = new Command('remit')
    .description(
      'Who does what, who pays, and how is the person handed over to the next body:\n' +
        'answers from memoranda of understanding and standard operating procedures.',
    )
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .showHelpAfterError('(`remit help` lists the commands, `remit help COMMAND` its options)')
    .showSuggestionAfterError()
  for (const add of commands) add(program, io)

  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (fault) {
    if (fault instanceof CommanderError) {
      io.exitCode(fault.exitCode === 0 ? ExitCode.Clean : ExitCode.Failed)
      return
    }
    const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)
    io.err(`A fault of Remit itself, not of your documents: ${what}\nPlease report it.\n`)
    io.exitCode(ExitCode.Fault)
  }
}
