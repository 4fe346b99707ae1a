/** The public API of Remit: everything that a program needs to check, compile and ask. */
export { build, checkTexts, type Built, type CheckedTexts } from './build/build.ts'
export { documentRole } from './build/document-role.ts'
export type { Counts } from './build/read-documents.ts'

export { compiledInstrument, jsonRules } from './compile/index.ts'
export { readRulebook, writeRulebook, type ReadRulebook } from './rulebook/json/rulebook-json.ts'
export type { Rulebook } from './rulebook/rulebook.ts'
export { variablesById } from './rulebook/variables.ts'

export { ask } from './ask/ask.ts'
export { askAll } from './ask/ask-all.ts'
export { askAllBoth, askBoth, type Checked, type EngineDifference } from './ask/ask-both.ts'
export type { Answer, AnswerSet } from './ask/answer.ts'
export { commandLine, type CommandLine, type CommandWords } from './ask/command-line.ts'
export { prepare } from './ask/prepare.ts'
export type { Prepared } from './ask/prepared.ts'
export { readCaseRequest, readRequest } from './ask/read-request.ts'
export type { CaseRequest, Request } from './ask/request.ts'

export { verify, type VerifyOptions, type VerifyProgress } from './engine/verify/verify.ts'
export type { VerifyReport } from './engine/verify/report.ts'

export type { Diagnostic, Related } from './diagnostic/diagnostic.ts'
export { hasErrors, type Outcome } from './diagnostic/outcome.ts'
export type { SourceText } from './source/source-text.ts'
export type { Span } from './source/span.ts'

export { createBook, renderAnswer, renderAnswers, type AnswerStyle } from './render/answer.ts'
export { renderFindings, type FindingStyle, type Texts } from './render/findings.ts'
export { renderFindingsJson } from './render/findings-json.ts'
