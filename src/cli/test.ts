import type { Command } from 'commander'
import { prepare } from '../ask/prepare.ts'
import { jsonRules } from '../compile/json-rules.ts'
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Texts } from '../render/code-frame.ts'
import { renderJunit } from '../render/junit.ts'
import { renderTestReportJson } from '../render/test-report-json.ts'
import { renderTestReport } from '../render/test-report.ts'
import { variablesById } from '../rulebook/variables.ts'
import type { ScenarioResult } from '../scenario/result.ts'
import { runScenarios } from '../scenario/run-scenarios.ts'
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
import { refuse, textsOf } from './report.ts'

interface TestOptions extends CommonOptions {
  readonly name?: string
}

/** `remit test [PATH…]`: runs the scenarios of a library. */
export function testCommand(program: Command, io: Io): void {
  program
    .command('test')
    .description('run scenarios: cases with the answers that their authors expect')
    .argument('[path...]', 'only those of these documents or folders (default: the whole library)')
    .option('--name <pattern>', 'only those with this in id or title; * stands for any letters')
    .addOption(libraryOption())
    .addOption(formatOption(['text', 'json', 'junit']))
    .addOption(colorOption())
    .action((paths: readonly string[], options: TestOptions) => run(paths, options, io))
}

async function run(paths: readonly string[], options: TestOptions, io: Io): Promise<void> {
  const loaded = await loadPaths(io, options, paths)
  if (loaded === undefined) return
  const { sources, covers } = loaded.chosen
  const { build } = await import('../build/build.ts')
  const { value, diagnostics } = build(sources, loaded.library.digest)
  const errors = [...loaded.diagnostics, ...diagnostics].filter(
    ({ severity }) => severity === 'error',
  )
  const { library, rulebook } = value
  if (errors.length > 0 || library === undefined || rulebook === undefined) {
    refuse(io, options, ExitCode.Found, errors, sources)
    return
  }

  const prepared = prepare(rulebook, jsonRules(rulebook.rules, variablesById(rulebook.variables)))
  const results = await runScenarios(prepared, library, { covers, name: options.name })
  if (results.length === 0) {
    refuse(io, options, ExitCode.Failed, [noScenario(paths, options)])
    return
  }
  io.out(render(results, textsOf(sources), options, io))
  const failed = results.some(({ outcome }) => outcome === 'failed')
  io.exitCode(failed ? ExitCode.Found : ExitCode.Clean)
}

function render(
  results: readonly ScenarioResult[],
  texts: Texts,
  options: TestOptions,
  io: Io,
): string {
  switch (options.format) {
    case 'json':
      return renderTestReportJson(results, texts)
    case 'junit':
      return renderJunit(results, texts)
    default:
      return renderTestReport(results, texts, { color: usesColor(options, io) })
  }
}

function noScenario(paths: readonly string[], { name }: TestOptions): Diagnostic {
  const where = paths.length === 0 ? 'the library' : paths.join(', ')
  return diagnostic('read/no-scenario', { file: where, start: 0, end: 0 }, { where, name })
}
