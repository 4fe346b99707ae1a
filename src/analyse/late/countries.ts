import { isSingle } from '../../ask/class-table.ts'
import type { Context } from '../../ask/context.ts'
import { and } from '../../diagram/apply.ts'
import { FALSE, TRUE, type Diagram } from '../../diagram/diagram.ts'
import { isCountryCode } from '../../country/countries.ts'
import { bodiesIn } from '../../rulebook/bodies-in.ts'
import type { Who } from '../../rulebook/body.ts'
import type { Together } from '../together/together.ts'
import type { Reckoning } from './reckoning.ts'

/** The countries that facts name, in some cases. */
export interface Assignment {
  /** Null: one of many, of which none is told apart. */
  readonly countries: ReadonlyMap<string, string | null>
  readonly where: Diagram
}

/** The facts on whose country the working days of a doer depend. */
export function placeFactsOf(who: Who): readonly string[] {
  return bodiesIn(who).flatMap((body) =>
    (body.kind === 'role' || body.kind === 'state') && body.place?.kind === 'fact'
      ? [body.place.fact]
      : [],
  )
}

/** The countries whose bodies have to keep the limits of a doer. */
export function countriesOf(
  who: Who,
  { countries }: Pick<Assignment, 'countries'>,
  { bodies }: Context,
): readonly (string | null)[] {
  const each = bodiesIn(who).map((body): string | null => {
    if (body.kind === 'anyone') return null
    if (body.kind === 'agency') {
      return bodies.directory.entriesOf(body.agency)[0]?.country ?? null
    }
    switch (body.place?.kind) {
      case 'country':
        return body.place.code
      case 'fact':
        return countries.get(body.place.fact) ?? null
      case 'each':
      case undefined:
        return null
    }
  })
  return each.length === 0 ? [null] : [...new Set(each)]
}

/** More combinations of countries than these are not told apart. */
const MOST = 400

/**
 * All that some facts can name within a set of cases; `too-many`, if those are
 * more than can be looked at. To be called within the budget of the frame.
 */
export function assignmentsWithin(
  whole: Diagram,
  facts: readonly string[],
  { frame, context }: Together,
  { countries: known }: Pick<Reckoning, 'countries'>,
): readonly Assignment[] | 'too-many' {
  let all: readonly Assignment[] = [{ countries: new Map(), where: whole }]
  for (const fact of new Set(facts)) {
    const options = optionsOf(fact, new Set(known), { frame, context })
    all = all.flatMap(({ countries, where }) =>
      options.flatMap((option): readonly Assignment[] => {
        const here = and(frame.space, where, option.where)
        if (here === FALSE) return []
        return [{ countries: new Map(countries).set(fact, option.country), where: here }]
      }),
    )
    if (all.length > MOST) return 'too-many'
  }
  return all
}

interface Option {
  readonly country: string | null
  readonly where: Diagram
}

/** Those whose calendars are known, one by one, and all others together. */
function optionsOf(
  fact: string,
  known: ReadonlySet<string>,
  { frame, context }: Pick<Together, 'frame' | 'context'>,
): readonly Option[] {
  const given = context.facts.get(fact)
  if (given?.kind === 'names' && given.names.length === 1) {
    return [{ country: codeIn(given.names), where: TRUE }]
  }
  const table = context.table().classesOf(fact)
  const byCountry = new Map<string | null, number[]>([[null, []]])
  for (const [cls, values] of table.classes.entries()) {
    const code = values.kind === 'names' && isSingle(table, cls) ? codeIn(values.names) : null
    const country = code !== null && known.has(code) ? code : null
    byCountry.set(country, [...(byCountry.get(country) ?? []), cls])
  }
  return [...byCountry].map(([country, classes]) => ({
    country,
    where: frame.isOf(fact, classes),
  }))
}

function codeIn([name = '']: readonly string[]): string | null {
  return isCountryCode(name) ? name : null
}
