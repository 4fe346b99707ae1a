import type { Outcome } from '../diagnostic/outcome.ts'
import { inReadingOrder } from '../diagnostic/sort.ts'
import { at } from '../document/node.ts'
import type { Scenario } from '../document/scenario.ts'
import type { WrittenDocument } from '../document/written-document.ts'
import { scenario } from './decode/scenario.ts'
import { oneOrMore, required, text } from './decode/words.ts'
import { readable, type PartOf } from './hold/readable.ts'
import { wholeOfHead } from './instrument/whole-of.ts'
import { unknownVersion } from './version.ts'

/** Each scenario of a list is a part; one alone is all there is. */
const EACH_SCENARIO: PartOf = (path) =>
  path[0] === 'scenarios' && path.length > 1 ? path.slice(0, 2) : []

/** A file of scenarios: one alone, or a list under `scenarios`. */
export function shapeScenarios(document: WrittenDocument): Outcome<readonly Scenario[]> {
  const version = unknownVersion(document)
  if (version !== undefined) return { value: [], diagnostics: [version] }
  if (document.head === undefined) return { value: [], diagnostics: [] }

  const whole = wholeOfHead(document, 'the scenario')
  const { node, diagnostics } = readable(document.head, 'scenarios', whole, EACH_SCENARIO)
  return {
    value: oneOrMore(at(node, 'scenarios') ?? node, (one) =>
      scenario(one, { file: document.file, heading: [], id: text(required(one, 'id')) }),
    ),
    diagnostics: inReadingOrder(diagnostics),
  }
}
