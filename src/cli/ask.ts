import type { Command } from 'commander'
import { askAllBoth, askBoth, type Checked } from '../ask/ask-both.ts'
import { commandLine } from '../ask/command-line.ts'
import { prepare } from '../ask/prepare.ts'
import { readCaseRequest, readRequest } from '../ask/read-request.ts'
import { jsonRules } from '../compile/json-rules.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { createBook, renderAnswer, renderAnswers, type Book } from '../render/answer.ts'
import { renderJson } from '../render/json.ts'
import { variablesById } from '../rulebook/variables.ts'
import type { SourceText } from '../source/source-text.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { loadRulebook } from './load-rulebook.ts'
import {
  colorOption,
  formatOption,
  libraryOption,
  textWidth,
  usesColor,
  type CommonOptions,
} from './options.ts'
import { refuse } from './report.ts'

interface AskOptions extends CommonOptions {
  readonly asOf?: string
  readonly all?: boolean
  readonly event: readonly string[]
  readonly withDraft: readonly string[]
}

const EXAMPLES = `
Facts are written fact=value:
  age=15  age=..17  age=18..  age=undetermined  origin=LA  consent-to-return=yes
  exploitation=sexual,begging  exploitation=only:sexual  exploitation=not:sexual

Examples:
  remit ask family-tracing origin=LA destination=TH
  remit ask transport-escort/escort origin=LA destination=TH age=15 --as-of 2026-06-01
  remit ask --all origin=LA destination=TH age=15
`

/** `remit ask STEP FACT=VALUE…`: who does it, who pays, who receives the person. */
export function askCommand(program: Command, io: Io): void {
  program
    .command('ask')
    .description('ask who does a step, by when, who pays, and who receives the person')
    .argument('[step]', 'a step, or step/task; with --all, a fact')
    .argument('[facts...]', 'what is known of the case, as fact=value')
    .option('--all', 'every step on which the library has something to say for this case')
    .option('--as-of <date>', 'the date asked about, YYYY-MM-DD (default: today, UTC)')
    .option('--event <event=time>', 'a dated event of the case; may be repeated', append, [])
    .option('--with-draft <id>', 'let a draft take part; may be repeated', append, [])
    .addOption(libraryOption())
    .addOption(formatOption(['text', 'json']))
    .addOption(colorOption())
    .addHelpText('after', EXAMPLES)
    .action((step: string | undefined, facts: readonly string[], options: AskOptions) =>
      run(step, facts, options, io),
    )
}

function append(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

async function run(
  first: string | undefined,
  rest: readonly string[],
  options: AskOptions,
  io: Io,
): Promise<void> {
  const all = options.all === true
  if (first === undefined && !all) {
    io.err('which step? `remit ask STEP fact=value …`, or `remit ask --all fact=value …`\n')
    io.exitCode(ExitCode.Failed)
    return
  }
  const rulebook = await loadRulebook(io, options)
  if (rulebook === undefined) return

  const prepared = prepare(rulebook, jsonRules(rulebook.rules, variablesById(rulebook.variables)))
  const words = commandLine({
    step: all ? undefined : first,
    facts: all && first !== undefined ? [first, ...rest] : rest,
    events: options.event,
    asOf: options.asOf ?? io.today(),
    withDraft: options.withDraft,
  })
  const answered = { options, io, book: createBook(rulebook), source: words.source }
  const { step } = words
  if (step === undefined) {
    const request = readCaseRequest(prepared, words)
    if (request.value === undefined) {
      cannotRead(request.diagnostics, answered)
      return
    }
    print(await askAllBoth(prepared, request.value), renderAnswers, answered)
  } else {
    const request = readRequest(prepared, { ...words, step })
    if (request.value === undefined) {
      cannotRead(request.diagnostics, answered)
      return
    }
    print(await askBoth(prepared, request.value), renderAnswer, answered)
  }
}

/** What it takes to print an answer, or why there is none. */
interface Answered {
  readonly options: AskOptions
  readonly io: Io
  readonly book: Book
  readonly source: SourceText
}

function cannotRead(found: readonly Diagnostic[], { io, options, source }: Answered): void {
  refuse(io, options, ExitCode.Failed, found, [source])
}

function print<T>(
  checked: Checked<T>,
  render: (answer: T, book: Book, style: { width: number; color: boolean }) => string,
  { io, options, book }: Answered,
): void {
  if (checked.kind === 'differ') {
    const rules = checked.differences.map(
      ({ rule, index, jsonRules: reference }) =>
        `  ${rule}: index ${index}, json-rules-engine ${reference}\n`,
    )
    io.err(`The two engines differ, so there is no answer:\n${rules.join('')}Please report it.\n`)
    io.exitCode(ExitCode.Fault)
    return
  }
  io.out(
    options.format === 'json'
      ? renderJson(checked.answer)
      : render(checked.answer, book, { width: textWidth(io), color: usesColor(options, io) }),
  )
}
