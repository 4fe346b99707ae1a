import { Option, type Command } from 'commander'
import type { DiffOptions as Comparing } from '../analyse/diff/diff.ts'
import type { Prepared } from '../ask/prepared.ts'
import { renderJson } from '../render/json.ts'
import type { LibraryDiff } from '../scenario/library-diff.ts'
import { readAuditWords, readStretch, type Stretch } from './audit-words.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { loadSide, type LoadedSide, type RefusedSide } from './load-side.ts'
import {
  colorOption,
  formatOption,
  libraryOption,
  textWidth,
  usesColor,
  type CommonOptions,
} from './options.ts'
import { refuse, textsOf } from './report.ts'

interface DiffOptions extends CommonOptions {
  readonly asOf?: string
  readonly over?: Stretch
  readonly step: readonly string[]
  readonly withDraft: readonly string[]
  readonly failOn: 'never' | 'moved' | 'details'
}

const EXAMPLES = `
OLD and NEW are each a folder, a document (it takes the place of the library's
document of that name or id), a rulebook as written by \`remit compile --rulebook\`,
or a revision of git, as in HEAD~1, main, or main:path/to/library.

Exit codes: 0, or with --fail-on 1 where cases move; 2 where it could not tell.

Examples:
  remit diff HEAD~1
  remit diff main HEAD
  remit diff round-2.md round-3.md --with-draft example-mou
  remit diff ../signed . --over 2026-01-01..2027-12-31
  remit diff origin/main --format markdown > moved.md
  remit diff origin/main --fail-on moved
`

/** `remit diff OLD [NEW]`: whose case moves, and which edits move none. */
export function diffCommand(program: Command, io: Io): void {
  program
    .command('diff')
    .description('compare two versions of a library: whose answer changes, from what to what')
    .argument('<old>', 'a folder, a document, a rulebook, or a revision of git')
    .argument('[new]', 'the same (default: the library as it is)')
    .option('--as-of <date>', 'the day on which both are asked, YYYY-MM-DD (default: today, UTC)')
    .addOption(
      new Option('--over <from..to>', 'every day from one to another, between changes of the law')
        .argParser(readStretch)
        .conflicts('asOf'),
    )
    .option('--step <id>', 'only this step; may be repeated', append, [])
    .option('--with-draft <id>', 'let a draft take part; may be repeated', append, [])
    .addOption(
      new Option('--fail-on <what>', 'exit with 1 where a case moves, or anything else is said')
        .choices(['never', 'moved', 'details'])
        .default('never'),
    )
    .addOption(libraryOption())
    .addOption(formatOption(['text', 'markdown', 'json']))
    .addOption(colorOption())
    .addHelpText('after', EXAMPLES)
    .action((old: string, now: string | undefined, options: DiffOptions) =>
      run({ before: old, after: now }, options, io),
    )
}

function append(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

interface Names {
  readonly before: string
  readonly after: string | undefined
}

async function run(names: Names, options: DiffOptions, io: Io): Promise<void> {
  const { parseOnce } = await import('../build/parse-once.ts')
  const parse = parseOnce()
  const before = await loadSide(io, options, names.before, parse)
  const after = await loadSide(io, options, names.after, parse)
  if (isRefused(before) || isRefused(after)) {
    const refused = [before, after].filter(isRefused)
    for (const side of refused) refuse(io, options, side.code, side.diagnostics, side.sources)
    if (refused.some(({ code }) => code === ExitCode.Failed)) io.exitCode(ExitCode.Failed)
    return
  }
  const asOf = options.asOf ?? options.over?.from ?? io.today()
  const { over, step: steps, withDraft } = options
  const words = { command: 'remit diff', asOf, over, steps, withDraft }
  const faults = readAuditWords(eitherOf(before.prepared, after.prepared), words)
  if (faults.diagnostics.length > 0) {
    refuse(io, options, ExitCode.Failed, faults.diagnostics, [faults.source])
    return
  }
  const { libraryDiff } = await import('../scenario/library-diff.ts')
  const found = await libraryDiff(before, after, {
    asOf,
    ...(over === undefined ? {} : { to: over.to }),
    ...(steps.length === 0 ? {} : { steps }),
    withDraft,
    ...textsIn(before, after),
    ...(io.terminal.progress ? { onProgress: progressTo(io) } : {}),
  })
  io.out(await rendered(found, names, before, after, options, io))
  io.exitCode(exitCodeOf(found, options.failOn))
}

/** For what the words name: a step or a draft of one side is enough. */
function eitherOf(before: Prepared, after: Prepared): Prepared {
  const drafts = [...before.instruments].filter(([, { draft }]) => draft)
  return {
    ...after,
    steps: new Map([...before.steps, ...after.steps]),
    instruments: new Map([...before.instruments, ...after.instruments, ...drafts]),
  }
}

/** The texts, where both sides have any. */
function textsIn(before: LoadedSide, after: LoadedSide): Pick<Comparing, 'texts'> {
  if (before.sources === undefined || after.sources === undefined) return {}
  return { texts: { before: textsOf(before.sources), after: textsOf(after.sources) } }
}

/** One line that is written over, and is gone at the end. */
function progressTo(io: Io): (done: number, total: number) => void {
  return (done, total) => {
    io.err(done === total ? '\r\u001B[K' : `\r\u001B[K${done} of ${total} questions`)
  }
}

async function rendered(
  diff: LibraryDiff,
  names: Names,
  before: LoadedSide,
  after: LoadedSide,
  options: DiffOptions,
  io: Io,
): Promise<string> {
  if (options.format === 'json') return renderJson(diff)
  const { createDiffBooks } = await import('../render/diff/diff-report.ts')
  const books = createDiffBooks(before.prepared.rulebook, after.prepared.rulebook, diff)
  const report = {
    diff,
    names,
    books,
    library: options.library,
    isOfSteps: options.step.length > 0,
  }
  if (options.format === 'markdown') {
    const { renderDiffMarkdown } = await import('../render/diff/diff-markdown.ts')
    return renderDiffMarkdown(report)
  }
  const { renderDiff } = await import('../render/diff/diff-text.ts')
  return renderDiff(report, { width: textWidth(io), color: usesColor(options, io) })
}

/** Where no case was found to move, and not all could be worked out, nobody can tell. */
function exitCodeOf(
  { moves, details, notExact }: LibraryDiff,
  failOn: DiffOptions['failOn'],
): ExitCode {
  if (failOn === 'never') return ExitCode.Clean
  const found = failOn === 'moved' ? moves.length : moves.length + details.length
  if (found > 0) return ExitCode.Found
  return notExact.length > 0 ? ExitCode.Failed : ExitCode.Clean
}

function isRefused(side: LoadedSide | RefusedSide): side is RefusedSide {
  return 'diagnostics' in side
}
