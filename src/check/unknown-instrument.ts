import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { mention, mentions, reportUnknown } from './mention.ts'
import type { Names } from './names.ts'
import { isOfInstruments } from './unknown-reference.ts'
import { referencesOf } from './walk/references.ts'
import { scenariosOf } from './walk/scenarios.ts'

/** Reports documents that are named where only a whole document can be meant, and are not there. */
export function unknownInstrument(library: Library, names: Names): readonly Diagnostic[] {
  const inHeads = referencesOf(library)
    .filter(({ key, clause }) => clause === undefined && isOfInstruments(key))
    .map(({ ref }) => ref)
  const inScenarios = scenariosOf(library).flatMap(({ scenario: { withDraft, asks }, heading }) => [
    ...mentions(withDraft, heading),
    ...(asks.kind === 'plan' ? mention(asks.procedure, heading) : []),
  ])
  return reportUnknown(
    'check/unknown-instrument',
    [...mentions(inHeads), ...inScenarios],
    names.instruments,
    names,
  )
}
