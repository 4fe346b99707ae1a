import { expect, it } from 'vitest'
import * as api from '../src/index.ts'
import { shippedTexts } from './kit/shipped-library.ts'

it('exports these names, and no others', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "againstBaseline",
      "ask",
      "askAll",
      "askAllBoth",
      "askBoth",
      "audit",
      "auditOver",
      "baselineOf",
      "build",
      "checkTexts",
      "commandLine",
      "compareAnswers",
      "compareBoth",
      "compiledInstrument",
      "countriesKnown",
      "countriesMeant",
      "createBook",
      "createDiffBooks",
      "diff",
      "documentRole",
      "dueTimes",
      "explain",
      "explainAllBoth",
      "explainBoth",
      "explained",
      "findingsAbout",
      "hasErrors",
      "jsonRules",
      "ledger",
      "libraryDiff",
      "loadCalendars",
      "loadReckoning",
      "plan",
      "planCase",
      "prepare",
      "procedureOf",
      "readBaseline",
      "readCaseFile",
      "readCaseRequest",
      "readCompared",
      "readRequest",
      "readRulebook",
      "renderAllExplained",
      "renderAnswer",
      "renderAnswers",
      "renderAudit",
      "renderAuditJson",
      "renderAuditMarkdown",
      "renderComparison",
      "renderDiff",
      "renderDiffMarkdown",
      "renderDueCsv",
      "renderExplained",
      "renderFindings",
      "renderFindingsJson",
      "renderJunit",
      "renderLedgerCsv",
      "renderPlan",
      "renderPlanIcs",
      "renderPlanMarkdown",
      "renderTestReport",
      "renderTestReportJson",
      "runScenarios",
      "savedScenarios",
      "variablesById",
      "verify",
      "writeBaseline",
      "writeRulebook",
    ]
  `)
})

it('answers from texts alone, as a program would ask', () => {
  const { value, diagnostics } = api.build(shippedTexts(), 'sha256:of-your-texts')
  if (value.rulebook === undefined) throw new Error(diagnostics[0]?.message)
  const prepared = api.prepare(value.rulebook)
  const words = api.commandLine({ facts: ['origin=LA', 'destination=TH'], asOf: '2026-06-01' })
  const request = api.readCaseRequest(prepared, words).value
  if (request === undefined) throw new Error('the facts were not read')

  const { answers } = api.askAll(prepared, request)

  expect(answers.map(({ step }) => step)).toContain('family-tracing')
})
