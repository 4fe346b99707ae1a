import { Bug } from '../bug.ts'
import type { WrittenBody } from '../document/clause.ts'
import { readBody, type PlaceName } from '../rulebook/notation/read-body.ts'
import type { Body, Place, Who } from '../rulebook/body.ts'
import type { Located } from '../source/located.ts'
import type { Span } from '../source/span.ts'
import { homeWhere, type InstrumentSite } from './instrument-site.ts'
import { named } from './library-names.ts'
import { read } from './read.ts'

type Alternatives = readonly (readonly Body[])[]

/** Who acts, pays or receives: `all-of` and `any-of` become alternatives of bodies that act jointly. */
export function compileWho(site: InstrumentSite, written: WrittenBody): Who {
  if (written.kind === 'role') return compileRef(site, written.ref)
  return { kind: 'named', anyOf: alternativesOf(site, written) }
}

/** One body as written: a role, an agency, a state or a reserved word. */
export function compileRef(site: InstrumentSite, { value, span }: Located<string>): Who {
  const body = read(value, readBody(value))
  switch (body.kind) {
    case 'unnamed':
    case 'nobody':
      return { kind: body.kind }
    case 'anyone':
    case 'agency':
      return one(
        body.kind === 'agency' ? { kind: 'agency', agency: body.agency } : { kind: 'anyone' },
      )
    case 'state': {
      const place = body.place === null ? homeOf(site, span) : placeOf(site, body.place)
      if (place === null) throw new Bug('`state` without a place in a checked library')
      return one({ kind: 'state', place })
    }
    case 'role': {
      const { role } = body
      const isPlaced = named(site.names.roles, role).placed
      const place = body.place === null ? null : placeOf(site, body.place)
      return one({ kind: 'role', role, place: place ?? (isPlaced ? homeOf(site, span) : null) })
    }
  }
}

function one(body: Body): Who {
  return { kind: 'named', anyOf: [[body]] }
}

function homeOf({ names }: InstrumentSite, where: Span): Place | null {
  const home = homeWhere(where, names)
  return home === undefined ? null : { kind: 'country', code: home }
}

function placeOf({ names }: InstrumentSite, place: PlaceName): Place {
  if (place.kind === 'country') return place
  const { type } = named(names.domains, place.fact)
  return { kind: type === 'set' ? 'each' : 'fact', fact: place.fact }
}

function alternativesOf(site: InstrumentSite, written: WrittenBody): Alternatives {
  switch (written.kind) {
    case 'role': {
      const who = compileRef(site, written.ref)
      if (who.kind === 'named') return who.anyOf
      throw new Bug(`\`${who.kind}\` among other bodies in a checked library`)
    }
    case 'any-of':
      return distinct(written.of.flatMap((part) => alternativesOf(site, part)))
    case 'all-of':
      return distinct(
        written.of
          .map((part) => alternativesOf(site, part))
          .reduce<Alternatives>(
            (joint, next) =>
              joint.flatMap((some) => next.map((more) => distinct([...some, ...more]))),
            [[]],
          ),
      )
  }
}

function distinct<T>(things: readonly T[]): readonly T[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()]
}
