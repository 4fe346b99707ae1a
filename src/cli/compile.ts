import { join, resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { compiledInstrument } from '../compile/compiled-instrument.ts'
import { writeRulebook } from '../rulebook/json/rulebook-json.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { load } from './load.ts'
import { colorOption, libraryOption, type CommonOptions } from './options.ts'
import { refuse } from './report.ts'

interface CompileOptions extends CommonOptions {
  readonly out?: string
  readonly check?: boolean
  readonly rulebook?: string
}

/** `remit compile`: writes the executable rules of every instrument. */
export function compileCommand(program: Command, io: Io): void {
  program
    .command('compile')
    .description('compile the library to json-rules-engine rules, one file an instrument')
    .addOption(libraryOption())
    .addOption(colorOption())
    .option('--out <folder>', 'where to write (default: rules/compiled of the library)')
    .option('--check', 'write nothing; fail if a file is not what would be written')
    .addOption(
      new Option(
        '--rulebook <file>',
        'write the rulebook of the whole library, and nothing else',
      ).conflicts(['out', 'check']),
    )
    .action((options: CompileOptions) => run(options, io))
}

async function run(options: CompileOptions, io: Io): Promise<void> {
  const loaded = await load(io, options)
  if (loaded.value === undefined) {
    refuse(io, options, ExitCode.Failed, loaded.diagnostics)
    return
  }
  const { root, sources, digest } = loaded.value
  const { build } = await import('../build/build.ts')
  const { value, diagnostics } = build(sources, digest)
  const found = [...loaded.diagnostics, ...diagnostics]
  const { rulebook } = value
  if (rulebook === undefined) {
    refuse(io, options, ExitCode.Found, found, sources)
    return
  }

  if (options.rulebook !== undefined) {
    await io.files.write(resolve(io.files.cwd, options.rulebook), writeRulebook(rulebook))
    io.out(`Wrote the rulebook of ${rulebook.clauses.length} clauses to ${options.rulebook}.\n`)
    return
  }
  const folder =
    options.out === undefined ? join(root, 'rules/compiled') : resolve(io.files.cwd, options.out)
  const wanted = new Map(
    rulebook.instruments.map(({ id }) => [
      `${id}.json`,
      `${JSON.stringify(compiledInstrument(rulebook, id), undefined, 2)}\n`,
    ]),
  )
  const stale = await differences(io, folder, wanted)
  if (options.check === true) {
    for (const name of stale) io.err(`not up to date: ${join(folder, name)}\n`)
    io.exitCode(stale.length === 0 ? ExitCode.Clean : ExitCode.Found)
    return
  }
  for (const name of stale) {
    const text = wanted.get(name)
    await (text === undefined
      ? io.files.remove(join(folder, name))
      : io.files.write(join(folder, name), text))
  }
  io.out(
    `Compiled ${rulebook.rules.length} conditions of ${rulebook.clauses.length} clauses ` +
      `in ${rulebook.instruments.length} instruments; ${stale.length} files changed.\n`,
  )
}

/** Names of files to write or, if nothing compiles to them any more, to remove. */
async function differences(
  io: Io,
  folder: string,
  wanted: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const text = async (name: string): Promise<string | undefined> =>
    io.files.read(join(folder, name)).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    )
  const different: string[] = []
  for (const [name, content] of wanted) {
    if ((await text(name)) !== content) different.push(name)
  }
  const there = (await io.files.kindOf(folder)) === 'folder' ? await io.files.list(folder) : []
  for (const { name } of there) {
    const stray = name.endsWith('.json') && !wanted.has(name)
    if (stray && isCompiled(await text(name))) different.push(name)
  }
  return different.sort()
}

/** Whether a file was written by this command: nothing else is ever removed. */
function isCompiled(text: string | undefined): boolean {
  return text?.startsWith('{\n  "remit": 1,\n  "instrument":') === true
}
