import type { Instrument } from '../document/instrument.ts'
import type { InstrumentEntry } from '../rulebook/rulebook.ts'
import { instrumentConnectivesOf } from './connectives.ts'
import type { LibraryNames } from './library-names.ts'
import { sortBy } from './sort-by.ts'

export function compileInstrument(instrument: Instrument, names: LibraryNames): InstrumentEntry {
  const { parties, signed, inForce, selectedBy, reviewEvery, missingParts } = instrument
  return {
    id: instrument.id.value,
    kind: instrument.kind.value,
    title: instrument.title.value,
    parties: sortBy(
      parties.map(({ who, from }) => ({ who: who.value, from: from?.value ?? null })),
      ({ who, from }) => [who, from ?? ''],
    ),
    draft: instrument.draft,
    signed: signed?.value ?? null,
    inForce: {
      from: inForce === undefined || inForce.from.value === 'unknown' ? null : inForce.from.value,
      notBefore: inForce?.notBefore?.value ?? null,
      until: inForce?.until?.value ?? null,
    },
    selectedBy: selectedBy?.value ?? null,
    connectives: instrumentConnectivesOf(instrument, names),
    reviewEvery: reviewEvery?.value ?? null,
    missingParts: missingParts.map(({ value }) => value),
    file: instrument.file,
  }
}
