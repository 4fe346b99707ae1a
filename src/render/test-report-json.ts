import type { ScenarioResult } from '../scenario/result.ts'
import type { Span } from '../source/span.ts'
import type { Texts } from './code-frame.ts'
import { renderJson } from './json.ts'
import { placeInFile } from './place-in-file.ts'
import { countOutcomes } from './test-counts.ts'

/** What `remit test` found as JSON, in the form of `schemas/test.schema.json`. */
export function renderTestReportJson(results: readonly ScenarioResult[], texts: Texts): string {
  const placed = <T extends { readonly span: Span }>({ span, ...rest }: T) => ({
    ...rest,
    ...placeInFile(span, texts),
  })
  return renderJson({
    remit: 1,
    counts: countOutcomes(results),
    scenarios: results.map((result) => ({
      ...placed(result),
      differences: result.differences.map(placed),
      faults: result.faults.map(({ code, message, help, span }) => ({
        code,
        message,
        help: help ?? null,
        ...placeInFile(span, texts),
      })),
    })),
  })
}
