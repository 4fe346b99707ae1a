import type { WrittenLimit, WrittenStart } from '../document/clause.ts'
import { readDuration, readLimit } from '../rulebook/notation/read-time.ts'
import type { Duration, Limit, Start, TimeSpan } from '../rulebook/statement.ts'
import type { Located } from '../source/located.ts'
import { compileRef } from './bodies.ts'
import type { InstrumentSite } from './instrument-site.ts'
import { read } from './read.ts'

export function compileLimit(site: InstrumentSite, written: WrittenLimit): Limit {
  const { value } = written.limit
  const limit = read(value, readLimit(value))
  const event = limit.kind === 'limit' ? limit.event : null
  return {
    within: limit.kind === 'limit' ? limit.span : null,
    words: limit.kind === 'words' ? limit.words : null,
    aim: written.aim?.value ?? null,
    from:
      compileStart(written.from) ?? (event === null ? null : { kind: 'event', events: [event] }),
    excluding: written.excluding.map((interval) => interval.value),
    wherePossible: written.wherePossible,
    extendableBy:
      written.extendableBy === undefined ? null : compileRef(site, written.extendableBy),
  }
}

function compileStart(written: WrittenStart | undefined): Start | undefined {
  if (written === undefined) return undefined
  return { kind: written.kind, events: written.events.map(({ value }) => value) }
}

export function compileDuration({ value }: Located<string>): Duration {
  return read(value, readDuration(value)).duration
}

/** How long somebody waits for another to act. */
export function compileWait(written: Located<string> | undefined): {
  readonly after: TimeSpan | null
  readonly afterWords: string | null
} {
  if (written === undefined) return { after: null, afterWords: null }
  const limit = read(written.value, readLimit(written.value))
  return limit.kind === 'limit'
    ? { after: limit.span, afterWords: null }
    : { after: null, afterWords: limit.words }
}
