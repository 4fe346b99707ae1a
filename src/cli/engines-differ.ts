import type { EngineDifference } from '../ask/ask-both.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

/** Ends a command whose two engines say different things: a fault of Remit, of which nothing is guessed. */
export function enginesDiffer(io: Io, differences: readonly EngineDifference[]): void {
  const rules = differences.map(
    ({ rule, index, jsonRules: reference }) =>
      `  ${rule}: index ${index}, json-rules-engine ${reference}\n`,
  )
  io.err(`The two engines differ, so there is no answer:\n${rules.join('')}Please report it.\n`)
  io.exitCode(ExitCode.Fault)
}
