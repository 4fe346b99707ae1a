import { Option, type Command } from 'commander'
import { documentRole } from '../build/document-role.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { inReadingOrder } from '../diagnostic/sort.ts'
import { renderFindingsJson } from '../render/findings-json.ts'
import { renderFindings, countFindings } from '../render/findings.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { loadPaths } from './load-paths.ts'
import {
  colorOption,
  formatOption,
  libraryOption,
  usesColor,
  type CommonOptions,
} from './options.ts'
import { textsOf } from './report.ts'

interface CheckOptions extends CommonOptions {
  readonly failOn: 'error' | 'warning'
}

/** `remit check [PATH…]`: reads and checks documents, prints what was found. */
export function checkCommand(program: Command, io: Io): void {
  program
    .command('check')
    .description('check the documents of a library, and print what was found')
    .argument('[path...]', 'only these documents or folders (default: the whole library)')
    .addOption(libraryOption())
    .addOption(formatOption(['text', 'json']))
    .addOption(colorOption())
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
        .choices(['error', 'warning'])
        .default('error'),
    )
    .action((paths: readonly string[], options: CheckOptions) => run(paths, options, io))
}

async function run(paths: readonly string[], options: CheckOptions, io: Io): Promise<void> {
  const loaded = await loadPaths(io, options, paths)
  if (loaded === undefined) return

  const { sources, covers } = loaded.chosen
  const { checkTexts } = await import('../build/build.ts')
  const { value, diagnostics } = checkTexts(sources)
  const found = inReadingOrder(
    [...loaded.diagnostics, ...diagnostics].filter(({ span }) => covers(span.file)),
  )
  const read = sources.filter(({ file }) => covers(file) && documentRole(file) !== undefined)
  const all = read.length === 0 ? [...found, nothingRead(paths)] : found
  const texts = textsOf(sources)

  if (options.format === 'json') {
    io.out(renderFindingsJson(all, value.counts, texts))
  } else {
    const { documents, blocks, clauses } = value.counts
    const color = usesColor(options, io)
    const findings = renderFindings(all, texts, { color })
    io.out(findings === '' ? '' : `${findings}\n`)
    io.out(
      `Read ${documents} documents, ${blocks} blocks, ${clauses} clauses: ${countFindings(all)}.\n`,
    )
  }
  const failed = all.some(
    ({ severity }) =>
      severity === 'error' || (severity === 'warning' && options.failOn === 'warning'),
  )
  io.exitCode(failed ? ExitCode.Found : ExitCode.Clean)
}

function nothingRead(paths: readonly string[]): Diagnostic {
  const where = paths.length === 0 ? 'the library' : paths.join(', ')
  return diagnostic('check/nothing-read', { file: where, start: 0, end: 0 }, { where })
}
