import type { Disagreement, VerifyReport } from '../engine/verify/report.ts'

/** What `remit verify` compared and found, for people. */
export function renderVerification(report: VerifyReport): string {
  const holding = report.rules.filter(({ holds }) => holds > 0).length
  const failing = report.rules.filter(({ fails }) => fails > 0).length
  const lines = [
    `${report.rules.length} conditions in ${report.cases} cases; ${report.boundaries} boundary values.`,
    `${report.comparisons} comparisons of index, json-rules-engine and reference evaluator,`,
    `${report.completed} of them also with every completion of the case.`,
    `Seen to hold: ${holding}; to fail: ${failing}.`,
    ...report.unused.map((rule) => `never asked for: ${rule}`),
    ...report.disagreements.flatMap(renderDisagreement),
    report.passed
      ? 'No disagreement.'
      : report.rules.length === 0
        ? 'Nothing was compared: the library has no conditions.'
        : `${report.disagreeing} disagreements.`,
  ]
  return `${lines.join('\n')}\n`
}

function renderDisagreement(found: Disagreement): readonly string[] {
  const facts = JSON.stringify(Object.fromEntries(found.facts))
  return [
    `disagreement on ${found.rule} in ${found.step}`,
    `  index ${found.index ?? 'nothing'} · json-rules-engine ${found.jsonRules ?? 'nothing'}` +
      ` · reference ${found.reference} · all completions ${found.completions ?? 'not tried'}`,
    `  case ${facts}`,
  ]
}

/** The same as JSON: the report itself, with the facts of cases as objects. */
export function renderVerificationJson(report: VerifyReport): string {
  const disagreements = report.disagreements.map((found) => ({
    ...found,
    facts: Object.fromEntries(found.facts),
  }))
  return `${JSON.stringify({ remit: 1, ...report, disagreements }, undefined, 2)}\n`
}
