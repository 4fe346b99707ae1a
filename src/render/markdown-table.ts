import { markdownText } from './markdown-text.ts'

/** A GFM table, one row a line; columns of amounts stand at the right. */
export function markdownTable(
  columns: readonly { readonly title: string; readonly right?: true }[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |`
  return [
    row(columns.map(({ title }) => title)),
    `| ${columns.map(({ right }) => (right ? '--:' : '---')).join(' | ')} |`,
    ...rows.map(row),
  ]
}
