import type { BodiesAnswer, BodyAnswer } from '../ask/statement-answer.ts'
import { countryName } from '../country/countries.ts'
import { inSentence } from '../rulebook/in-sentence.ts'
import type { Labels } from '../rulebook/labels.ts'
import { listed } from './words.ts'

/** How a country is told that a case does not tell, by the name of the fact that would. */
export type OpenPlace = (fact: string) => string

const notYetKnown: OpenPlace = (fact) => `${fact} not yet known`

/** `Social welfare (Thailand)`, `Police and Immigration authority, or NGO`. */
export function bodiesWords(
  bodies: BodiesAnswer,
  labels: Labels,
  open: OpenPlace = notYetKnown,
): string {
  if ('unnamed' in bodies) return 'somebody who is not named'
  if ('nobody' in bodies) return 'nobody'
  const alternatives = bodies.anyOf.map(({ allOf }) =>
    listed(
      allOf.map((body) => bodyWords(body, labels, open)),
      'and',
    ),
  )
  const isMixed = bodies.anyOf.length > 1 && bodies.anyOf.some(({ allOf }) => allOf.length > 1)
  return isMixed ? alternatives.join(', or ') : listed(alternatives, 'or')
}

export function bodyWords(body: BodyAnswer, labels: Labels, open: OpenPlace = notYetKnown): string {
  const { role, name, agency, dependsOn, namedFrom } = body
  const place = [
    dependsOn === undefined ? countryWords(body.at) : open(inSentence(labels.fact(dependsOn))),
    namedFrom === undefined ? '' : `no agency named before ${namedFrom}`,
  ]
    .filter((words) => words !== '')
    .join('; ')
  switch (role) {
    case null:
      return name ?? agency ?? 'somebody who is not named'
    case 'anyone':
      return 'anyone'
    case 'state':
      return withPlace('State', place)
    default:
      return name === null
        ? withPlace(labels.role(role), place)
        : `${name} (${[labels.role(role), place].filter((word) => word !== '').join(', ')})`
  }
}

/** The agencies of which one acts, where the directory names several. */
export function candidatesOf(bodies: BodiesAnswer): readonly string[] {
  if (!('anyOf' in bodies)) return []
  return bodies.anyOf.flatMap(({ allOf }) =>
    allOf.flatMap(({ candidates = [] }) => candidates.map(({ name }) => name)),
  )
}

function countryWords(code: string | null): string {
  return code === null ? '' : (countryName(code) ?? code)
}

function withPlace(word: string, place: string): string {
  return place === '' ? word : `${word} (${place})`
}
