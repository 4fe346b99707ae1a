/** The public API of Remit: everything that a program needs to check, compile, ask, plan, audit and compare. */
export { build, checkTexts, type Built, type CheckedTexts } from './build/build.ts'
export { readCaseFile } from './build/read-case-file.ts'
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
export { compareAnswers } from './ask/compare/compare-answers.ts'
export { compareBoth } from './ask/compare/compare-both.ts'
export type { Comparison } from './ask/compare/comparison.ts'
export { readCompared, type ReadCompared } from './ask/compare/read-compared.ts'
export { explain, explained } from './ask/explain/explain.ts'
export { explainAllBoth, explainBoth } from './ask/explain/explain-both.ts'
export type { ExplainedAnswer, ExplainedAnswerSet } from './ask/explain/explanation.ts'
export { commandLine, type CommandLine, type CommandWords } from './ask/command-line.ts'
export { prepare } from './ask/prepare.ts'
export type { Prepared } from './ask/prepared.ts'
export { readCaseRequest, readRequest } from './ask/read-request.ts'
export type { CaseRequest, Request } from './ask/request.ts'

export type { AuditOptions, AuditOverOptions } from './analyse/audit-options.ts'
export { audit, auditOver } from './analyse/run-audit.ts'
export type { Audit, AuditCode, AuditFinding } from './analyse/audit.ts'
export {
  againstBaseline,
  baselineOf,
  readBaseline,
  writeBaseline,
  type AgainstBaseline,
  type Baseline,
  type BaselineEntry,
} from './analyse/baseline.ts'
export { findingsAbout } from './analyse/findings-about.ts'

export { procedureOf } from './case/procedure/procedure-of.ts'
export type { ProcedureEntry } from './rulebook/procedure.ts'

export { loadCalendars } from './case/calendar/load-calendars.ts'
export type { Calendar, CalendarDay, Calendars } from './case/calendars.ts'
export { countriesKnown } from './case/countries-known.ts'
export { countriesMeant } from './case/countries-meant.ts'
export { dueTimes } from './case/due-times.ts'
export type { Ledger } from './case/ledger.ts'
export { ledger } from './case/money/ledger.ts'
export type { SettledCost } from './case/money/settled-cost.ts'
export { planCase, type PlanWords } from './case/plan-case.ts'
export type { Plan } from './case/plan.ts'
export { plan, type Planned } from './case/plan/plan.ts'
export { loadReckoning, type Reckoning } from './case/reckoning.ts'

export { diff, type DiffOptions } from './analyse/diff/diff.ts'
export type { RulebookDiff } from './analyse/diff/rulebook-diff.ts'
export { libraryDiff, type LibraryDiff } from './scenario/library-diff.ts'
export type { ScenarioChange, ScenarioSide } from './scenario/scenario-changes.ts'

export { runScenarios } from './scenario/run-scenarios.ts'
export type { Choice } from './scenario/choose-scenarios.ts'
export type { Difference, ScenarioOutcome, ScenarioResult } from './scenario/result.ts'

export { verify, type VerifyOptions, type VerifyProgress } from './engine/verify/verify.ts'
export type { VerifyReport } from './engine/verify/report.ts'

export type { Diagnostic, Related } from './diagnostic/diagnostic.ts'
export { hasErrors, type Outcome } from './diagnostic/outcome.ts'
export type { SourceText } from './source/source-text.ts'
export type { Span } from './source/span.ts'

export { createBook, renderAnswer, renderAnswers, type AnswerStyle } from './render/answer.ts'
export { renderAuditJson } from './render/audit/audit-json.ts'
export { renderAuditMarkdown } from './render/audit/audit-markdown.ts'
export type { AuditReport } from './render/audit/audit-report.ts'
export { renderAudit } from './render/audit/audit-text.ts'
export { savedScenarios, type SavedScenario } from './render/audit/saved-scenarios.ts'
export type { Texts } from './render/code-frame.ts'
export { renderComparison } from './render/comparison.ts'
export { createDiffBooks, type DiffBooks, type DiffReport } from './render/diff/diff-report.ts'
export { renderDiffMarkdown } from './render/diff/diff-markdown.ts'
export { renderDiff } from './render/diff/diff-text.ts'
export { renderAllExplained, renderExplained, type ExplanationForm } from './render/explanation.ts'
export { renderFindings, type FindingStyle } from './render/findings.ts'
export { renderFindingsJson } from './render/findings-json.ts'
export { renderJunit } from './render/junit.ts'
export { renderDueCsv } from './render/plan/due-csv.ts'
export { renderLedgerCsv } from './render/plan/ledger-csv.ts'
export { renderPlanIcs } from './render/plan/plan-ics.ts'
export { renderPlanMarkdown } from './render/plan/plan-markdown.ts'
export type { PlanPart } from './render/plan/plan-parts.ts'
export { renderPlan } from './render/plan/plan-text.ts'
export { renderTestReport } from './render/test-report.ts'
export { renderTestReportJson } from './render/test-report-json.ts'
