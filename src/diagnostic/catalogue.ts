import { auditEntries } from './catalogue/audit.ts'
import { caseEntries } from './catalogue/case.ts'
import { checkEntries } from './catalogue/check.ts'
import { compileEntries } from './catalogue/compile.ts'
import { parseEntries } from './catalogue/parse.ts'
import { readEntries } from './catalogue/read.ts'
import { shapeEntries } from './catalogue/shape.ts'

/**
 * Every diagnostic Remit can report, keyed by its code.
 *
 * A code is `phase/slug`. It is public: it never changes meaning, and
 * `docs/findings/<code>.md` explains it. It names the fault, not the cure, so
 * that "allow check/unknown-role" reads well.
 */
export const catalogue = {
  ...readEntries,
  ...parseEntries,
  ...shapeEntries,
  ...checkEntries,
  ...compileEntries,
  ...caseEntries,
  ...auditEntries,
} as const

export type DiagnosticCode = keyof typeof catalogue
