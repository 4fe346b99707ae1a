import fc from 'fast-check'
import type { SourceText } from '../../../../src/source/source-text.ts'
import { conflicts } from '../../../ask/random-conflicts.ts'

/** A library with places and dates, before and after. */
export interface ChangedLibrary {
  readonly before: readonly SourceText[]
  readonly after: readonly SourceText[]
}

/** A library, and the same with one text in the place of another. */
export const changed: fc.Arbitrary<ChangedLibrary> = fc
  .tuple(conflicts, conflicts, fc.nat(5))
  .map(([before, others, at]) => {
    const place = at % before.length
    const [other] = others
    if (other === undefined) return { before, after: before }
    // The text says of itself that it is the one it replaces, and speaks of no other.
    const text = other.text
      .replace('id: t0', `id: t${place}`)
      .replace(/^(?:notwithstanding|subject-to|without-prejudice-to|instead-of): .*$/gm, '')
    const after = before.with(place, { file: `mous/t${place}.md`, text })
    return { before, after: after.map(withoutPriority(place)) }
  })

/** Which clause prevails over one of another text may be said twice now. */
function withoutPriority(place: number): (source: SourceText) => SourceText {
  const priority = /^(?:notwithstanding|subject-to|instead-of): .*$/gm
  return ({ file, text }) => ({
    file,
    text: text.replace(priority, (line) => (line.includes(`t${place}#c`) ? '' : line)),
  })
}
