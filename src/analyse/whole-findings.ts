import { custodyFindings } from './custody/custody-findings.ts'
import type { FoundInWhole, Whole } from './found-whole.ts'
import { lateFindings } from './late/late-findings.ts'
import { definitionsDiffer } from './terms/definitions-differ.ts'

/** All findings about several questions at once. */
export function wholeFindings(whole: Whole): FoundInWhole {
  const { found, notExact } = lateFindings(whole)
  return { found: [...custodyFindings(whole), ...found, ...definitionsDiffer(whole)], notExact }
}

/**
 * Everything about a day on which it depends what they are, as a text: which
 * texts are in force, beside what each question of them depends on.
 */
export function stateOfWhole(questions: readonly string[], { base }: Whole): string {
  const texts = [...base.prepared.instruments.values()].map((instrument) => {
    const { isLeftOut, when } = base.presences.ofText(instrument)
    return [instrument.id, isLeftOut, when]
  })
  return JSON.stringify([questions, texts])
}
