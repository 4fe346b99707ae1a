import type { Outcome } from '../diagnostic/outcome.ts'
import type { DocumentRole, WrittenDocument } from '../document/written-document.ts'
import type { SourceText } from '../source/source-text.ts'
import { bidirectionalControls } from './bidirectional-controls.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parseYaml } from './parse-yaml.ts'

/**
 * Parses one document. Always returns one: what could not be read is left out
 * of it and reported, so that later passes can still find more.
 *
 * Spans point into `source.text`, whatever block of it the YAML came from.
 *
 * @param source - YAML if its file ends in `.yaml` or `.yml`, else Markdown.
 * @param role - what the file is in its library. Only an instrument has blocks
 *   in YAML form, and must have front matter in Markdown.
 */
export function parse(source: SourceText, role: DocumentRole): Outcome<WrittenDocument> {
  const read = /\.ya?ml$/i.test(source.file) ? parseYaml : parseMarkdown
  const { value, diagnostics } = read(source, role)
  return { value, diagnostics: [...bidirectionalControls(source), ...diagnostics] }
}
