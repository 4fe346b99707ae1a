import type { Place } from '../../document/clause.ts'
import type { WrittenBlock, WrittenDocument } from '../../document/written-document.ts'
import type { Whole } from '../hold/site.ts'

/** How findings speak of a block, and what they mark of it as a whole. */
export function wholeOfBlock({ fence, opening, heading }: WrittenBlock): Whole {
  return {
    name: `this \`${fence}\` block`,
    mark: opening,
    heading: heading.map(({ value }) => value),
  }
}

/** The same for what stands at the head of a document; a finding about it all marks its first key. */
export function wholeOfHead({ file, head }: WrittenDocument, name: string): Whole {
  const start = { file, start: 0, end: 0 }
  const first = head?.kind === 'map' ? head.entries[0]?.key.span : head?.span
  return { name, mark: first ?? start, heading: [] }
}

/** Where a block stands, for citations. */
export function placeOf({ opening, line, heading }: WrittenBlock): Place {
  return { file: opening.file, heading: heading.map(({ value }) => value), line, opening }
}
