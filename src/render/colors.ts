import type { createColors } from 'picocolors'
import type { Severity } from '../diagnostic/entry.ts'

/** What colours text, or leaves it as it is where no colours are wanted. */
export type Colors = ReturnType<typeof createColors>

/** Colours what tells how much a finding weighs. */
export function severityPainter(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red
    case 'warning':
      return colors.yellow
    case 'info':
      return colors.cyan
  }
}
