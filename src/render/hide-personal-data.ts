import { isPersonal } from '../diagnostic/without-echoes.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Span } from '../source/span.ts'
import type { Texts } from './code-frame.ts'

/**
 * The texts with every mark of personal data painted over, of the same length:
 * what a finding refuses must not be read in a log, on its own line or beside
 * another finding.
 */
export function hidePersonalData(texts: Texts, found: readonly Diagnostic[]): Texts {
  const hidden = found.filter(isPersonal).map(({ span }) => span)
  return hidden.length === 0 ? texts : new Map([...texts].map((text) => painted(text, hidden)))
}

function painted([file, text]: [string, string], hidden: readonly Span[]): [string, string] {
  return [
    file,
    hidden
      .filter((span) => span.file === file)
      .reduce(
        (shown, { start, end }) =>
          shown.slice(0, start) + shown.slice(start, end).replace(/[^\s]/g, '•') + shown.slice(end),
        text,
      ),
  ]
}
