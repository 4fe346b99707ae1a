import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import { reportUnknown } from './mention.ts'
import type { Names } from './names.ts'
import { eventsOf } from './walk/events.ts'

/** Reports events that the vocabulary does not declare, also those within a time limit. */
export function unknownEvent(library: Library, names: Names): readonly Diagnostic[] {
  return reportUnknown('check/unknown-event', eventsOf(library), names.events, names)
}
