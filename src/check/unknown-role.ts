import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Library } from '../document/library.ts'
import { mentions } from './mention.ts'
import type { Names } from './names.ts'
import { rolesOf } from './walk/named-bodies.ts'

/** Words that stand where a role may, with a meaning of their own. */
export const RESERVED_BODIES: readonly string[] = ['anyone', 'nobody', 'state', 'unnamed']

/** Reports roles that the vocabulary does not declare, in documents, families and the directory. */
export function unknownRole(
  library: Library,
  { roles, agencies, unreadable }: Names,
): readonly Diagnostic[] {
  const isKnown = (name: string): boolean =>
    roles.has(name) || unreadable.has(name) || RESERVED_BODIES.includes(name)
  const used = [
    ...rolesOf(library),
    ...mentions(library.vocabulary.roles.flatMap(({ members }) => members)),
    ...mentions([...agencies.values()].flatMap(({ fills }) => fills.map(({ role }) => role))),
  ]
  return used
    .filter(({ name }) => !isKnown(name.value))
    .map(({ name, heading }) => {
      const near = agencies.has(name.value)
        ? `agency:${name.value}`
        : nearest(name.value, [...roles.keys(), ...RESERVED_BODIES])
      return diagnostic('check/unknown-role', name.span, { name: name.value, near }, { heading })
    })
}
