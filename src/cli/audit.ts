import { Option, type Command } from 'commander'
import type { Audit, AuditCode } from '../analyse/audit.ts'
import { againstBaseline, type Baseline } from '../analyse/baseline.ts'
import { findingsAbout } from '../analyse/findings-about.ts'
import type { Reckoning } from '../case/reckoning.ts'
import { prepare } from '../ask/prepare.ts'
import type { Prepared } from '../ask/prepared.ts'
import type { CaseRequest } from '../ask/request.ts'
import { createBook, type Book } from '../render/answer.ts'
import type { AuditReport } from '../render/audit/audit-report.ts'
import { severityOf } from '../render/audit/severity.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { loadBaseline, saveBaseline } from './audit-baseline.ts'
import { readAuditWords, readCode, readStretch, type Stretch } from './audit-words.ts'
import { ExitCode } from './exit-code.ts'
import { idleDrafts } from './idle-drafts.ts'
import type { Io } from './io.ts'
import { loadAudited } from './load-audited.ts'
import {
  colorOption,
  formatOption,
  libraryOption,
  textWidth,
  usesColor,
  type CommonOptions,
} from './options.ts'
import { refuse } from './report.ts'
import { saveScenarios } from './save-scenarios.ts'

interface AuditOptions extends CommonOptions {
  readonly asOf?: string
  readonly over?: Stretch
  readonly step: readonly string[]
  readonly only: readonly AuditCode[]
  readonly given: readonly string[]
  readonly withDraft: readonly string[]
  readonly failOn: 'never' | 'info' | 'warning' | 'error'
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly saveScenarios?: string
}

const EXAMPLES = `
First a table: for how many per cent of case kinds the texts say who acts, by
when, who pays and to whom the person is handed over. Then what is wrong, with a
person it happens to, and the command that shows it.

Examples:
  remit audit
  remit audit mous/example-mou.md --with-draft example-mou
  remit audit --step shelter --only audit/silent
  remit audit --given origin=LA --given destination=TH
  remit audit --over 2005-07-13..2026-06-01
  remit audit --write-baseline audit-baseline.json
  remit audit --baseline audit-baseline.json --fail-on warning
  remit audit --save-scenarios sops/found
`

/** So many findings are described by a person at most. */
const MOST_DESCRIBED = 2000

/** `remit audit [PATH…]`: what the texts say, and do not say, for every case that can be. */
export function auditCommand(program: Command, io: Io): void {
  program
    .command('audit')
    .description(
      'find every gap and contradiction of the library, with the person who falls into it',
    )
    .argument('[path...]', 'only findings about these documents or folders')
    .option('--as-of <date>', 'the day audited, YYYY-MM-DD (default: today, UTC)')
    .addOption(
      new Option('--over <from..to>', 'every day from one to another, between changes of the law')
        .argParser(readStretch)
        .conflicts('asOf'),
    )
    .option('--step <id>', 'only this step; may be repeated', append, [])
    .addOption(
      new Option('--only <code>', 'only findings of this code, and all of them; may be repeated')
        .argParser(readCode)
        .default([], 'every code'),
    )
    .option('--given <fact=value>', 'only cases of which this is so; may be repeated', append, [])
    .option('--with-draft <id>', 'let a draft take part; may be repeated', append, [])
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
        .choices(['never', 'info', 'warning', 'error'])
        .default('error'),
    )
    .option('--baseline <file>', 'known findings, which are neither reported nor make it fail')
    .option('--write-baseline <file>', 'list what is found as known, and report nothing')
    .option('--save-scenarios <folder>', 'write the person of each finding as a scenario')
    .addOption(libraryOption())
    .addOption(formatOption(['text', 'markdown', 'json']))
    .addOption(colorOption())
    .addHelpText('after', EXAMPLES)
    .action((paths: readonly string[], options: AuditOptions) => run(paths, options, io))
}

function append(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

async function run(paths: readonly string[], options: AuditOptions, io: Io): Promise<void> {
  const audited = await loadAudited(io, options, paths)
  if (audited === undefined) return
  const { rulebook, covers } = audited
  const prepared = prepare(rulebook)
  const asOf = options.asOf ?? io.today()
  const { over, step: steps, given, withDraft } = options
  const words = readAuditWords(prepared, { asOf, over, steps, given, withDraft })
  if (words.value === undefined) {
    refuse(io, options, ExitCode.Failed, words.diagnostics, [words.source])
    return
  }
  const baseline =
    options.baseline === undefined ? undefined : await loadBaseline(io, options.baseline)
  if (options.baseline !== undefined && baseline === undefined) return

  const whole = await auditOf(prepared, words.value, options, io)
  const findings = paths.length === 0 ? whole.findings : findingsAbout(whole, rulebook, covers)
  if (options.writeBaseline !== undefined) {
    await saveBaseline(io, options.writeBaseline, findings)
    return
  }
  const book = createBook(rulebook)
  const report = {
    ...reportOf({ ...whole, findings }, baseline, paths, options),
    idleDrafts: idleDrafts(audited, paths, withDraft),
  }
  if (options.saveScenarios !== undefined) {
    const { savedScenarios } = await import('../render/audit/saved-scenarios.ts')
    const saved = savedScenarios(report.audit, book)
    if (!(await saveScenarios(io, options.saveScenarios, saved))) return
  }
  io.out(await render(report, book, options, io))
  const failing = FAILING[options.failOn]
  const fails = report.audit.findings.some((found) => failing.includes(severityOf(found)))
  io.exitCode(fails ? ExitCode.Found : ExitCode.Clean)
}

const FAILING: Readonly<Record<AuditOptions['failOn'], readonly string[]>> = {
  never: [],
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
}

async function auditOf(
  prepared: Prepared,
  cases: CaseRequest,
  { over, step, only, given, withDraft }: AuditOptions,
  io: Io,
): Promise<Audit> {
  // Nothing else needs what analyses.
  const { audit, auditOver } = await import('../analyse/run-audit.ts')
  const isWanted = only.length === 0 || only.includes('audit/late-by-design')
  const rest = {
    ...(isWanted ? { reckoning: await reckoningOf(prepared.rulebook) } : {}),
    withDraft,
    describe: MOST_DESCRIBED,
    ...(given.length === 0 ? {} : { scope: cases }),
    ...(step.length === 0 ? {} : { steps: step }),
    ...(only.length === 0 ? {} : { only }),
    ...(io.terminal.progress ? { onProgress: progressTo(io) } : {}),
  }
  return over === undefined
    ? audit(prepared, { ...rest, asOf: cases.asOf })
    : auditOver(prepared, { ...rest, ...over })
}

/** What counts days is slow to load. */
async function reckoningOf(rulebook: Rulebook): Promise<Reckoning> {
  const { countriesKnown } = await import('../case/countries-known.ts')
  const { loadReckoning } = await import('../case/reckoning.ts')
  return loadReckoning(rulebook, countriesKnown(rulebook))
}

/** One line that is written over, and is gone at the end. */
function progressTo(io: Io): (done: number, total: number) => void {
  let shown = -1
  return (done, total) => {
    const percent = Math.floor((100 * done) / total)
    if (done === total) io.err('\r\u001B[K')
    else if (percent !== shown) io.err(`\r\u001B[K${percent} % of ${total} questions`)
    shown = percent
  }
}

function reportOf(
  audit: Audit,
  baseline: Baseline | undefined,
  paths: readonly string[],
  { only, step, given, library, baseline: file }: AuditOptions,
): AuditReport {
  const common = { only, paths, library }
  if (baseline === undefined || file === undefined) return { audit, known: undefined, ...common }
  const { fresh, known, stale } = againstBaseline(audit.findings, baseline)
  const isLookedFor = paths.length === 0 && given.length === 0
  return {
    audit: { ...audit, findings: fresh },
    known: {
      file,
      count: known,
      // What nobody looked for may be there all the same.
      stale: stale.filter(
        (entry) =>
          isLookedFor &&
          (only.length === 0 || only.some((code) => code === entry.code)) &&
          (step.length === 0 || (entry.step !== null && step.includes(entry.step))),
      ),
    },
    ...common,
  }
}

async function render(
  report: AuditReport,
  book: Book,
  options: AuditOptions,
  io: Io,
): Promise<string> {
  switch (options.format) {
    case 'json': {
      const { renderAuditJson } = await import('../render/audit/audit-json.ts')
      return renderAuditJson(report, book)
    }
    case 'markdown': {
      const { renderAuditMarkdown } = await import('../render/audit/audit-markdown.ts')
      return renderAuditMarkdown(report, book)
    }
    default: {
      const { renderAudit } = await import('../render/audit/audit-text.ts')
      return renderAudit(report, book, { width: textWidth(io), color: usesColor(options, io) })
    }
  }
}
