import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { catalogue } from '../diagnostic/catalogue.ts'
import { nearest } from '../diagnostic/nearest.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

/** `remit explain CODE`: prints the page of a finding. */
export function explainCommand(program: Command, io: Io): void {
  program
    .command('explain')
    .description('explain a finding by its code, as in `remit explain check/unknown-role`')
    .argument('[code]', 'the code in square brackets (default: list all codes)')
    .action((code: string | undefined) => run(code, io))
}

async function run(code: string | undefined, io: Io): Promise<void> {
  const codes = Object.keys(catalogue).sort()
  if (code === undefined) {
    io.out(codes.map((known) => `${known}\n`).join(''))
    return
  }
  if (!codes.includes(code)) {
    const near = nearest(code, codes)
    io.err(
      `no finding has the code \`${code}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}\n`,
    )
    io.exitCode(ExitCode.Failed)
    return
  }
  const page = await io.files.read(
    fileURLToPath(new URL(`../../docs/findings/${code}.md`, import.meta.url)),
  )
  io.out(new TextDecoder().decode(page))
}
