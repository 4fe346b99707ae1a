import { Option, type Command } from 'commander'
import type { Answer } from '../ask/answer.ts'
import { askAllBoth, askBoth, type Checked } from '../ask/ask-both.ts'
import { commandLine } from '../ask/command-line.ts'
import { compareBoth } from '../ask/compare/compare-both.ts'
import { readCompared } from '../ask/compare/read-compared.ts'
import { explainAllBoth, explainBoth } from '../ask/explain/explain-both.ts'
import type { ExplainedAnswer, ExplainedAnswerSet } from '../ask/explain/explanation.ts'
import { prepare } from '../ask/prepare.ts'
import { readCaseRequest, readRequest } from '../ask/read-request.ts'
import type { CaseRequest } from '../ask/request.ts'
import { jsonRules } from '../compile/json-rules.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import {
  createBook,
  renderAnswer,
  renderAnswers,
  type AnswerStyle,
  type Book,
} from '../render/answer.ts'
import { renderComparison } from '../render/comparison.ts'
import { renderAllExplained, renderExplained, type ExplanationForm } from '../render/explanation.ts'
import { renderJson } from '../render/json.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { variablesById } from '../rulebook/variables.ts'
import type { SourceText } from '../source/source-text.ts'
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

interface AskOptions extends CommonOptions {
  readonly asOf?: string
  readonly all?: boolean
  readonly case?: string
  readonly event: readonly string[]
  readonly withDraft: readonly string[]
  readonly explain?: ExplanationForm
  readonly compare: readonly string[]
}

const EXAMPLES = `
Facts are written fact=value:
  age=15  age=..17  age=18..  age=undetermined  origin=LA  consent-to-return=yes
  exploitation=sexual,begging  exploitation=only:sexual  exploitation=not:sexual

Examples:
  remit ask family-tracing origin=LA destination=TH
  remit ask transport-escort/escort origin=LA destination=TH age=15 --as-of 2026-06-01
  remit ask --all origin=LA destination=TH age=15
  remit ask --all --case case.yaml
  remit ask medical origin=LA destination=TH age=15 --explain sentence
  remit ask medical origin=LA destination=TH age=15 --compare age=20
`

/** `remit ask STEP FACT=VALUE…`: who does it, who pays, who receives the person. */
export function askCommand(program: Command, io: Io): void {
  program
    .command('ask')
    .description('ask who does a step, by when, who pays, and who receives the person')
    .argument('[step]', 'a step, or step/task; with --all, a fact')
    .argument('[facts...]', 'what is known of the case, as fact=value')
    .option('--all', 'every step on which the library has something to say for this case')
    .option('--case <file>', 'a case file; facts and events of the command line are added to it')
    .option(
      '--as-of <date>',
      'the date asked about, YYYY-MM-DD (default: that of the case file, else today, UTC)',
    )
    .option('--event <event=time>', 'a dated event of the case; may be repeated', append, [])
    .option('--with-draft <id>', 'let a draft take part; may be repeated', append, [])
    .addOption(
      new Option('--explain <form>', 'why each clause applies or not').choices([
        'sentence',
        'tree',
      ]),
    )
    .addOption(
      new Option(
        '--compare <fact=value>',
        'compare with the same case, but for this fact (fact=?: not known); may be repeated',
      )
        .argParser(append)
        .default([], 'no comparison')
        .conflicts(['all', 'explain']),
    )
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

  const given = await loadCase(io, options, rulebook)
  if (given === undefined) return

  const prepared = prepare(rulebook, jsonRules(rulebook.rules, variablesById(rulebook.variables)))
  const words = commandLine({
    step: all ? undefined : first,
    facts: all && first !== undefined ? [first, ...rest] : rest,
    events: options.event,
    asOf: options.asOf ?? given.file?.asOf?.value ?? io.today(),
    withDraft: options.withDraft,
  })
  const answered = {
    options,
    io,
    book: createBook(rulebook),
    sources: [words.source, ...given.sources],
  }
  const { step } = words
  const { explain } = options
  if (step === undefined) {
    const request = readCaseRequest(prepared, words, given.file)
    if (request.value === undefined) {
      cannotRead(request.diagnostics, answered)
      return
    }
    tell(io, options, request.diagnostics, answered.sources)
    const fill = await dueTimesOf(rulebook, request.value)
    if (explain === undefined) {
      print(inAll(await askAllBoth(prepared, request.value), fill), renderAnswers, answered)
      return
    }
    const render: Render<ExplainedAnswerSet> = (set, book, style) =>
      renderAllExplained(set, explain, book, style)
    print(inAll(await explainAllBoth(prepared, request.value), fill), render, answered)
  } else {
    const request = readRequest(prepared, { ...words, step }, given.file)
    if (request.value === undefined) {
      cannotRead(request.diagnostics, answered)
      return
    }
    tell(io, options, request.diagnostics, answered.sources)
    const fill = await dueTimesOf(rulebook, request.value)
    if (options.compare.length > 0) {
      const changed = { words: { ...words, step }, file: given.file }
      const other = readCompared(changed, options.compare, prepared)
      if (other.value === undefined) {
        cannotRead(other.diagnostics, { ...answered, sources: [other.source, ...given.sources] })
        return
      }
      const compared = await compareBoth(prepared, request.value, other.value)
      const filled = inAgreed(compared, (comparison) => ({
        ...comparison,
        base: fill(comparison.base),
        compared: fill(comparison.compared),
      }))
      print(filled, renderComparison, answered)
      return
    }
    if (explain === undefined) {
      print(inAgreed(await askBoth(prepared, request.value), fill), renderAnswer, answered)
      return
    }
    const render: Render<ExplainedAnswer> = (answer, book, style) =>
      renderExplained(answer, explain, book, style)
    print(inAgreed(await explainBoth(prepared, request.value), fill), render, answered)
  }
}

/** Fills in when limits are due. What counts time is loaded only where something is dated. */
async function dueTimesOf(
  rulebook: Rulebook,
  request: CaseRequest,
): Promise<<A extends Answer>(answer: A) => A> {
  if (request.events.length === 0) return (answer) => answer
  const { dueTimes } = await import('../case/due-times.ts')
  return dueTimes(rulebook, request)
}

function inAgreed<T>(checked: Checked<T>, fill: (answer: T) => T): Checked<T> {
  return checked.kind === 'agreed' ? { kind: 'agreed', answer: fill(checked.answer) } : checked
}

function inAll<A extends Answer, S extends { readonly answers: readonly A[] }>(
  checked: Checked<S>,
  fill: (answer: A) => A,
): Checked<S> {
  return inAgreed(checked, (set) => ({ ...set, answers: set.answers.map(fill) }))
}

type Render<T> = (answer: T, book: Book, style: AnswerStyle) => string

/** What it takes to print an answer, or why there is none. */
interface Answered {
  readonly options: AskOptions
  readonly io: Io
  readonly book: Book
  readonly sources: readonly SourceText[]
}

function cannotRead(found: readonly Diagnostic[], { io, options, sources }: Answered): void {
  refuse(io, options, ExitCode.Failed, found, sources)
}

function print<T>(checked: Checked<T>, render: Render<T>, { io, options, book }: Answered): void {
  if (checked.kind === 'differ') {
    enginesDiffer(io, checked.differences)
    return
  }
  io.out(
    options.format === 'json'
      ? renderJson(checked.answer)
      : render(checked.answer, book, { width: textWidth(io), color: usesColor(options, io) }),
  )
}
