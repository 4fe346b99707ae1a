import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { catalogue } from '../diagnostic/catalogue.ts'
import { nearest } from '../diagnostic/nearest.ts'
import { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

/** Pages about the language and its meaning, beside those of the findings. */
const TOPICS = ['asking', 'audit', 'glossary', 'language', 'precedence', 'time']

/** `remit explain CODE`: prints the page of a finding, or of a topic. */
export function explainCommand(program: Command, io: Io): void {
  program
    .command('explain')
    .description('explain a finding by its code, or a topic such as precedence')
    .argument('[code]', 'the code in square brackets, or a topic (default: list them)')
    .action((code: string | undefined) => run(code, io))
}

async function run(code: string | undefined, io: Io): Promise<void> {
  const codes = [...TOPICS, ...Object.keys(catalogue).sort()]
  if (code === undefined) {
    io.out(codes.map((known) => `${known}\n`).join(''))
    return
  }
  if (!codes.includes(code)) {
    const near = nearest(code, codes)
    io.err(
      `no page explains \`${code}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}\n`,
    )
    io.exitCode(ExitCode.Failed)
    return
  }
  const page = await io.files.read(
    fileURLToPath(
      new URL(`../../docs/${TOPICS.includes(code) ? '' : 'findings/'}${code}.md`, import.meta.url),
    ),
  )
  io.out(new TextDecoder().decode(page))
}
