import { hasErrors, type Outcome } from '../diagnostic/outcome.ts'
import { inReadingOrder } from '../diagnostic/sort.ts'
import type { CaseFile } from '../document/case-file.ts'
import { bidirectionalControls } from '../parse/bidirectional-controls.ts'
import { parseYaml } from '../parse/parse-yaml.ts'
import { rulebookWords } from '../rulebook/notation/personal/rulebook-words.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { personalData, personalDataInText, shapeCase } from '../shape/index.ts'
import { overlap } from '../source/overlap.ts'
import type { SourceText } from '../source/source-text.ts'

/**
 * Reads a case file: YAML or JSON, whatever its name. Whether its facts exist is
 * seen when it is asked about.
 *
 * @returns undefined, and why, if any of it cannot be used. What tells who
 *   somebody is comes before all else: no other finding is then returned, since
 *   one might repeat it.
 */
export function readCaseFile(
  source: SourceText,
  rulebook: Rulebook,
): Outcome<CaseFile | undefined> {
  const written = parseYaml(source, 'data')
  const { head } = written.value
  const inNodes = head === undefined ? [] : personalData(head, rulebookWords(rulebook))
  const inText = personalDataInText(source, { isReadable: written.diagnostics.length === 0 })
  const more = inText.filter((one) => !inNodes.some(({ span }) => overlap(span, one.span)))
  const personal = inReadingOrder([...inNodes, ...more])
  if (personal.length > 0) return { value: undefined, diagnostics: personal }

  const shaped = shapeCase(written.value)
  const diagnostics = [
    ...bidirectionalControls(source),
    ...written.diagnostics,
    ...shaped.diagnostics,
  ]
  return { value: hasErrors(diagnostics) ? undefined : shaped.value, diagnostics }
}
