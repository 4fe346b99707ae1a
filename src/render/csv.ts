import { oneLine } from './layout.ts'

/** A cell: text of a document, or a number as a decimal text, which stands as it is. */
export type Cell = string | { readonly number: string }

/**
 * A table as CSV: one record a line, ended with CRLF, a cell in quotes where it
 * has to be.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell.number
  const text = oneLine(cell).replace(FORMULA, "'$&")
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const FORMULA = /^[=+\-@\t]/
