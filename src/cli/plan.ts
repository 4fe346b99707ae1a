import { createHash } from 'node:crypto'
import { relative, resolve, sep } from 'node:path'
import { Option, type Command } from 'commander'
import { commandLine } from '../ask/command-line.ts'
import { prepare } from '../ask/prepare.ts'
import { readCaseRequest } from '../ask/read-request.ts'
import { jsonRules } from '../compile/json-rules.ts'
import { createBook } from '../render/answer.ts'
import {
  PLAN_FORMATS,
  PLAN_PARTS,
  type PlanFormat,
  type PlanPart,
} from '../render/plan/plan-parts.ts'
import { variablesById } from '../rulebook/variables.ts'
import { enginesDiffer } from './engines-differ.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { loadCase } from './load-case.ts'
import { loadRulebook } from './load-rulebook.ts'
import {
  colorOption,
  formatOption,
  libraryOption,
  textWidth,
  usesColor,
  type CommonOptions,
} from './options.ts'
import { refuse, tell } from './report.ts'

interface PlanOptions extends CommonOptions {
  readonly format: PlanFormat
  readonly show?: PlanPart
  readonly procedure?: string
  readonly asOf?: string
  readonly at?: string
  readonly event: readonly string[]
  readonly withDraft: readonly string[]
}

const EXAMPLES = `
What can be shown, and in which formats:
  plan     the whole (default)              text, markdown, json
  due      everything with a due time       text, markdown, csv, ics (a calendar)
  ledger   who bears and owes what          text, markdown, csv
  hands    who holds the person, and when   text, markdown
csv shows the ledger and ics what is due, unless --show says otherwise.

Examples:
  remit plan cases/case.yaml
  remit plan cases/case.yaml --as-of 2026-06-12 --event return-decision=2026-06-01
  remit plan cases/case.yaml --at 2026-06-12T09:30+07:00 --show due
  remit plan cases/case.yaml --format markdown > hand-out.md
  remit plan cases/case.yaml --format csv > ledger.csv
  remit plan cases/case.yaml --format ics > due.ics
`

/** `remit plan CASE`: the whole case along its procedure. */
export function planCommand(program: Command, io: Io): void {
  program
    .command('plan')
    .description('plan a whole case: what is done and due, who holds the person, who pays')
    .argument('<case>', 'a case file: what is known, what has happened, and what it cost')
    .option(
      '--procedure <id>',
      'the instrument along whose steps the case goes (default: that of the case file, else the only one that may apply)',
    )
    .option(
      '--as-of <date>',
      'the day of the plan, YYYY-MM-DD (default: that of --at, else of the case file, else today, UTC)',
    )
    .option('--at <time>', 'the date and time of the plan, as in 2026-06-12T09:30+07:00')
    .option('--event <event=time>', 'a dated event of the case; may be repeated', append, [])
    .option('--with-draft <id>', 'let a draft take part; may be repeated', append, [])
    .addOption(new Option('--show <part>', 'what to show').choices(PLAN_PARTS))
    .addOption(libraryOption())
    .addOption(formatOption(Object.keys(PLAN_FORMATS)))
    .addOption(colorOption())
    .addHelpText('after', EXAMPLES)
    .action((file: string, options: PlanOptions) => run(file, options, io))
}

function append(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

async function run(file: string, options: PlanOptions, io: Io): Promise<void> {
  const shown: readonly PlanPart[] = PLAN_FORMATS[options.format]
  const part = options.show ?? shown[0] ?? 'plan'
  if (!shown.includes(part)) {
    io.err(`--format ${options.format} shows ${shown.join(' or ')}, not ${part}\n`)
    io.exitCode(ExitCode.Failed)
    return
  }
  const rulebook = await loadRulebook(io, options)
  if (rulebook === undefined) return
  const given = await loadCase(io, { ...options, case: file }, rulebook)
  if (given === undefined) return

  const prepared = prepare(rulebook, jsonRules(rulebook.rules, variablesById(rulebook.variables)))
  const words = commandLine({
    plan: file,
    facts: [],
    events: options.event,
    procedure: options.procedure,
    asOf: options.asOf ?? dayOf(options.at) ?? given.file?.asOf?.value ?? io.today(),
    at: options.at,
    withDraft: options.withDraft,
  })
  const sources = [words.source, ...given.sources]
  const request = readCaseRequest(prepared, words, given.file)
  if (request.value === undefined) {
    refuse(io, options, ExitCode.Failed, request.diagnostics, sources)
    return
  }
  // What knows days and money is loaded for this command alone.
  const { planCase } = await import('../case/plan-case.ts')
  const made = await planCase(prepared, request.value, {
    procedure: words.procedure ?? given.file?.procedure,
    asOf: words.asOf,
    at: words.at,
    place: words.plan?.span ?? words.asOf.span,
    costs: given.file?.costs.map(({ cost }) => cost.span) ?? [],
  })
  if (made.value === undefined) {
    refuse(io, options, ExitCode.Failed, made.diagnostics, sources)
    return
  }
  tell(io, options, [...request.diagnostics, ...made.diagnostics], sources)
  if (made.value.kind === 'differ') {
    enginesDiffer(io, made.value.differences)
    return
  }
  const { planInFormat } = await import('../render/plan/plan-in-format.ts')
  const style = {
    width: textWidth(io),
    color: usesColor(options, io),
    caseKey: caseKey(file, io),
  }
  const { answer } = made.value
  io.out(await planInFormat(answer, part, options.format, createBook(rulebook), style))
}

/** The day of a time, if it begins with one. */
function dayOf(time: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0]
}

/** Tells a case from others by where its file is, without telling the file's name. */
function caseKey(file: string, { files }: Io): string {
  const name = relative(files.cwd, resolve(files.cwd, file)).split(sep).join('/')
  return createHash('sha256').update(name).digest('hex').slice(0, 16)
}
